/** In development: a change of content reloads the page. */
import path from 'node:path';
import type { AstroIntegration } from 'astro';

export function watchContent(root: string): AstroIntegration {
  return {
    name: 'crossbearing:watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = path.join(root, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(folder + path.sep)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
