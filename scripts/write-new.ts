/** Writes files that must not be there yet. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nameFile } from '#disk/name-file.ts';
import { namePart } from '#disk/part-files.ts';

/** Writes a new file, whole or not at all; false where one appeared meanwhile. */
export async function writeNew(
  root: string,
  { path: below, text }: { readonly path: string; readonly text: string | Uint8Array },
): Promise<boolean> {
  const file = path.join(root, below);
  await mkdir(path.dirname(file), { recursive: true });
  const whole = namePart(file);
  try {
    await writeFile(whole, text);
    // Unlike renaming, linking fails where a file stands.
    await link(whole, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw nameFile(error, file);
  } finally {
    await rm(whole, { force: true });
  }
}
