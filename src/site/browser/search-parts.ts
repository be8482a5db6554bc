/** Which parts of a large index have what was typed; a small one has one part. */
import { answers, filesOfWord, nameWordFile, type WordFile } from '#core/search/word-files.ts';

export interface Parts {
  /** Folders below that of the search; the first is the top. */
  readonly folders: readonly string[];
  /** Numbers of the parts that have a folded word, or one that answers it; undefined where any may. */
  readonly having: (word: string) => Promise<readonly number[] | undefined>;
}

interface Contents {
  readonly parts: readonly string[];
  /** What the words of each file begin with. */
  readonly files: readonly string[];
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export async function openParts(base: string): Promise<Parts> {
  const folder = `${base}pagefind/words/`;
  const { parts, files } = await load<Contents>(`${folder}index.json`);
  const loaded = new Map<string, Promise<WordFile>>();
  const read = (start: string) => {
    const file = loaded.get(start) ?? load<WordFile>(`${folder}${nameWordFile(start)}.json`);
    loaded.set(start, file);
    return file;
  };
  return {
    folders: parts,
    having: async (word) => {
      if (parts.length === 1) return undefined;
      const names = filesOfWord(files, word);
      if (names === undefined) return undefined;
      const found = new Set<number>();
      for (const file of await Promise.all(names.map(read))) {
        for (const [own, numbers] of Object.entries(file)) {
          if (!answers(own, word)) continue;
          for (const at of numbers.length === 0 ? parts.keys() : numbers) found.add(at);
        }
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}
