/** Feeds as files: RSS 2.0 and JSON Feed 1.1. */
import { getRssString } from '@astrojs/rss';
import { homePath } from '#core/views/paths.ts';
import type { SiteMeta } from '#schema';
import type { FeedItem } from './feeds.ts';
import { escapeHtml } from './markup.ts';
import type { Urls } from './urls.ts';

export interface Feed {
  readonly title: string;
  /** Of the feed itself, below the base. */
  readonly path: string;
  readonly items: readonly FeedItem[];
}

/** The library wants full addresses; a site that does not say where it stands gets them without the host. */
const nowhere = 'https://site.invalid';

export async function writeRss({ title, path, items }: Feed, site: SiteMeta, urls: Urls): Promise<string> {
  const self = urls.absolute(path);
  const feed = await getRssString({
    title,
    description: site.description,
    site: urls.absolute(homePath) ?? new URL(urls.link(homePath), nowhere).href,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${escapeHtml(site.language)}</language>`,
      // The RSS Advisory Board asks every feed to say where it stands.
      ...(self === undefined ? [] : [`<atom:link href="${escapeHtml(self)}" rel="self" type="application/rss+xml"/>`]),
    ].join(''),
    items: items.map(({ id, url, title: statement, text, date }) => ({
      title: statement,
      link: url,
      // Readers take it for HTML.
      description: escapeHtml(text),
      ...(date === undefined ? {} : { pubDate: new Date(`${date}T00:00:00Z`) }),
      customData: `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
    })),
  });
  return feed.replaceAll(nowhere, '');
}

export function writeJsonFeed({ title, path, items }: Feed, site: SiteMeta, urls: Urls): string {
  const { description, language, publisher } = site;
  const self = urls.absolute(path);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: urls.absolute(homePath) ?? urls.link(homePath),
    ...(self === undefined ? {} : { feed_url: self }),
    ...(publisher === undefined
      ? {}
      : { authors: [{ name: publisher.name, ...(publisher.url === undefined ? {} : { url: publisher.url }) }] }),
    items: items.map(({ id, url, title: statement, text, date }) => ({
      id,
      url,
      title: statement,
      content_text: text,
      ...(date === undefined ? {} : { date_published: `${date}T00:00:00Z` }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
