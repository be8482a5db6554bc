/**
 * The site before the last, with which a new one begins: which of its files stay. Looking at each of a hundred thousand takes a second,
 * so it is done while the content is read.
 */
import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** All that stands in a folder, in columns, because a large site has a hundred thousand files. */
export interface FoundSite {
  /** Below the folder, with `/`. */
  readonly files: readonly string[];
  /** Of each file: inode, size, time in milliseconds. */
  readonly numbers: Float64Array;
  /** Links and the like. */
  readonly others: readonly string[];
  /** Folders that hold nothing. */
  readonly empty: readonly string[];
}

const numbersOfFile = 3;

export function lookThrough(folder: string): FoundSite {
  const [files, numbers, others, empty]: [string[], number[], string[], string[]] = [[], [], [], []];
  const walk = (below: string) => {
    const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') empty.push(below);
    for (const entry of entries) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) {
        const { ino, size, mtimeMs } = statSync(`${folder}/${file}`);
        files.push(file);
        numbers.push(ino, size, mtimeMs);
      } else others.push(file);
    }
  };
  walk('');
  return { files, numbers: Float64Array.from(numbers), others, empty };
}

/** Where a file stands, and what tells it from any other that ever stood there. */
export interface FileState {
  readonly inode: number;
  readonly size: number;
  readonly time: number;
}

/** The state of each file that was found. */
export function indexFound({ files, numbers }: FoundSite): (file: string) => FileState | undefined {
  const places = new Map(files.map((file, at) => [file, at * numbersOfFile]));
  return (file) => {
    const at = places.get(file);
    if (at === undefined) return undefined;
    const [inode = 0, size = 0, time = 0] = numbers.subarray(at, at + numbersOfFile);
    return { inode, size, time };
  };
}

/** The same in a thread of its own. */
export function lookThroughMeanwhile(folder: string): Promise<FoundSite> {
  if (readdirSync(folder).length === 0) return Promise.resolve(lookThrough(folder));
  const worker = new Worker(new URL('./former-worker.ts', import.meta.url), { workerData: folder });
  const looked = new Promise<FoundSite>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Who asked waits for it later. If the build fails before, its folder goes while this looks, which must not end the command.
  looked.catch(() => {});
  return looked;
}

/** Removes a folder below another if it is empty, and those that hold it if they then are; none that is needed. */
function removeEmpty(folder: string, below: string, needed: ReadonlySet<string>): void {
  for (
    let own = below;
    own !== '.' && !needed.has(own) && existsSync(path.join(folder, own));
    own = path.posix.dirname(own)
  ) {
    if (readdirSync(path.join(folder, own)).length > 0) return;
    rmdirSync(path.join(folder, own));
  }
}

/**
 * Removes everything from a folder but the files that stay, and folders that then are empty.
 * @param found all that is there
 * @param staying also files that are written next, if they have other bytes
 * @param coming files that are brought next: their folders stay, because to remove and make one takes longer than to write its file
 */
export function clearFolder(
  folder: string,
  found: FoundSite,
  staying: ReadonlySet<string>,
  coming: Iterable<string> = [],
): void {
  const going = [...found.files.filter((file) => !staying.has(file)), ...found.others];
  for (const file of going) rmSync(path.join(folder, file));
  const needed = new Set([...coming].map((file) => path.posix.dirname(file)));
  const emptied = new Set([...going.map((file) => path.posix.dirname(file)), ...found.empty]);
  // The deepest first.
  for (const own of [...emptied].toSorted((a, b) => b.length - a.length)) removeEmpty(folder, own, needed);
}
