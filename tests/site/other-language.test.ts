/**
 * A site in a language that the program does not speak: the interface is English, and whatever people wrote is marked as Persian
 * and runs from right to left, on every page. Names and articles of the fixture are in Latin letters, so letters tell which is which.
 */
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { listSite, readSiteFile } from './read-site.ts';

interface Marks {
  readonly lang: string;
  readonly dir: string;
}

const persian = /\p{Script=Arabic}/u;
/** Not read out with the page, or made to be copied. */
const apart = new Set(['head', 'script', 'pre', 'template', 'svg']);
/** A citation is one text, and lists of the standards name entries of all kinds. */
const mixed = /\b(?:cite|criterion-pages)\b/;

/** The texts of a page that a browser would read in a wrong language or direction. */
function findMistaken(html: string): string[] {
  const open: (Marks & { readonly isApart: boolean })[] = [];
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { lang, dir, class: style = '' }) {
      const around = open.at(-1) ?? { lang: '', dir: '' };
      open.push({ isApart: apart.has(name) || mixed.test(style), lang: lang ?? around.lang, dir: dir ?? around.dir });
    },
    ontext(text) {
      const { lang = '', dir = '' } = open.at(-1) ?? {};
      if (open.some(({ isApart }) => isApart) || !/\p{L}{2}/u.test(text)) return;
      const fits = persian.test(text) ? lang === 'fa' && dir !== 'ltr' : lang !== 'fa';
      if (!fits) found.push(`${lang} ${dir} ${text.trim()}`);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return found;
}

test('a text is mistaken where language or direction around it is another', () => {
  const words = 'اسکله بسته شد';
  const inPage = (body: string) => findMistaken(`<html lang="en" dir="ltr"><body>${body}</body></html>`);
  expect(inPage(`<p>Closed: <b lang="fa" dir="rtl">${words}</b></p>`)).toEqual([]);
  expect(inPage(`<p>Closed: ${words}</p>`)).toEqual([`en ltr Closed: ${words}`]);
  expect(inPage(`<p lang="fa">${words}</p>`)).toEqual([`fa ltr ${words}`]);
  expect(inPage(`<div lang="fa" dir="rtl">${words} <p>One witness</p></div>`)).toEqual(['fa rtl One witness']);
});

test('what people wrote is marked as what it is, and the words of the program are not', async () => {
  const pages = (await listSite('bandar')).filter((file) => file.endsWith('.html'));
  const read = async (page: string) =>
    findMistaken(await readSiteFile('bandar', page)).map((text) => `${page}: ${text}`);
  expect((await Promise.all(pages.map(read))).flat()).toEqual([]);
});
