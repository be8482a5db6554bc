import type { APIRoute } from 'astro';
import type { CardView } from '#core/views/card-view.ts';
import { listCardRoutes, readCard } from '#site/cards/cards.ts';
import { readSettings } from '#site/settings.ts';
import { loadSite } from '#site/site.ts';

export async function getStaticPaths() {
  const { index } = await loadSite();
  return listCardRoutes(index).map(({ name, view }) => ({ params: { card: name }, props: { view } }));
}

export const GET: APIRoute<{ view: CardView }> = async ({ props }) => {
  const { index } = await loadSite();
  const png = await readCard(props.view, index.corpus.site, readSettings().cache);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
