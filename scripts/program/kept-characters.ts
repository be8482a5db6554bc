/** The characters of a site's content: those of each file are kept by its hash, so that only changed files are read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { charactersIn, isPrinted } from '#site/fonts/site-characters.ts';
import { keep, readKept } from '#store/kept-value.ts';
import { noFile } from '#store/snapshot.ts';
import type { Store } from '#store/store.ts';

const isCharacters = (value: unknown): value is ReadonlyMap<string, string> => value instanceof Map;

function readOwn(file: string): string {
  try {
    return charactersIn(readFileSync(file, 'utf8'));
  } catch {
    return '';
  }
}

/** Characters beyond ASCII of all content, in no particular order, some of them more than once. */
export function readContentCharacters({ place, snapshot, versions }: Store): string {
  const file = path.join(place.cache, 'characters.bin');
  const before = readKept(file, versions.pages, isCharacters) ?? new Map<string, string>();
  const now = new Map<string, string>();
  for (const [name, hash] of snapshot) {
    if (hash === noFile || now.has(hash) || !name.startsWith('content/') || !isPrinted(name)) continue;
    now.set(hash, before.get(hash) ?? readOwn(path.join(place.root, name)));
  }
  if (now.size !== before.size || [...now.keys()].some((hash) => !before.has(hash))) keep(file, versions.pages, now);
  return [...new Set(now.values())].join('');
}
