/** The code of commands, joined into few files that are kept for each version of the program. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { forgetOldest } from '#disk/forget.ts';
import { namePart } from '#disk/part-files.ts';
import type { Versions } from '#store/versions.ts';
import { projectRoot } from '../command.ts';

/** Versions whose code is kept: each takes 5 MB. */
const versionsKept = 4;

const place = path.join(projectRoot, '.cache', 'commands');
const folderOf = ({ program }: Versions) => path.join(place, program);

/** Who counts the steps of the program's functions knows them by their files. */
const isCounted = process.env['NODE_V8_COVERAGE'] !== undefined;

/**
 * A module of `join-commands.ts`, or its source where nobody has joined it yet.
 * @param name of its file, without its end
 */
export async function loadCode<Module>(
  versions: Versions,
  name: string,
  source: () => Promise<Module>,
): Promise<Module> {
  const file = path.join(folderOf(versions), `${name}.mjs`);
  if (isCounted || !existsSync(file)) return source();
  const module: Module = await import(pathToFileURL(file).href);
  return module;
}

async function join(folder: string): Promise<void> {
  const fresh = namePart(folder);
  await mkdir(fresh, { recursive: true });
  const joining = fork(new URL('./join-commands.ts', import.meta.url), [fresh], { stdio: 'ignore' });
  const [code]: readonly unknown[] = await once(joining, 'close');
  // Another command may have made the same at once: then that one stands.
  if (code === 0) await rename(fresh, folder).catch(() => {});
  await rm(fresh, { recursive: true, force: true });
}

/** Joins the code of this version, where that is not there, in a process of its own. Without it commands only take longer. */
export async function keepJoined(versions: Versions): Promise<void> {
  if (isCounted) return;
  const folder = folderOf(versions);
  try {
    if (existsSync(folder)) await utimes(folder, new Date(), new Date());
    else await join(folder);
    await forgetOldest(place, versionsKept);
  } catch {
    // A disk that is full tells it where it matters.
  }
}
