import { getRssString } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { homePath } from '#core/views/paths.ts';
import { feedPaths, listFeedItems } from '#site/feeds.ts';
import { loadSite } from '#site/site.ts';

export function getStaticPaths() {
  return Object.values(feedPaths).map((path) => ({ params: { feed: path.slice(1) } }));
}

/** The library wants full addresses; a site that does not say where it stands gets them without the host. */
const nowhere = 'https://site.invalid';

export const GET: APIRoute = async ({ params }) => {
  const { index, urls } = await loadSite();
  const { title, description, language, publisher } = index.corpus.site;
  const items = listFeedItems(index, urls);
  const home = urls.absolute(homePath);
  if (`/${params['feed']}` === feedPaths.rss) {
    const feed = await getRssString({
      title,
      description,
      site: home ?? new URL(urls.link(homePath), nowhere).href,
      trailingSlash: true,
      customData: `<language>${language}</language>`,
      items: items.map(({ id, url, title: statement, text, date }) => ({
        title: statement,
        link: url,
        description: text,
        ...(date === undefined ? {} : { pubDate: new Date(`${date}T00:00:00Z`) }),
        customData: `<guid isPermaLink="false">${id}</guid>`,
      })),
    });
    return new Response(feed.replaceAll(nowhere, ''), { headers: { 'Content-Type': 'application/xml' } });
  }
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: home ?? urls.link(homePath),
    feed_url: urls.absolute(feedPaths.json),
    ...(publisher === undefined ? {} : { authors: [{ name: publisher.name, url: publisher.url }] }),
    items: items.map(({ id, url, title: statement, text, date }) => ({
      id,
      url,
      title: statement,
      content_text: text,
      ...(date === undefined ? {} : { date_published: `${date}T00:00:00Z` }),
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`);
};
