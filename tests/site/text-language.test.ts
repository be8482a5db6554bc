/** Which language a page says it is in, for sites whose language the program speaks and for others. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-language-'));
  await mkdir(path.join(root, 'content/docs'), { recursive: true });
  await writeFile(path.join(root, 'content/docs/own.md'), '---\ntitle: x\n---\n');
  vi.resetModules();
  vi.stubEnv('CROSSBEARING_ROOT', root);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const speak = (language: string) => writeFile(path.join(root, 'content/site.yaml'), `language: ${language}\n`);

test.each([
  ['en', {}, {}, 'a &amp; b'],
  ['en-GB', {}, {}, 'a &amp; b'],
  ['de', {}, { lang: 'en' }, 'a &amp; b'],
  ['ar', {}, { lang: 'en', dir: 'ltr' }, 'a &amp; b'],
  ['fr', { lang: 'fr' }, {}, '<span lang="fr">a &amp; b</span>'],
  ['fa-IR', { lang: 'fa-IR', dir: 'rtl' }, {}, '<span lang="fa-IR" dir="rtl">a &amp; b</span>'],
])('on a site in %s', async (language, own, products, written) => {
  await speak(language);
  const { ofContent, ofDoc, writeContent } = await import('#site/text-language.ts');
  expect(ofContent).toEqual(own);
  expect(ofDoc('own')).toEqual(own);
  expect(ofDoc('method')).toEqual(products);
  expect(writeContent('a & b').html).toBe(written);
});

test.each([
  ['en', '<html lang="en" dir="ltr">'],
  ['fr', '<html lang="en" dir="ltr">'],
  ['ar', '<html lang="ar" dir="rtl">'],
])('the page at an old address is in the language of its words: %s', async (language, opening) => {
  await speak(language);
  const { writeRedirect } = await import('#site/redirect-page.ts');
  const page = writeRedirect('/claims/a/b/', undefined);
  expect(page).toContain(opening);
  expect(page).toContain(`<meta http-equiv="content-security-policy" content="default-src 'none';`);
});
