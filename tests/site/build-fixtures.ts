/**
 * Builds the fixture sites once, before any test: each into a folder of its own below `inject('sites')`.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { close } from 'pagefind';
import { buildSite, plainAstro } from './build-site.ts';
import { writeCrowd } from './write-crowd.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder that holds the built sites, by the name of their fixture. */
    readonly sites: string;
  }
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = path.join(project, 'tests/fixtures/site');
/** Someone who asks for other tests only, by their path (`vitest run tests/core`), need not wait for sites. */
function isNeeded(words: readonly string[]): boolean {
  const paths = words.filter((word) => word.includes('tests/'));
  return paths.length === 0 || paths.some((word) => /site|browser/.test(word));
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!isNeeded(process.argv.slice(2))) return async () => {};
  // Inside the project: Astro puts its working files beside the output there, and else into one folder for all.
  await mkdir(path.join(project, '.cache'), { recursive: true });
  const sites = await mkdtemp(path.join(project, '.cache/test-sites-'));
  provide('sites', sites);
  const crowd = path.join(sites, 'crowd-root');
  await writeCrowd(crowd);
  const flood = path.join(sites, 'flood-root');
  await writeCrowd(flood, { sources: 4, claims: 205, together: true });
  const moved = path.join(sites, 'moved-root');
  await cp(path.join(fixtures, 'harbour'), moved, { recursive: true });
  const jobs = [
    () => buildSite(path.join(fixtures, 'harbour'), path.join(sites, 'harbour')),
    // The same content elsewhere, in another zone, by Astro alone: the bytes must not change.
    () =>
      buildSite(moved, path.join(sites, 'harbour-again'), { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }, plainAstro),
    () => buildSite(path.join(fixtures, 'harbour'), path.join(sites, 'harbour-editor'), { CROSSBEARING_EDITOR: '1' }),
    () => buildSite(path.join(fixtures, 'hostile'), path.join(sites, 'hostile')),
    // Arabic throughout, with sources in English.
    () => buildSite(path.join(fixtures, 'mina'), path.join(sites, 'mina')),
    // English around what people wrote in Persian.
    () => buildSite(path.join(fixtures, 'bandar'), path.join(sites, 'bandar')),
    () => buildSite(path.join(fixtures, 'plain'), path.join(sites, 'plain')),
    () => buildSite(path.join(sites, 'no-content'), path.join(sites, 'empty')),
    () => buildSite(crowd, path.join(sites, 'crowd')),
    () => buildSite(flood, path.join(sites, 'flood')),
  ];
  // Two at a time: each build uses about one core.
  const work = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await job();
  };
  await Promise.all([work(), work()]).finally(close);
  return () => rm(sites, { recursive: true, force: true });
}
