import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { homePath } from '#core/views/paths.ts';
import { feedPaths, listFeedItems } from '#site/feeds.ts';
import { loadSite } from '#site/site.ts';

export async function getStaticPaths() {
  const { index, urls } = await loadSite();
  const paths = listFeedItems(index, urls) === undefined ? [] : [feedPaths.rss, feedPaths.json];
  return paths.map((path) => ({ params: { feed: path.slice(1) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { index, urls } = await loadSite();
  const { title, description, language, publisher } = index.corpus.site;
  const items = listFeedItems(index, urls) ?? [];
  const home = urls.absolute(homePath) ?? homePath;
  if (`/${params['feed']}` === feedPaths.rss) {
    return rss({
      title,
      description,
      site: home,
      trailingSlash: true,
      customData: `<language>${language}</language>`,
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        description: item.text,
        pubDate: new Date(`${item.date}T00:00:00Z`),
        customData: `<guid isPermaLink="false">${item.id}</guid>`,
      })),
    });
  }
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: home,
    feed_url: urls.absolute(feedPaths.json),
    ...(publisher === undefined ? {} : { authors: [{ name: publisher.name, url: publisher.url }] }),
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: `${item.date}T00:00:00Z`,
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`);
};
