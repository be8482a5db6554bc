import type { APIRoute } from 'astro';
import { loadStoryPage } from '#site/load-page.ts';
import { listPartRoutes } from '#site/part-routes.ts';
import { packPart } from '#site/table-facts.ts';

export function getStaticPaths() {
  return listPartRoutes(1);
}

export const GET: APIRoute<{ id: string; part: number }> = async ({ props: { id, part } }) => {
  const { story } = await loadStoryPage(id);
  return Response.json(packPart(story, part));
};
