/**
 * The pages as a program: what Astro bundles out of `src/`, without having rendered any page yet. Kept by all that goes into it,
 * because bundling takes longer than rendering the few pages that change in most builds.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { forgetBefore, forgetOldest } from '#disk/forget.ts';
import { namePart } from '#disk/part-files.ts';
import { hashParts } from '#store/hash.ts';
import type { Store } from '#store/store.ts';
import { projectRoot } from '../command.ts';
import { describeBundle } from '../program/describe-bundle.ts';
import { listFiles } from './output-folder.ts';

export interface Program {
  /** The module that lists and renders pages: `src/site/page-program.ts`, bundled. */
  readonly entry: string;
  /** Files that every site has beside its pages: scripts, styles, fonts. */
  readonly shared: string;
  /** Their paths, sorted. */
  readonly files: readonly string[];
}

const entryName = 'page-program.mjs';
/** Sites of other settings or programs whose bundle is kept: one takes about 3 MB. */
const programsKept = 12;
/** Milliseconds. Code that is compiled again takes a second; what no longer runs is told from the rest by its age alone. */
const codeStays = 30 * 24 * 60 * 60 * 1000;

/** Vite takes these from the environment of whoever builds (a test runner sets them), and a kept bundle must not depend on that. */
const modes = new Set(['DEV', 'PROD', 'MODE', 'BASE_URL', 'SSR', 'VITEST']);

/** In a process of its own: what Astro and Vite take to bundle, 200 MB, is given back before the first page is rendered. */
async function runBundler(folder: string): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !modes.has(name));
  const env = { ...Object.fromEntries(inherited), NODE_ENV: 'production' };
  const bundler = fork(new URL('./bundle-pages.ts', import.meta.url), [folder, entryName], { env });
  let failure: unknown;
  bundler.once('message', (thrown) => (failure = thrown));
  const [code]: readonly unknown[] = await once(bundler, 'close');
  if (code === 0) return;
  throw Object.assign(new Error('The process that bundles the pages ended before it was done.'), failure);
}

/** Bundles into a folder of its own, and then gives that its name. */
async function bundle(folder: string): Promise<void> {
  const fresh = namePart(folder);
  await mkdir(fresh, { recursive: true });
  await runBundler(fresh);
  // Another build may have made the same at once: then that one stands.
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/**
 * The program for the site that the environment names (`#site/settings.ts`) and the store holds. Its key changes with all code,
 * packages and settings that go into it.
 */
export async function makeProgram(store: Store): Promise<Program> {
  const { fonts, parts } = await describeBundle(store);
  process.env['CROSSBEARING_FONTS'] = fonts;
  const key = hashParts([store.versions.pages, ...parts]);
  const place = path.join(projectRoot, '.cache', 'programs');
  const folder = path.join(place, key);
  if (existsSync(folder)) await utimes(folder, new Date(), new Date());
  else {
    await bundle(folder);
    await forgetOldest(place, programsKept);
    forgetBefore(path.join(projectRoot, '.cache', 'code'), Date.now() - codeStays);
  }
  const shared = path.join(folder, 'shared');
  return { entry: path.join(folder, 'program', entryName), shared, files: listFiles(shared).sort() };
}
