import type { APIRoute } from 'astro';
import { loadOverview } from '#site/site.ts';
import { writeSitemap } from '#site/sitemap.ts';

export async function getStaticPaths() {
  const { overview, listed, urls } = await loadOverview();
  return writeSitemap(overview, listed, urls).map(({ path, xml }) => ({
    params: { part: path.replace(/^\/sitemap-|\.xml$/g, '') },
    props: { xml },
  }));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml' } });
