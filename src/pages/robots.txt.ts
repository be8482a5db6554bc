import type { APIRoute } from 'astro';
import { loadSite } from '#site/site.ts';

export const GET: APIRoute = async () => {
  const { index, urls } = await loadSite();
  const sitemap = urls.absolute('/sitemap-index.xml');
  const rule = index.editor ? 'Disallow: /' : 'Allow: /';
  return new Response(`User-agent: *\n${rule}\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`);
};
