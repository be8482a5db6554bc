/**
 * In development: code of the program that nobody changed since the start is loaded by Node, which keeps it as it was compiled and
 * takes a tenth of the time of Vite. From the first change on Vite loads all of it, so that pages follow edits of code too.
 */
import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const source = new URL('..', import.meta.url).href;
/** Addresses of modules; pages are routes of the server, which loads them itself. */
const ownModule = new RegExp(`^${escape(source)}(?!pages/)[^?]*\\.ts$`);

export function loadUnchanged(): Plugin {
  let isChanged = false;
  return {
    name: 'crossbearing:load-unchanged',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    // Besides packages the only modules that Vite leaves to Node.
    configEnvironment: (name) =>
      name === 'client' ? null : { resolve: { builtins: [...builtinModules, /^node:/, ownModule] } },
    resolveId: {
      filter: { id: /^[#.][^?]*\.ts$/ },
      async handler(id, importer, options) {
        if (isChanged) return null;
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (found === null) return null;
        const address = pathToFileURL(found.id).href;
        return ownModule.test(address) ? { id: address, external: true } : found;
      },
    },
    configureServer({ environments, watcher }) {
      watcher.on('change', (file) => {
        if (isChanged || !ownModule.test(pathToFileURL(file).href)) return;
        isChanged = true;
        for (const { moduleGraph, hot } of Object.values(environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
