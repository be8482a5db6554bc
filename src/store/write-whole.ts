import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameFile } from '#disk/name-file.ts';
import { namePart } from '#disk/part-files.ts';

/** Writes a file whole or not at all: whoever reads it at that moment gets the old one or the new one. */
export function writeWhole(file: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const part = namePart(file);
  try {
    writeFileSync(part, data);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw nameFile(error, file);
  }
}
