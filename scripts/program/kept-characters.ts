/** The characters of a site's content: those of each file are kept by its hash, so that only changed files are read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { charactersIn, isPrinted } from '#site/fonts/site-characters.ts';
import { keep, readKept } from '#store/kept-value.ts';
import { hashBytes, noFile } from '#store/snapshot.ts';
import type { Store } from '#store/store.ts';

const isCharacters = (value: unknown): value is ReadonlyMap<string, string> => value instanceof Map;

function readOwn(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

/** Characters beyond ASCII of all content, in no particular order, some of them more than once. */
export function readContentCharacters({
  place,
  snapshot,
  versions,
}: Pick<Store, 'place' | 'snapshot' | 'versions'>): string {
  const file = path.join(place.cache, 'characters.bin');
  const before = readKept(file, versions.pages, isCharacters) ?? new Map<string, string>();
  const now = new Map<string, string>();
  const passing: string[] = [];
  for (const [name, hash] of snapshot) {
    if (hash === noFile || now.has(hash) || !name.startsWith('content/') || !isPrinted(name)) continue;
    const known = before.get(hash);
    if (known !== undefined) {
      now.set(hash, known);
      continue;
    }
    const bytes = readOwn(path.join(place.root, name));
    const characters = charactersIn(Buffer.from(bytes).toString());
    // Somebody may have changed the file since the snapshot: then what it holds belongs to another hash.
    if (hashBytes(bytes) === hash) now.set(hash, characters);
    else passing.push(characters);
  }
  if (now.size !== before.size || [...now.keys()].some((hash) => !before.has(hash))) keep(file, versions.pages, now);
  return [...new Set([...now.values(), ...passing])].join('');
}
