import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { findElements, listSite, readSiteFile } from './read-site.ts';

const files = await listSite('harbour');
const pages = files.filter((file) => file.endsWith('.html'));
const origin = 'https://quay.example/check/';

const readLd = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));

const attributesOf = (html: string, name: string) => findElements(html, name).map(({ attributes }) => attributes);

describe('the head of a page', () => {
  test('every page that is not hidden has a card that exists, with size and text alternative', async () => {
    let cards = 0;
    for (const page of pages) {
      const html = await readSiteFile('harbour', page);
      if (/name="robots" content="noindex"|http-equiv="refresh"/.test(html)) continue;
      const meta = Object.fromEntries(attributesOf(html, 'property').map((all) => [all['property'], all['content']]));
      const file = meta['og:image']?.replace(origin, '').replace(/\?v=[0-9a-f]{8}$/, '') ?? page;
      expect(files).toContain(file);
      expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
      expect(meta['og:image:alt']).toMatch(/^The Quay Record: ./);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
      cards += 1;
    }
    expect(cards).toBeGreaterThan(30);
  });

  test('a site without an address has none', async () => {
    const html = await readSiteFile('plain', 'index.html');
    expect(html).not.toContain('og:image');
    expect(html).toContain('<meta name="twitter:card" content="summary">');
    expect((await listSite('plain')).filter((file) => /^(?:cards|embed)\//.test(file))).toEqual([]);
  });
});

/** What Google's guide demands of a ClaimReview, and the types that schema.org gives these properties. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url: z.url().optional() });
const claimReview = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: z.url(),
  claimReviewed: z.string().min(1),
  inLanguage: z.string(),
  datePublished: day.optional(),
  dateModified: day.optional(),
  author: organization,
  /** The page of the claim, with who wrote and who reviewed it. */
  mainEntityOfPage: z.looseObject({ '@type': z.literal('WebPage') }).optional(),
  reviewRating: z.strictObject({ '@type': z.literal('Rating'), alternateName: z.string().min(1) }),
  itemReviewed: z
    .strictObject({
      '@type': z.literal('Claim'),
      appearance: z.array(z.strictObject({ '@type': z.literal('CreativeWork'), url: z.url() })),
    })
    .optional(),
});

describe('structured data', () => {
  test('one ClaimReview on the page of a reviewed claim and nowhere else, valid and with its own address', async () => {
    const found: string[] = [];
    for (const page of pages) {
      const all = readLd(await readSiteFile('harbour', page));
      expect(all.length).toBeLessThan(2);
      for (const data of all.filter((item) => JSON.stringify(item).includes('"ClaimReview"'))) {
        expect(claimReview.parse(data).url).toBe(origin + page.replace('index.html', ''));
        found.push(page);
      }
    }
    expect(found.length).toBeGreaterThan(4);
    expect(found.every((page) => page.startsWith('claims/'))).toBe(true);
  });

  test('says when the verdict last changed, on the claim, its story and in the sitemap', async () => {
    const [review] = readLd(await readSiteFile('harbour', 'claims/quay-bridge/two-bearings-cracked/index.html'));
    expect(review).toMatchObject({ datePublished: '2021-03-11', dateModified: '2021-04-01' });
    const [story] = readLd(await readSiteFile('harbour', 'stories/quay-bridge/index.html'));
    expect(story).toMatchObject({ '@type': 'WebPage', dateModified: '2021-04-01' });
    const sitemap = await readSiteFile('harbour', 'sitemap-0.xml');
    expect(sitemap).toContain(
      `<url><loc>${origin}claims/quay-bridge/two-bearings-cracked/</loc><lastmod>2021-04-01</lastmod></url>`,
    );
  });
});

