import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hashFile } from './snapshot.ts';

/** The docs of the product with their hashes, by path below the folder of the program. */
export function hashDocs(project: string): ReadonlyMap<string, string> {
  const folder = path.join(project, 'src', 'docs');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [`src/docs/${name}`, hashFile(path.join(folder, name))]));
}
