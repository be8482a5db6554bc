/** The names of the site, loaded when a word asks for them. */
import { findNearWords, type NameList, type NearWord } from '#core/search/match-name.ts';
import { shardOf } from '#core/search/shard-of.ts';

export interface Names {
  readonly near: (word: string) => Promise<readonly NearWord[]>;
}

interface Contents {
  readonly depth: number;
  readonly files: readonly string[];
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

export function openNames(base: string): Names {
  const folder = `${base}pagefind/names/`;
  let contents: Promise<Contents> | undefined;
  const lists = new Map<string, Promise<NameList>>();
  return {
    near: async (word) => {
      const { depth, files } = await (contents ??= load<Contents>(`${folder}index.json`));
      const key = shardOf(word, depth);
      if (!files.includes(key)) return [];
      const list = lists.get(key) ?? load<NameList>(`${folder}${key}.json`);
      lists.set(key, list);
      return findNearWords(await list, word);
    },
  };
}
