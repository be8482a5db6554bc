/** The folder a site is built into: made beside the old one, which it replaces only when it is whole. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '#disk/owner.ts';
import { UsageError } from '../command.ts';

/** Written into every site: static hosts need it, and it marks a folder that a build may replace. */
export const siteMark = '.nojekyll';

/** Follows symbolic links as far as the path exists, so that a link stays and what it names is replaced. */
export async function resolveLinks(typed: string): Promise<string> {
  try {
    return await realpath(typed);
  } catch {
    const target = await readlink(typed).catch(() => undefined);
    if (target !== undefined) {
      throw new UsageError(`--out: ${typed} is a link to ${target}, which does not exist. Make that folder first.`);
    }
    const parent = path.dirname(typed);
    return parent === typed ? typed : path.join(await resolveLinks(parent), path.basename(typed));
  }
}

/** Refuses an output folder whose replacement would destroy something that is not a built site. */
export async function refuseUnsafeOutput(out: string, root: string): Promise<void> {
  const inside = (folder: string, of: string) => {
    const [first] = path.relative(of, folder).split(path.sep);
    return first !== '..' && !path.isAbsolute(path.relative(of, folder));
  };
  const kept = ['seeds', 'content', '.git', 'node_modules', 'src'].map((name) => path.join(root, name));
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

interface Left {
  readonly kind: 'new' | 'old';
  readonly folder: string;
}

/** What builds into `out` that were killed left beside it; what running ones need is not listed. */
async function listLeft(out: string): Promise<readonly Left[]> {
  const [parent, name] = [path.dirname(out), path.basename(out)];
  const entries = await readdir(parent).catch(() => []);
  return entries.flatMap((entry): readonly Left[] => {
    const [, kind, pid] = entry.startsWith(name) ? (/^\.(new|old)-(\d+)$/.exec(entry.slice(name.length)) ?? []) : [];
    if (pid === undefined || isRunning(pid)) return [];
    return [{ kind: kind === 'old' ? 'old' : 'new', folder: path.join(parent, entry) }];
  });
}

/** Puts the old site back where a build was killed between the two renames: then it is all there is. */
export async function bringBack(out: string): Promise<void> {
  for (const { kind, folder } of await listLeft(out)) {
    if (kind === 'old' && !existsSync(out)) await rename(folder, out);
  }
}

async function removeLeftOvers(out: string): Promise<void> {
  await bringBack(out);
  for (const { folder } of await listLeft(out)) await rm(folder, { recursive: true, force: true });
}

/**
 * A fresh folder beside the output, for the new site: empty, or the site before the present one where that was put aside. Most
 * of its files are as they will be again; `clearFolder` removes the others.
 * @param aside where `replaceFolder` puts the site that it replaces
 */
export async function prepareFolder(out: string, aside?: string): Promise<string> {
  const fresh = `${out}.new-${process.pid}`;
  try {
    await mkdir(path.dirname(out), { recursive: true });
    await removeLeftOvers(out);
    await rm(fresh, { recursive: true, force: true });
    const taken =
      aside !== undefined &&
      (await rename(aside, fresh).then(
        () => true,
        () => false,
      ));
    if (!taken) await mkdir(fresh);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`--out: no folder can be made beside ${out} (${String(error.code)}). Choose another place.`);
  }
  return fresh;
}

/** How often another build may have put its site in place just now, before this one gives up. */
const attempts = 5;

/**
 * Puts the new site in place of the old one by two renames; the old one returns if the second fails.
 * @param aside where the old one is put; without it, or where that is on another disk, it is removed
 */
export async function replaceFolder(fresh: string, out: string, aside?: string): Promise<void> {
  const old = `${out}.old-${process.pid}`;
  await rm(old, { recursive: true, force: true });
  for (let attempt = 1; ; attempt += 1) {
    const had = await rename(out, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(fresh, out);
      break;
    } catch (error) {
      // Another build came between the two renames: its site is whole, and is replaced like any other.
      if (attempt < attempts && existsSync(fresh) && existsSync(out)) {
        await rm(old, { recursive: true, force: true });
        continue;
      }
      if (had) await rename(old, out);
      throw error;
    }
  }
  if (aside !== undefined) await putAside(old, aside);
  await rm(old, { recursive: true, force: true });
}

async function putAside(old: string, aside: string): Promise<void> {
  try {
    await mkdir(path.dirname(aside), { recursive: true });
    await rm(aside, { recursive: true, force: true });
    await rename(old, aside);
  } catch {
    // It would only have saved time.
  }
}

/** All files below a folder, as paths with forward slashes, in no particular order. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, file) : entry.isFile() ? [file] : [];
  });
}
