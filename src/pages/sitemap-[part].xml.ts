import type { APIRoute } from 'astro';
import { loadSite } from '#site/site.ts';
import { writeSitemap } from '#site/sitemap.ts';

export async function getStaticPaths() {
  const { index, urls } = await loadSite();
  return writeSitemap(index, urls).map(({ path, xml }) => ({
    params: { part: path.replace(/^\/sitemap-|\.xml$/g, '') },
    props: { xml },
  }));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml' } });
