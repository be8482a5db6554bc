/** Cuts the fonts of a site down to the characters that it prints, before Astro builds it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { forgetOldest } from '#disk/forget.ts';
import { namePart } from '#disk/part-files.ts';
import { faces, features, type Face } from './faces.ts';

const require = createRequire(import.meta.url);

/** Sites of other characters whose fonts are kept: a set takes about 90 KB. */
const setsKept = 12;

async function cutFace({ from, axes }: Face, characters: string): Promise<Buffer> {
  // It takes long to load, and most builds find their fonts cut.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(await readFile(require.resolve(from)), characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // Screens of today smooth type by themselves; the instructions are a fifth of a font.
    noHinting: true,
    variationAxes: axes,
  });
}

/** Whatever the bytes of the fonts depend on, so that a new version of a package is not taken from the cache. */
async function hashOf(characters: string): Promise<string> {
  const packages = ['subset-font', ...new Set(faces.map(({ from }) => from.split('/').slice(0, 2).join('/')))];
  const versions = await Promise.all(packages.map((name) => readFile(require.resolve(`${name}/package.json`), 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([characters, faces, features, versions]))
    .digest('hex')
    .slice(0, 12);
}

/**
 * Writes a woff2 file for each face into a folder of its own below `cache` and returns that folder. The same
 * characters give the same bytes and the same folder; one that is there already is used as it is.
 */
export async function writeFonts(characters: string, cache: string): Promise<string> {
  const folder = path.join(cache, await hashOf(characters));
  if (existsSync(folder)) {
    // Where the cache may only be read, nothing is removed from it either.
    await utimes(folder, new Date(), new Date()).catch(() => {});
    return folder;
  }
  await forgetOldest(cache, setsKept);
  const fresh = namePart(folder);
  await mkdir(fresh, { recursive: true });
  for (const face of faces) await writeFile(path.join(fresh, `${face.name}.woff2`), await cutFace(face, characters));
  // Two builds may have cut the same fonts at once: then the first one's stand.
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}
