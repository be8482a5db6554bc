/**
 * The site before the last, with which a new one begins: which of its files stay. Looking at each of a hundred thousand takes a second,
 * so it is done while the content is read.
 */
import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
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
  /** Each before what it holds. */
  readonly folders: readonly string[];
}

const numbersOfFile = 3;

export function lookThrough(folder: string): FoundSite {
  const [files, numbers, others, folders]: [string[], number[], string[], string[]] = [[], [], [], []];
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(file);
        walk(file);
      } else if (entry.isFile()) {
        const { ino, size, mtimeMs } = statSync(`${folder}/${file}`);
        files.push(file);
        numbers.push(ino, size, mtimeMs);
      } else others.push(file);
    }
  };
  walk('');
  return { files, numbers: Float64Array.from(numbers), others, folders };
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
export async function lookThroughMeanwhile(folder: string): Promise<FoundSite> {
  if (readdirSync(folder).length === 0) return lookThrough(folder);
  const worker = new Worker(new URL('./former-worker.ts', import.meta.url), { workerData: folder });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Removes everything from a folder but the files that stay, and folders that then are empty. @param found all that is there */
export function clearFolder(folder: string, found: FoundSite, staying: ReadonlySet<string>): void {
  const needed = new Set<string>();
  for (const file of [...found.files, ...found.others]) if (!staying.has(file)) rmSync(path.join(folder, file));
  for (const file of staying) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const above = file.slice(0, end);
      if (needed.has(above)) break;
      needed.add(above);
    }
  }
  for (const own of found.folders.toReversed()) if (!needed.has(own)) rmdirSync(path.join(folder, own));
}
