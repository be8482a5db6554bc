import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from './command.ts';

/** Keeps what a command loads later on as it was compiled; a folder that cannot be written costs nothing but the time. */
export function keepCode(): void {
  const folder = path.join(projectRoot, '.cache', 'code');
  enableCompileCache(folder);
  // Threads and processes that it starts look for it there: half of what it takes to start one of our workers is compiling.
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
