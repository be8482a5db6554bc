/** A second copy of the program in a folder of its own, with nothing kept from earlier builds. */
import { cpSync, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../command.ts';

const parts = ['astro.config.mjs', 'package-lock.json', 'package.json', 'scripts', 'src', 'tsconfig.json'];

/** Second names for the files of a folder; folders of tools that begin with a dot hold what they kept, and stay. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

export function copyProgram(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(path.join(projectRoot, part), path.join(folder, part), { recursive: true });
  const packages = path.join(projectRoot, 'node_modules');
  for (const name of readdirSync(packages)) {
    if (!name.startsWith('.')) linkFolder(path.join(packages, name), path.join(folder, 'node_modules', name));
  }
}
