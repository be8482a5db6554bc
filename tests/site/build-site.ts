/** Renders a root as it is, without the check that comes before in `npm run build`: what is wrong must not reach a page even so. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readCorpus } from '#markdown/read-corpus.ts';
import { indexSite } from '#core/views/site-index.ts';
import { indexSearch } from '../../scripts/build/search/write-search.ts';
import { sourceOfIndex } from '../../scripts/build/search/search-source.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Astro by itself, without our bundle and workers. */
export const plainAstro = ['node_modules/astro/bin/astro.mjs', 'build'];

export async function buildSite(
  root: string,
  out: string,
  environment: Readonly<Record<string, string>> = {},
  command: readonly string[] = ['tests/site/render-fixture.ts'],
): Promise<void> {
  // Vitest tells its tests by names that Vite reads as well: with DEV a build is one for development.
  const {
    NODE_ENV: _node,
    VITEST: _vitest,
    DEV: _dev,
    PROD: _prod,
    MODE: _mode,
    SSR: _ssr,
    BASE_URL: _base,
    ...clean
  } = process.env;
  await run(process.execPath, [...command], {
    cwd: project,
    maxBuffer: 1e8,
    env: {
      ...clean,
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      CROSSBEARING_ROOT: root,
      CROSSBEARING_OUT: out,
      CROSSBEARING_CACHE: `${out}.cache`,
    },
  });
  if (command !== plainAstro) return;
  const { corpus } = await readCorpus(root);
  await indexSearch(sourceOfIndex(indexSite(corpus, environment['CROSSBEARING_EDITOR'] === '1')), out);
}
