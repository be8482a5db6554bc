import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { findInSite, listSite, readSiteFile } from './read-site.ts';

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

async function readElements(): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of (await listSite('hostile')).filter((name) => name.endsWith('.html'))) {
    const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
    parser.end(await readSiteFile('hostile', file));
  }
  return found;
}

const elements = await readElements();

test('no script but the site’s own and its structured data', () => {
  const scripts = elements.filter(({ name }) => name === 'script').map(({ attributes }) => attributes);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ src, type }) => !src?.startsWith('/_astro/') && type !== 'application/ld+json')).toEqual([]);
});

test('no element that content brought along', () => {
  const foreign = new Set(['iframe', 'img', 'object', 'embed', 'style', 'form', 'base', 'video', 'audio']);
  const own = ({ attributes }: Found) => attributes['class'] === 'search-form' && attributes['action'] === '/search/';
  expect(elements.filter((element) => foreign.has(element.name) && !own(element))).toEqual([]);
});

test('no event handler, no style, no address that runs', () => {
  const handlers = elements.filter(({ attributes }) => Object.keys(attributes).some((key) => /^on|^style$/.test(key)));
  expect(handlers).toEqual([]);
  const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(links).toContain('https://safe.example/');
  expect(links.filter((href) => /^\s*(?:javascript|vbscript|data):/i.test(href))).toEqual([]);
});

test('structured data cannot be ended by a text', async () => {
  const html = await readSiteFile('hostile', 'claims/trap/markup/index.html');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ claimReviewed: "</script><script>alert('claim')</script>" });
});

test('no character that turns the order of the text', async () => {
  expect(await findInSite('hostile', /[\u202A-\u202E\u2066-\u2069\0]/)).toEqual([]);
});

test('markup in a source is shown as words', async () => {
  const html = await readSiteFile('hostile', 'sources/trap/one/index.html');
  expect(html).toContain('The tag &lt;script&gt;alert(1)&lt;/script&gt; stands in the text');
});

test('what a source has beyond its cited passages stays out', async () => {
  expect(await findInSite('hostile', /Nothing else of it is public/)).toEqual([]);
});

test('cells of tables are no formulas', async () => {
  const csv = await readSiteFile('hostile', 'data/claims.csv');
  expect(csv).toContain(",'=cmd|' /C calc'!A0,");
  expect(JSON.parse(await readSiteFile('hostile', 'data/claims.json'))).toContainEqual(
    expect.objectContaining({ statement: "=cmd|' /C calc'!A0" }),
  );
  const tables = (await listSite('hostile')).filter((file) => file.endsWith('.csv'));
  const cells = await Promise.all(tables.map((file) => readSiteFile('hostile', file)));
  expect(cells.join('\n').match(/(?:^|,)"?[=+@-][^,]*/gm)).toBeNull();
});

test('hidden drafts have no page, no row and no name', async () => {
  expect(await findInSite('hostile', /Hiddenname/)).toEqual([]);
  expect(await listSite('hostile')).not.toContain('actors/nobody/index.html');
});
