/**
 * The sitemap by the protocol of sitemaps.org: pages that search engines shall find, each with the day of its last
 * recorded change where there is one.
 */
import { listAllModified, viewCorrections } from '#core/views/corrections-view.ts';
import { listPaths, type ListedCorpus } from '#core/views/list-paths.ts';
import { searchPath } from '#core/views/paths.ts';
import type { SiteOverview } from '#core/views/overview/site-overview.ts';
import { escapeHtml } from './markup.ts';
import type { Urls } from './urls.ts';

/** The most addresses that the protocol allows in one file. */
const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const sitemapIndexPath = '/sitemap-index.xml';

export interface SitemapFile {
  readonly path: string;
  readonly xml: string;
}

function writeXml(list: string, item: string, entries: readonly { readonly loc: string; readonly day?: string }[]) {
  const lines = entries.map(({ loc, day }) => {
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<${item}><loc>${escapeHtml(loc)}</loc>${lastmod}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${namespace}">\n${lines.join('')}</${list}>\n`;
}

/** The index and its parts; none for a site that does not say where it stands. */
export function writeSitemap(
  overview: SiteOverview,
  corpus: ListedCorpus,
  urls: Urls,
  most: number = mostAddresses,
): SitemapFile[] {
  const modified = listAllModified(overview);
  const parts = viewCorrections(overview).parts.map(({ path }) => path);
  const open = listPaths({ corpus }).filter((path) => path !== searchPath);
  const entries = [...open, ...parts].flatMap((path) => {
    const loc = urls.absolute(path);
    const day = modified.get(path);
    return loc === undefined ? [] : [{ loc, ...(day === undefined ? {} : { day }) }];
  });
  if (entries.length === 0) return [];
  const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => ({
    path: `/sitemap-${at}.xml`,
    xml: writeXml('urlset', 'url', entries.slice(at * most, (at + 1) * most)),
  }));
  const locations = files.map(({ path }) => ({ loc: urls.absolute(path) ?? path }));
  return [{ path: sitemapIndexPath, xml: writeXml('sitemapindex', 'sitemap', locations) }, ...files];
}
