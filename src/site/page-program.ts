/**
 * The pages of the site as a program of its own: Astro bundles this file beside them (`scripts/build/make-program.ts`), and any
 * thread that imports the bundle can render any page. Nothing else imports it.
 */
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { PagePlace, PageProgram } from '#store/page-program.ts';

const app = createApp({ streaming: false });
// A site with a page that failed is no site: the build stops with what went wrong.
app.renderError = (_request, { error, status }) =>
  Promise.reject(error instanceof Error ? error : new Error(`The page could not be rendered (${status}).`));

const routes: ReadonlyMap<string, RouteData> = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

/** Addresses that are files of their own name, as static hosts look for them. */
const bare: ReadonlySet<string> = new Set(['/404']);

function fileOf(pathname: string, { type }: RouteData): string {
  const below = pathname.replace(/^\//, '');
  if (type === 'endpoint') return below.replace(/\/$/, '');
  if (bare.has(pathname)) return `${below}.html`;
  return below === '' ? 'index.html' : `${below.replace(/\/$/, '')}/index.html`;
}

function addressOf(pathname: string, { type }: RouteData): URL {
  const { base, site } = app.manifest;
  const path = `${base.replace(/\/$/, '')}/${pathname.replace(/^\//, '')}`;
  const slash = type === 'endpoint' || path.endsWith('/') ? '' : '/';
  return new URL(path + slash, site === undefined ? 'http://localhost' : new URL(site).origin);
}

export const listPages: PageProgram['listPages'] = async () => {
  const paths = await new StaticPaths(app).getAll();
  const first = new Map<string, PagePlace>();
  for (const { pathname, route } of paths) {
    const key = pathname.replace(/\/$/, '');
    if (!first.has(key)) first.set(key, { pathname, component: route.component, file: fileOf(pathname, route) });
  }
  return [...first.values()];
};

export const renderPage: PageProgram['renderPage'] = async ({ pathname, component }) => {
  const routeData = routes.get(component);
  if (routeData === undefined) throw new Error(`There is no page ${component}.`);
  const response = await app.render(new Request(addressOf(pathname, routeData)), { routeData });
  return new Uint8Array(await response.arrayBuffer());
};
