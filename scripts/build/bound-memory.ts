/** How much of the memory that it no longer needs a build may hold, which costs it no time that could be measured; and how V8 works. */
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** By default each thread lets its heap grow to four times what it holds before it looks for what is no longer needed. */
const anyTime = '--heap-growing-percent=60';

/**
 * What only a process has that starts with it. The GNU C library keeps memory that was freed for each thread that had it, which
 * makes a third of what a build with threads in each step holds; and what is new in a heap may else take 128 MB.
 */
const semiSpace = '--max-semi-space-size=8';
const environment = { MALLOC_ARENA_MAX: '2' };

/**
 * Where each core has a thread of ours, no core is free to help with what is new in a heap, and helpers that wait for one cost more
 * than they do.
 *
 * V8 else interprets a regular expression first, and again after each cleaning of memory that forgot it. A build uses most of its
 * patterns for every article: comparing takes a tenth less with all of them compiled. Where small programs said so when they
 * already ran, V8 now and then ended them by a fault (Node 24.21): 9 of 69, none of 38 that began so.
 */
const ofEngine = ['--no-parallel-scavenge', '--no-regexp-tier-up'];
/** Major versions of Node that know these: another would end with a word about an option that nobody typed. */
const knowing: ReadonlySet<string> = new Set(['22', '24']);

/** Starts this command anew in its own process where it has not begun so; systems and versions of Node that cannot take more of both. */
export function boundMemory(): void {
  setFlagsFromString(anyTime);
  if (process.platform !== 'linux' || process.execArgv.includes(semiSpace)) return;
  // A program that cannot be started would end this one.
  if (!existsSync(process.execPath)) return;
  const [major = ''] = process.versions.node.split('.');
  const flags = [semiSpace, ...(knowing.has(major) ? ofEngine : [])];
  const words = [process.execPath, ...flags, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, words, { ...environment, ...process.env });
}
