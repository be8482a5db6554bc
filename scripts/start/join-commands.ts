/** A process that joins the code of commands, for `load-code.ts`: `node join-commands.ts FOLDER`. */
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { projectRoot } from '../command.ts';
import { joinModules } from './join-modules.ts';

/** Each a module of the joined code, by the name of its file. */
const modules = ['scripts/build/build-site.ts', 'scripts/build/prepare-content.ts', 'scripts/check/run-check.ts'];

/** Loaded before as they stand, and others than themselves where they are joined: errors are told by their class. */
const loaded: ReadonlySet<string> = new Set(
  ['scripts/command.ts', 'src/disk/busy-file.ts'].map((file) => path.join(projectRoot, file)),
);

const [folder = ''] = process.argv.slice(2);

/** From the folder of the joined code. */
const relative = (file: string) => path.relative(folder, file).split(path.sep).join('/');

/** Where a module asks for its own place: that of a worker beside it, or any other. */
const place = /new URL\('\.\/([\w-]+-worker)\.ts', import\.meta\.url\)|import\.meta\.url/g;

/** Workers are joined too, and started from there; whatever else a module finds by its own place it finds as before. */
function keepPlaces(): Plugin {
  return {
    name: 'crossbearing:keep-places',
    resolveId: {
      filter: { id: /\.ts$/ },
      handler: async function (source, importer) {
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found !== null && loaded.has(found.id) ? { id: relative(found.id), external: true } : found;
      },
    },
    transform: {
      filter: { code: 'import.meta.url' },
      handler(code, id) {
        if (id.startsWith('\0')) return;
        const from = relative(id);
        return code.replaceAll(place, (_, worker: string | undefined) => {
          if (worker === undefined) return `new URL(${JSON.stringify(from)}, import.meta.url).href`;
          const file = `${worker}.mjs`;
          this.emitFile({ type: 'chunk', id: path.join(path.dirname(id), `${worker}.ts`), fileName: file });
          return `new URL('./${file}', import.meta.url)`;
        });
      },
    },
  };
}

// The build was stopped.
process.once('disconnect', () => process.exit(1));
const entries = Object.fromEntries(modules.map((file) => [path.basename(file, '.ts'), path.join(projectRoot, file)]));
await joinModules({ entries, folder, plugins: [keepPlaces()] });
process.exit(0);
