/** In development: a change of content reloads the page, and addresses work as on a static host. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';

export function watchContent(root: string): AstroIntegration {
  return {
    name: 'crossbearing:watch-content',
    hooks: {
      // The server's own 'always' would ask for a slash after the names of data files too.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': ({ server }) => {
        const folder = path.join(root, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + path.sep)) return;
          globalThis.crossbearingVersion = (globalThis.crossbearingVersion ?? 0) + 1;
          // Astro keeps what getStaticPaths gave until its own collections change, and there are none.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
