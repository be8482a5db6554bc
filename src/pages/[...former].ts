import type { APIRoute } from 'astro';
import { listRedirects } from '#core/views/redirects.ts';
import { writeRedirect } from '#site/redirect-page.ts';
import { openState } from '#site/site-state.ts';
import { loadSite } from '#site/site.ts';

/** The development server looks pages up by their address, a static host by their file. */
const formerFile = (address: string) => (import.meta.env.DEV ? address.slice(1, -1) : `${address.slice(1)}index.html`);

export async function getStaticPaths() {
  const { facts } = await openState();
  return listRedirects(facts).map(({ from, to }) => ({ params: { former: formerFile(from) }, props: { to } }));
}

export const GET: APIRoute<{ to: string }> = async ({ props }) => {
  const { urls } = await loadSite();
  const page = writeRedirect(urls.link(props.to), urls.absolute(props.to));
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
