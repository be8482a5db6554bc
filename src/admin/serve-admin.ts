/** Adds the form for people without git to a site that asks for it: its page, and beside that the editor's files. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteMeta } from '#schema';
import { makeUrls } from '#site/urls.ts';
import { readEditorFiles } from './editor-files.ts';
import { adminPath, editorFolder, settingsOf } from './settings.ts';

const types: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript'],
  ['.woff2', 'font/woff2'],
]);

/** Nothing where the site has no form. */
export function serveAdmin(site: SiteMeta): readonly AstroIntegration[] {
  if (settingsOf(site) === undefined) return [];
  const address = makeUrls(site).link(editorFolder);
  return [
    {
      name: 'crossbearing:admin',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({ pattern: adminPath, entrypoint: fileURLToPath(new URL('admin-page.astro', import.meta.url)) });
        },
        'astro:server:setup': ({ server }) => {
          const files = readEditorFiles(address);
          server.middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const name = path.posix.basename(pathname);
            const file = pathname.endsWith(editorFolder + name) ? files.get(name) : undefined;
            if (file === undefined) return next();
            response.setHeader('content-type', types.get(path.extname(name)) ?? 'text/plain');
            response.end(file);
          });
        },
        'astro:build:done': async ({ dir }) => {
          const folder = path.join(fileURLToPath(dir), editorFolder);
          await mkdir(folder, { recursive: true });
          for (const [name, content] of readEditorFiles(address)) await writeFile(path.join(folder, name), content);
        },
      },
    },
  ];
}