describe('the sitemap', () => {
  test('has the page of every entry, and none that search engines may not show', async () => {
    const sitemap = await readSiteFile('harbour', 'sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
    const open: string[] = [];
    for (const page of pages) {
      const html = await readSiteFile('harbour', page);
      if (!/name="robots" content="noindex"/.test(html)) open.push(origin + page.replace(/index\.html$/, ''));
    }
    expect(listed.filter((url) => !open.includes(url))).toEqual([]);
    const entries = open.filter((url) =>
      /\/(?:stories|claims|sources|actors|outlets)\/./.test(url.slice(origin.length - 1)),
    );
    expect(entries.filter((url) => !listed.includes(url) && !url.endsWith('/pictures/'))).toEqual([]);
    expect(await readSiteFile('harbour', 'sitemap-index.xml')).toContain(`<loc>${origin}sitemap-0.xml</loc>`);
    expect(await readSiteFile('harbour', 'robots.txt')).toContain(`Sitemap: ${origin}sitemap-index.xml`);
  });
});

/** JSON Feed 1.1: required fields, their types, and nothing that the specification does not know. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  description: z.string().optional(),
  language: z.string().optional(),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).optional(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime().optional(),
    }),
  ),
});

/** Names and texts of the children of an element of a feed. */
type Xml = ReturnType<typeof parseDocument>['children'][number];
const childrenOf = (node: Xml) => ('children' in node ? node.children : []);
const named = (nodes: readonly Xml[], name: string) => nodes.filter((node) => 'name' in node && node.name === name);
const textOf = (node: Xml | undefined): string =>
  node === undefined ? '' : 'data' in node ? node.data : childrenOf(node).map(textOf).join('');

describe.each([
  ['feed', ''],
  ['corrections', 'The Quay Record: corrections'],
])('%s', (name, title) => {
  test('is RSS 2.0 as its specification and the best practices profile want it', async () => {
    const document = parseDocument(await readSiteFile('harbour', `${name}.xml`), { xmlMode: true });
    const [rss] = named(document.children, 'rss');
    const channel = named(rss === undefined ? [] : childrenOf(rss), 'channel').flatMap(childrenOf);
    for (const field of ['title', 'link', 'description', 'language']) expect(named(channel, field)).toHaveLength(1);
    expect(textOf(named(channel, 'title')[0])).toBe(title || 'The Quay Record');
    const [self] = named(channel, 'atom:link');
    expect(self !== undefined && 'attribs' in self ? self.attribs : {}).toEqual({
      href: `${origin}${name}.xml`,
      rel: 'self',
      type: 'application/rss+xml',
    });
    const items = named(channel, 'item');
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      for (const field of ['title', 'link', 'description', 'guid'])
        expect(named(childrenOf(item), field)).toHaveLength(1);
      const date = textOf(named(childrenOf(item), 'pubDate')[0]);
      expect(date === '' || /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/.test(date)).toBe(true);
      expect(textOf(named(childrenOf(item), 'link')[0])).toMatch(/^https:\/\/quay\.example\/check\/claims\//);
    }
    const ids = items.map((item) => textOf(named(childrenOf(item), 'guid')[0]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is JSON Feed 1.1 with the same entries', async () => {
    const feed = jsonFeed.parse(JSON.parse(await readSiteFile('harbour', `${name}.json`)));
    const rss = await readSiteFile('harbour', `${name}.xml`);
    expect(feed.items.map(({ id }) => id)).toEqual(
      [...rss.matchAll(/<guid isPermaLink="false">(.*?)<\/guid>/g)].map(([, id]) => id),
    );
  });

  test('leads to entries that are there', async () => {
    const feed = jsonFeed.parse(JSON.parse(await readSiteFile('harbour', `${name}.json`)));
    for (const { url } of feed.items) {
      const [address = '', anchor] = url.replace(origin, '').split('#');
      const html = await readSiteFile('harbour', `${address}index.html`);
      expect(anchor === undefined || html.includes(`id="${anchor}"`)).toBe(true);
    }
  });
});

describe('corrections', () => {
  test('a change is told with what stood before, in the feed, on its page and on the page of the claim', async () => {
    const feed = jsonFeed.parse(JSON.parse(await readSiteFile('harbour', 'corrections.json')));
    expect(
      feed.items.find(({ id }) => id === `${origin}claims/quay-bridge/two-bearings-cracked/#h-2021-03-18-2`),
    ).toEqual({
      id: `${origin}claims/quay-bridge/two-bearings-cracked/#h-2021-03-18-2`,
      url: `${origin}claims/quay-bridge/two-bearings-cracked/#h-2021-03-18-2`,
      title: 'Statement changed: Two bearings are cracked',
      content_text:
        'Verdict: disputed. The statement was “Some bearings are cracked” and is now “Two bearings are cracked”. The sheet gives the number: two.',
      date_published: '2021-03-18T00:00:00Z',
    });
    for (const page of ['corrections/index.html', 'claims/quay-bridge/two-bearings-cracked/index.html']) {
      const html = await readSiteFile('harbour', page);
      expect(html).toContain('>Some bearings are cracked</del>');
      expect(html).toContain('The sheet gives the number: two.');
    }
  });

  test('the entry of a renamed claim keeps its id', async () => {
    const feed = jsonFeed.parse(JSON.parse(await readSiteFile('harbour', 'corrections.json')));
    expect(feed.items.map(({ id }) => id)).toContain(`${origin}claims/quay-bridge/tuesday/#h-2021-04-01`);
  });
});

describe('former addresses', () => {
  test('of a claim leave an embed and a card as well', async () => {
    expect(await readSiteFile('harbour', 'embed/claims/quay-bridge/tuesday/index.html')).toContain(
      'content="0; url=/check/embed/claims/quay-bridge/closed-on-tuesday/"',
    );
    expect(await readSiteFile('harbour', 'cards/claims/quay-bridge/tuesday.png')).toBe(
      await readSiteFile('harbour', 'cards/claims/quay-bridge/closed-on-tuesday.png'),
    );
  });
});

describe('embedded claims', () => {
  const embeds = pages.filter((page) => page.startsWith('embed/') && !page.includes('/tuesday/'));

  test('stand by themselves: no script, not for search engines, every link opens the whole window', async () => {
    expect(embeds.length).toBeGreaterThan(8);
    for (const page of embeds) {
      const html = await readSiteFile('harbour', page);
      expect(html).not.toContain('<script');
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`<link rel="canonical" href="${origin}${page.replace(/^embed\/|index\.html$/g, '')}">`);
      expect(html).not.toContain('frame-ancestors');
      const links = attributesOf(html, 'href').filter(
        ({ rel }) => !['canonical', 'preload', 'stylesheet'].includes(rel ?? ''),
      );
      expect(links.every(({ target, rel }) => target === '_top' && rel === 'noopener')).toBe(true);
    }
  });

  test('the code on the page of a claim names the card and its title', async () => {
    const html = await readSiteFile('harbour', 'claims/quay-bridge/closed-on-tuesday/index.html');
    const [code = ''] = findElements(html, 'tabindex').flatMap(({ attributes, text }) =>
      attributes['id'] === 'embed-code' ? [text] : [],
    );
    expect(attributesOf(code, 'src')).toEqual([
      {
        src: `${origin}embed/claims/quay-bridge/closed-on-tuesday/`,
        title: 'Claim: The swing bridge was closed on Tuesday 2 March 2021 (The Quay Record)',
        width: '100%',
        height: expect.stringMatching(/^\d{3}$/),
        loading: 'lazy',
        style: 'border:0;max-width:700px',
      },
    ]);
  });
});
