import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Issue } from '#site/issue-url.ts';
import { makeUrls } from '#site/urls.ts';

const repository = (url: string, path = '') => ({ base: '/', repository: { url, branch: 'next/one', path } });
const issue: Issue = {
  form: 'error',
  title: 'Error on /a/ & b+c',
  fields: [{ id: 'page', label: 'Page', value: 'https://example.org/ä/?x=1#y' }],
};

test.each([
  ['https://github.com/o/r', 'https://github.com/o/r/edit/next/one/site/content/a.md'],
  ['https://github.com/o/r.git/', 'https://github.com/o/r/edit/next/one/site/content/a.md'],
  ['https://gitlab.com/g/s/r', 'https://gitlab.com/g/s/r/-/edit/next/one/site/content/a.md'],
  ['https://gitlab.example.org/g/r', 'https://gitlab.example.org/g/r/-/edit/next/one/site/content/a.md'],
  ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/_edit/next/one/site/content/a.md'],
])('the editor of %s', (url, address) => {
  expect(makeUrls(repository(url, '/site/')).edit('content/a.md')).toBe(address);
});

test('on GitHub the form with its fields filled in', () => {
  const address = new URL(makeUrls(repository('https://github.com/o/r')).issue(issue) ?? '');
  expect(address.origin + address.pathname).toBe('https://github.com/o/r/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'error.yml',
    title: issue.title,
    page: 'https://example.org/ä/?x=1#y',
  });
});

test.each([
  ['https://gitlab.com/g/r', '/g/r/-/issues/new', 'issue[title]', 'issue[description]'],
  ['https://codeberg.org/o/r', '/o/r/issues/new', 'title', 'body'],
])('on %s title and text', (url, path, title, body) => {
  const address = new URL(makeUrls(repository(url)).issue(issue) ?? '');
  expect(address.pathname).toBe(path);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    [title]: issue.title,
    [body]: 'Page: https://example.org/ä/?x=1#y\n\n',
  });
});

test.each([
  ['desk@example.org', 'mailto:desk@example.org?subject=Error%20on%20%2Fa%2F%20%26%20b%2Bc&body=Page%3A%20'],
  ['https://example.org/contact', 'https://example.org/contact'],
  ['The desk, by post', undefined],
  [undefined, undefined],
])('without a repository the contact %s', (contact, address) => {
  const found = makeUrls({ base: '/', contact }).issue(issue);
  if (address === undefined) expect(found).toBeUndefined();
  else expect(found?.startsWith(address)).toBe(true);
});

test.each(['error', 'claim'])('the form %s has the field that links fill in', async (form) => {
  const { body } = parse(await readFile(`.github/ISSUE_TEMPLATE/${form}.yml`, 'utf8'));
  expect(body.map(({ id }: { id?: string }) => id)).toContain('page');
});
