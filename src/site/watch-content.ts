/** In development: a change of content reloads the page and shows its problems, and addresses work as on a static host. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsEvent, problemsPath } from './problems/page-report.ts';
import { serveProblems } from './problems/serve-problems.ts';
import { loadUnchanged } from './load-unchanged.ts';
import { printProblems } from './report-problems.ts';

/** What no page is made of: to watch each file of it would take longer than all else that comes before the first page. */
const unwatched = ['.cache', 'dist', 'parts', 'seeds', 'tests'].map((name) => path.resolve(name));

const local = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export function watchContent(root: string): AstroIntegration {
  const folder = path.join(root, 'content');
  const isIn = (file: string, parent: string) => path.normalize(file).startsWith(parent + path.sep);
  const ignored = (file: string) =>
    isIn(file, folder) ? isIn(file, path.join(folder, '.base')) : unwatched.some((other) => isIn(file, other));
  return {
    name: 'crossbearing:watch-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript, injectRoute }) => {
        if (command !== 'dev') return;
        updateConfig({
          // The server's own 'always' would ask for a slash after the names of data files too.
          trailingSlash: 'ignore',
          // Else only browsers' modules are made before they are asked for, and those of pages one after the other.
          vite: { plugins: [loadUnchanged()], server: { watch: { ignored }, preTransformRequests: true } },
        });
        const parts = ['./browser/problems-overlay.ts', '../styles/problems.css'].map((file) =>
          JSON.stringify(local(file)),
        );
        injectScript('page', parts.map((part) => `import ${part};`).join('\n'));
        injectRoute({ pattern: problemsPath, entrypoint: local('../components/problem-page.astro') });
      },
      'astro:server:setup': ({ server }) => {
        const { follower, answer } = serveProblems(root, (problems) => {
          printProblems(problems);
          server.ws.send({ type: 'custom', event: problemsEvent });
        });
        globalThis.crossbearingVersion = 0;
        server.middlewares.use(answer);
        follower.change();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!isIn(file, folder)) return;
          globalThis.crossbearingVersion = (globalThis.crossbearingVersion ?? 0) + 1;
          follower.change();
          // Astro keeps what getStaticPaths gave until its own collections change, and there are none.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
