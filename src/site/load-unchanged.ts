/**
 * In development: code of the program that nobody changed since the process began is loaded by Node, which keeps it as it was compiled and
 * takes a tenth of the time of Vite. From the first change on Vite loads all of it, so that pages follow edits of code too.
 */
import { readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const source = new URL('..', import.meta.url).href;
/** Addresses of modules; pages are routes of the server, which loads them itself. */
const ownModule = new RegExp(`^${escape(source)}(?!pages/)[^?]*\\.ts$`);

/** Whether a module has changed since a time, in milliseconds: what the process has loaded of it then is no longer what stands there. */
const hasNewer = (folder: string, time: number): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (file) => file.endsWith('.ts') && statSync(path.join(folder, file)).ctimeMs > time,
  );

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
      isChanged = hasNewer(fileURLToPath(source), performance.timeOrigin);
      watcher.on('all', (_event, file) => {
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
