/**
 * Loaded into a command before anything else (`node --import`): makes the disk fail, or the machine stop, at one exact write.
 * What to do stands in `CROSSBEARING_FAULT` as JSON. Only what Node writes is seen, not what native code does.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

export interface Fault {
  /** Folders below which writes count. */
  readonly below: readonly string[];
  /** The write, from 1, at which it happens; 0: never, writes are only counted. */
  readonly at: number;
  /** `kill`, or the code of an error, which every later write gets too. */
  readonly how: string;
  /** Gets the number of writes when the command ends. */
  readonly count?: string;
  /** Instead of all that: a file that is replaced by another one once, right after it was read. */
  readonly swap?: readonly [file: string, by: string];
}

const fault: Fault = JSON.parse(process.env['CROSSBEARING_FAULT'] ?? '{"below":[],"at":0,"how":"kill"}');
const original = { ...fs, promises: { ...fs.promises } };

/** As systems number them on Linux. */
const numbers: Readonly<Record<string, number>> = { EACCES: 13, EROFS: 30, ENOSPC: 28 };

const pathOf = (value: unknown) =>
  typeof value === 'string' ? path.resolve(value) : value instanceof URL ? value.pathname : '';
const counts = (file: string) =>
  fault.below.some((folder) => file === folder || file.startsWith(`${folder}${path.sep}`));

let writes = 0;
let failing = false;

function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes before anything else is done.
  for (;;);
}

/** As the system says it: of a full disk without the path, because the file is open already. */
function makeError(call: string, file: string): Error {
  const known = fault.how !== 'ENOSPC' || call !== 'writeFile';
  return Object.assign(new Error(`${fault.how}: made for a test, ${call}${known ? ` '${file}'` : ''}`), {
    code: fault.how,
    errno: -(numbers[fault.how] ?? 5),
    syscall: call,
    ...(known ? { path: file } : {}),
  });
}

/** Called before each write; throws, or never returns, where it is the one. `half` does half of it. */
function meet(call: string, target: unknown, half?: () => void): void {
  const file = pathOf(target);
  if (!counts(file)) return;
  writes += 1;
  if (writes !== fault.at && !failing) return;
  half?.();
  if (fault.how === 'kill') kill();
  failing = true;
  // A full disk can still be cleared, and renaming takes no room.
  if (fault.how === 'ENOSPC' && (call === 'rm' || call === 'unlink' || call === 'rename')) return;
  throw makeError(call, file);
}

type Call = (...args: readonly unknown[]) => unknown;

function isCall(value: unknown): value is Call {
  return typeof value === 'function';
}

function halve(target: unknown, data: unknown): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data instanceof Uint8Array ? data : Buffer.alloc(0);
  original.writeFileSync(pathOf(target), bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** Second arguments are where a file comes to stand. */
const targets: Readonly<Record<string, 0 | 1>> = {
  writeFile: 0,
  mkdir: 0,
  rm: 0,
  unlink: 0,
  rename: 1,
  link: 1,
  copyFile: 1,
};

function wrap(owner: object, name: string, call: string, kind: 'sync' | 'promise' | 'callback'): void {
  const real: unknown = Reflect.get(owner, name);
  if (!isCall(real)) return;
  Reflect.set(owner, name, (...args: readonly unknown[]): unknown => {
    try {
      const half = call === 'writeFile' ? () => halve(args[0], args[1]) : undefined;
      meet(call, args[targets[call] ?? 0], half);
    } catch (error) {
      if (kind === 'sync') throw error;
      const last = args.at(-1);
      if (kind === 'promise' || !isCall(last)) return Promise.reject(error);
      return void process.nextTick(last, error);
    }
    return real.apply(owner, [...args]);
  });
}

for (const call of Object.keys(targets)) {
  wrap(fs.promises, call, call, 'promise');
  wrap(fs, call, call, 'callback');
  wrap(fs, `${call}Sync`, call, 'sync');
}

const swapped = { done: fault.swap === undefined };

/** After the first look at the file, somebody else saves another one in its place. */
function swap(target: unknown): void {
  if (swapped.done || fault.swap === undefined || pathOf(target) !== fault.swap[0]) return;
  swapped.done = true;
  original.copyFileSync(fault.swap[1], fault.swap[0]);
}

for (const owner of [fs, fs.promises]) {
  const name = owner === fs ? 'readFileSync' : 'readFile';
  const real: unknown = Reflect.get(owner, name);
  if (isCall(real))
    Reflect.set(owner, name, (...args: readonly unknown[]): unknown => {
      const read = real.apply(owner, [...args]);
      if (!(read instanceof Promise)) {
        swap(args[0]);
        return read;
      }
      return read.then((value: unknown) => {
        swap(args[0]);
        return value;
      });
    });
}

syncBuiltinESMExports();
if (fault.count !== undefined) {
  const { count } = fault;
  process.on('exit', () => original.writeFileSync(count, String(writes)));
}
