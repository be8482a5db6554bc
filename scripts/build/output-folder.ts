/** The folder a site is built into: made beside the old one, which it replaces only when it is whole. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command.ts';

/** Written into every site: static hosts need it, and it marks a folder that a build may replace. */
export const siteMark = '.nojekyll';

/** Refuses an output folder whose replacement would destroy something that is not a built site. */
export async function refuseUnsafeOutput(out: string, root: string): Promise<void> {
  const inside = (folder: string, of: string) => !path.relative(of, folder).startsWith('..');
  const kept = ['seeds', 'content', '.git', 'node_modules'].map((name) => path.join(root, name));
  if (inside(root, out) || kept.some((folder) => inside(out, folder))) {
    throw new UsageError(`--out: ${out} holds the content itself. Choose a folder of its own, such as dist.`);
  }
  if (!existsSync(out)) return;
  const names = await readdir(out).catch(() => {
    throw new UsageError(`--out: ${out} is not a folder that can be read. Choose another.`);
  });
  if (names.length > 0 && !names.includes(siteMark)) {
    throw new UsageError(`--out: ${out} holds files that are not a built site. Choose an empty or a new folder.`);
  }
}

/** A fresh empty folder beside the output, for the new site. */
export async function prepareFolder(out: string): Promise<string> {
  const fresh = `${out}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  return fresh;
}

/** Puts the new site in place of the old one by two renames; the old one returns if the second fails. */
export async function replaceFolder(fresh: string, out: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await rm(old, { recursive: true, force: true });
  const had = existsSync(out);
  if (had) await rename(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    if (had) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** All files below a folder, as paths with forward slashes, in no particular order. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
