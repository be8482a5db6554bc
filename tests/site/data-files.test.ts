import { describe, expect, test } from 'vitest';
import { writeCsv, writeJson } from '#core/views/data-files.ts';
import { findInSite, listSite, readSiteFile } from './read-site.ts';

const read = async (file: string): Promise<unknown> => JSON.parse(await readSiteFile('harbour', file));

describe('tables', () => {
  const fields = [
    { name: 'a', type: 'string', description: '' },
    { name: 'b', type: 'integer', description: '' },
  ] as const;

  test.each([
    [['plain', 1], 'plain,1'],
    [['with, comma', -1], '"with, comma",-1'],
    [['"quoted"\nlines', null], '"""quoted""\nlines",'],
    [['=1+1', 0], "'=1+1,0"],
    [['+41', 0], "'+41,0"],
    [['-x, y', 0], `"'-x, y",0`],
    [['@here', 0], "'@here,0"],
  ] as const)('%j is written as %s', (row, line) => {
    expect(writeCsv({ fields, rows: [row] })).toBe(`a,b\r\n${line}\r\n`);
  });

  test('JSON has every field in every row', () => {
    expect(JSON.parse(writeJson({ fields, rows: [['x', null]] }))).toEqual([{ a: 'x', b: null }]);
    expect(JSON.parse(writeJson({ fields, rows: [] }))).toEqual([]);
  });

  test('the data package describes each CSV file and each of its columns', async () => {
    const resources = (await read('data/datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
    };
    expect(resources.resources.map((resource) => resource.path).toSorted()).toEqual(
      (await listSite('harbour')).filter((file) => file.endsWith('.csv')).map((file) => file.replace('data/', '')),
    );
    for (const { path, schema } of resources.resources) {
      const [header] = (await readSiteFile('harbour', `data/${path}`)).split('\r\n');
      expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
      expect(schema.fields.every(({ description }) => description !== '')).toBe(true);
    }
  });

  test('evidence holds the words at its place', async () => {
    expect(await read('data/evidence.json')).toContainEqual(
      expect.objectContaining({
        claim: 'quay-bridge/costs-42-million',
        quote: 'The repair will not cost 4.2 million crowns […] nearer to seven, Hale thinks',
        credited_to: 'brannoc-hale',
      }),
    );
  });
});

describe('structured data', () => {
  test('a ClaimReview stands on the pages of reviewed claims and nowhere else', async () => {
    const pages = (await findInSite('harbour', /"ClaimReview"/)).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(
      ['bridge-is-sound', 'closed-on-tuesday', 'costs-42-million', 'nobody-hurt', 'two-bearings-cracked'].map(
        (id) => `claims/quay-bridge/${id}/index.html`,
      ),
    );
    expect(await findInSite('harbour', /ratingValue|bestRating/)).toEqual([]);
  });

  test('one feed has them all', async () => {
    const feed = (await read('data/claim-reviews.json')) as { dataFeedElement: unknown[] };
    expect(feed.dataFeedElement).toHaveLength(5);
  });

  test('a site without a publisher reviews nothing', async () => {
    expect(await findInSite('crowd', /"ClaimReview"/)).toEqual([]);
  });

  test('of an article it says what the article states, not what is inferred', async () => {
    const html = await readSiteFile('harbour', 'sources/quay-bridge/velmora-courier/index.html');
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      mainEntity: {
        '@type': 'NewsArticle',
        headline: 'Harbour board shuts swing bridge “until further notice”',
        datePublished: '2021-03-02T18:40',
        creditText: 'Tam Ferrier',
      },
    });
    expect(json).not.toContain('publisher');
  });
});

describe('feeds', () => {
  test('hold recorded verdicts, newest first, then the other claims, with full addresses', async () => {
    const feed = (await read('feed.json')) as { items: { url: string; date_published?: string }[] };
    const dates = feed.items.flatMap((item) => item.date_published ?? []);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(feed.items.slice(0, dates.length).every((item) => item.date_published !== undefined)).toBe(true);
    expect(feed.items.length).toBeGreaterThan(dates.length);
    expect(feed.items.every(({ url }) => url.startsWith('https://quay.example/check/claims/'))).toBe(true);
    const rss = await readSiteFile('harbour', 'feed.xml');
    expect(rss.match(/<item>/g)).toHaveLength(feed.items.length);
  });

  test('of a site that does not know its address have addresses without a host, and say so', async () => {
    const rss = await readSiteFile('plain', 'feed.xml');
    expect(rss).toMatch(/<link>\/<\/link>/);
    expect(rss).not.toContain('invalid');
    expect(await listSite('plain')).not.toContain('sitemap-index.xml');
    expect(await readSiteFile('plain', 'data/index.html')).toContain('lack the host');
  });
});
