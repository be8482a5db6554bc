import { enableCompileCache } from 'node:module';
import path from 'node:path';

/** Keeps what a command loads later on as it was compiled; a folder that cannot be written costs nothing but the time. */
export function keepCode(): void {
  const folder = path.resolve(import.meta.dirname, '..', '.cache', 'code');
  enableCompileCache(folder);
  // Threads and processes that it starts look for it there: half of what it takes to start one of our workers is compiling.
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
