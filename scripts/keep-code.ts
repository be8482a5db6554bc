import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from './command.ts';

/** Keeps what a command loads later on as it was compiled; a folder that cannot be written costs nothing but the time. */
export function keepCode(): void {
  enableCompileCache(path.join(projectRoot, '.cache', 'code'));
}
