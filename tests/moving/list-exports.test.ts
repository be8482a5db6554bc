import { expect, test } from 'vitest';
import { emptyCorpus } from '#core/empty-corpus.ts';
import { homePath } from '#core/views/paths.ts';
import { listExports } from '#moving/list-exports.ts';
import { makeUrls } from '#site/urls.ts';

test.each([
  ['https://example.org', '/'],
  ['https://example.org', '/check'],
  ['https://example.org/elsewhere/', '/check/'],
  [undefined, '/check/'],
])('the home page of an export is that of the site: %s below %s', (url, base) => {
  const site = { ...emptyCorpus.site, url, base };
  const files = listExports({ ...emptyCorpus, site }, { dataOnly: true });
  const described = files.find(({ path }) => path === 'data/datapackage.json');
  const { homepage }: { homepage?: string } = JSON.parse(Buffer.from(described?.bytes ?? []).toString());
  expect(homepage).toBe(makeUrls(site).absolute(homePath));
});
