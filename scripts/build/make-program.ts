/**
 * The pages as a program: what Astro bundles out of `src/`, without having rendered any page yet. Kept by all that goes into it,
 * because bundling takes longer than rendering the few pages that change in most builds.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetOldest } from '#disk/forget.ts';
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

/** Has Astro bundle the pages into `folder/program`, and render none. */
function takeProgram(folder: string): AstroIntegration {
  let made: string | undefined;
  return {
    name: 'crossbearing:page-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'crossbearing:page-program',
                applyToEnvironment: ({ name }) => name === 'prerender',
                buildStart() {
                  const id = path.join(projectRoot, 'src/site/page-program.ts');
                  this.emitFile({ type: 'chunk', id, fileName: entryName });
                },
                writeBundle({ dir }) {
                  made = dir;
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'crossbearing:page-program',
          setup: async () => {
            if (made === undefined) throw new Error('Astro has not written the program of the pages.');
            await cp(made, path.join(folder, 'program'), { recursive: true });
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by the program of the pages.')),
        });
      },
    },
  };
}

/** Vite takes these from the environment of whoever builds (a test runner sets them), and a kept bundle must not depend on that. */
const modes = ['DEV', 'PROD', 'MODE', 'BASE_URL', 'SSR', 'VITEST'];

/** Bundles into a folder of its own, and then gives that its name. */
async function bundle(folder: string): Promise<void> {
  const fresh = namePart(folder);
  await mkdir(fresh, { recursive: true });
  for (const name of modes) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('astro');
  await build({
    root: projectRoot,
    outDir: path.join(fresh, 'shared'),
    logLevel: 'warn',
    integrations: [takeProgram(fresh)],
  });
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
  }
  const shared = path.join(folder, 'shared');
  return { entry: path.join(folder, 'program', entryName), shared, files: listFiles(shared).sort() };
}
