import type { APIRoute } from 'astro';
import { listSiteFiles, writeSiteFile } from '#site/data-files.ts';
import { loadOverview } from '#site/site.ts';

export async function getStaticPaths() {
  return listSiteFiles(await loadOverview()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(writeSiteFile(await loadOverview(), file));
