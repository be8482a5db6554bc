import type { APIRoute } from 'astro';
import { viewSiteCard } from '#core/views/card-view.ts';
import { listCardRoutes } from '#site/card-routes.ts';
import { readCard } from '#site/cards/cards.ts';
import { loadCard } from '#site/load-scope.ts';
import { readSettings } from '#site/settings.ts';
import { loadSite } from '#site/site.ts';

export const getStaticPaths = listCardRoutes;

export const GET: APIRoute<{ page: string }> = async ({ props: { page } }) => {
  const { site } = (await loadSite()).index.corpus;
  const view = (await loadCard(page)) ?? viewSiteCard(site);
  const png = await readCard(view, site, readSettings().cache);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
