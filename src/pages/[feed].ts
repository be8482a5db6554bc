import type { APIRoute } from 'astro';
import { feedPaths, listChangeItems, listFeedItems } from '#site/feeds.ts';
import { loadOverview } from '#site/site.ts';
import { describeFeed } from '#site/words/corrections.ts';
import { writeJsonFeed, writeRss } from '#site/write-feeds.ts';

export function getStaticPaths() {
  return Object.values(feedPaths).map((path) => ({ params: { feed: path.slice(1) }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const { overview, urls } = await loadOverview();
  const { site } = overview.corpus;
  const changes = path === feedPaths.changesRss || path === feedPaths.changesJson;
  const feed = changes
    ? { title: describeFeed(site.title), path, items: listChangeItems(overview, urls) }
    : { title: site.title, path, items: listFeedItems(overview, urls) };
  return path.endsWith('.xml')
    ? new Response(await writeRss(feed, site, urls), { headers: { 'content-type': 'application/xml' } })
    : new Response(writeJsonFeed(feed, site, urls), { headers: { 'content-type': 'application/feed+json' } });
};
