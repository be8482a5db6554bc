/** Which program this is: what was kept by another one is never used. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint } from '#core/text.ts';
import { hashParts } from './hash.ts';

export interface Versions {
  /** Changes with whatever can change what is read out of texts. */
  readonly reading: string;
  /** Changes with whatever can change a page, content aside. */
  readonly pages: string;
  /** Changes with all code of the program. */
  readonly program: string;
}

/** Folders and files of the program that decide what is read out of content. */
const readingParts = ['src/schema.ts', 'src/schema', 'src/core', 'src/data', 'src/markdown', 'src/store'];
const pageParts = ['src', 'scripts/build', 'scripts/start', 'astro.config.mjs', 'tsconfig.json'];
const programParts = ['src', 'scripts', 'astro.config.mjs', 'tsconfig.json'];
/** Content: pages depend on it one by one. */
const excluded = 'src/docs/';
const dependencies = 'package-lock.json';

function listFiles(project: string, part: string): string[] {
  const absolute = path.join(project, part);
  if (!existsSync(absolute)) return [];
  const entries = /\.\w+$/.test(part) ? [''] : readdirSync(absolute, { recursive: true, encoding: 'utf8' });
  return entries.map((entry) => path.posix.join(part, entry.split(path.sep).join('/'))).filter(isCode);
}

const isCode = (file: string) => /\.\w+$/.test(file) && !file.startsWith(excluded);

/**
 * The versions of the program in the folder `project`. `CROSSBEARING_VERSION`, where it is set, counts as a part of it: for
 * those who change what the program does without changing a file of it, and for tests of that.
 */
export function readVersions(project: string, environment: NodeJS.ProcessEnv = process.env): Versions {
  const files = [...new Set(programParts.flatMap((part) => listFiles(project, part)))].sort(byCodePoint);
  const hashes = files.map((file) => ({
    file,
    hash: createHash('sha256')
      .update(readFileSync(path.join(project, file)))
      .digest('hex'),
  }));
  const lock = path.join(project, dependencies);
  const common = [
    existsSync(lock) ? readFileSync(lock, 'utf8') : '',
    process.versions.v8.split('.', 1)[0] ?? '',
    // Decides what `\p{L}` means and how letters are folded.
    process.versions['unicode'] ?? '',
    environment['CROSSBEARING_VERSION'] ?? '',
  ];
  const sign = (list: typeof hashes) => hashParts([...common, ...list.flatMap(({ file, hash }) => [file, hash])]);
  const signParts = (parts: readonly string[]) =>
    sign(hashes.filter(({ file }) => parts.some((part) => file === part || file.startsWith(`${part}/`))));
  return { reading: signParts(readingParts), pages: signParts(pageParts), program: sign(hashes) };
}
