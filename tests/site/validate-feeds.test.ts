/** Feeds and sitemaps of the fixture sites, item by item, against what their specifications demand. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { listSite, readSiteFile } from './read-site.ts';

const sites = ['harbour', 'mina'];
const address = z.url({ protocol: /^https$/ });
const words = z.string().min(1);

/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  description: words,
  language: words,
  home_page_url: address,
  feed_url: address,
  authors: z.array(z.strictObject({ name: words, url: address.optional() })).optional(),
  items: z.array(
    z.strictObject({
      id: address,
      url: address,
      title: words,
      content_text: words,
      date_published: z.iso.datetime().optional(),
    }),
  ),
});

/** https://www.rssboard.org/rss-specification, and the board's profile for what it leaves open. */
const rssDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rssItem = z.strictObject({
  title: words,
  link: address,
  guid: address,
  description: words,
  pubDate: z.string().regex(rssDate).optional(),
});
const rssChannel = z.strictObject({
  title: words,
  link: address,
  description: words,
  language: words,
  'atom:link': z.literal(''),
});

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Each child once, by its name: a second one of a name is an error in these formats. */
function readFields(parent: Node, besides = ''): Record<string, string> {
  const fields = ('children' in parent ? parent.children : []).flatMap((node) =>
    'attribs' in node && node.name !== besides ? [[node.name, DomUtils.textContent(node)] as const] : [],
  );
  expect(new Set(fields.map(([name]) => name)).size).toBe(fields.length);
  return Object.fromEntries(fields);
}

describe.each(sites)('%s', (site) => {
  test.each(['feed.json', 'corrections.json'])('%s is a JSON Feed 1.1', async (file) => {
    const { items, feed_url } = jsonFeed.parse(JSON.parse(await readSiteFile(site, file)));
    expect(feed_url.endsWith(`/${file}`)).toBe(true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each(['feed.xml', 'corrections.xml'])('%s is RSS 2.0', async (file) => {
    const document = parseDocument(await readSiteFile(site, file), { xmlMode: true });
    const [rss] = DomUtils.getElementsByTagName('rss', document);
    const [channel, ...more] = DomUtils.getElementsByTagName('channel', document);
    if (rss === undefined || channel === undefined) throw new Error(`${file} has no channel`);
    expect(more).toEqual([]);
    expect(rss.attribs['version']).toBe('2.0');
    rssChannel.parse(readFields(channel, 'item'));
    const items = DomUtils.getElementsByTagName('item', channel).map((item) => rssItem.parse(readFields(item)));
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    const json = jsonFeed.parse(JSON.parse(await readSiteFile(site, file.replace('.xml', '.json'))));
    expect(items.map(({ guid }) => guid)).toEqual(json.items.map(({ id }) => id));
  });

  /** https://www.sitemaps.org/protocol.html */
  test('sitemaps name pages of this site that exist, once, with the days of their last changes', async () => {
    const files = await listSite(site);
    const index = parseDocument(await readSiteFile(site, 'sitemap-index.xml'), { xmlMode: true });
    const parts = DomUtils.getElementsByTagName('loc', index).map((loc) => DomUtils.textContent(loc));
    expect(parts.map((part) => part.split('/').at(-1))).toEqual(
      files.filter((file) => /^sitemap-\d+\.xml$/.test(file)),
    );
    const listed: string[] = [];
    for (const part of parts) {
      const map = parseDocument(await readSiteFile(site, part.split('/').at(-1) ?? ''), { xmlMode: true });
      for (const url of DomUtils.getElementsByTagName('url', map)) {
        const { loc } = z.strictObject({ loc: address, lastmod: z.iso.date().optional() }).parse(readFields(url));
        listed.push(loc);
      }
    }
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.length).toBeLessThanOrEqual(50_000);
    expect(new Set(listed).size).toBe(listed.length);
    const top = parts[0]?.replace(/[^/]*$/, '') ?? '';
    expect(
      listed.filter((url) => !url.startsWith(top) || !files.includes(`${url.slice(top.length)}index.html`)),
    ).toEqual([]);
    expect(await readSiteFile(site, 'robots.txt')).toContain(`Sitemap: ${top}sitemap-index.xml`);
  });
});
