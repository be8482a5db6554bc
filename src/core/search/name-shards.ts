/** The names of a site in files that stay small however many actors it has. */
import { foldName } from '#core/names/fold.ts';
import { articles, splitName } from '#core/names/tokens.ts';
import { byCodePoint } from '#core/text.ts';
import { foldWords } from './fold-words.ts';
import type { NameList } from './match-name.ts';
import { shardOf } from './shard-of.ts';

export interface NamedActor {
  readonly label: string;
  readonly path: string;
  /** Every name under which the public may know the actor. */
  readonly names: readonly string[];
}

/** As a browser gets it. */
export interface NameShards {
  /** How many letters of the consonants of a word choose its file. */
  readonly depth: number;
  readonly shards: ReadonlyMap<string, NameList>;
}

/** Words of names in one file: about 30 KB, 10 KB over the wire. */
const mostWords = 800;
const deepest = 4;

/**
 * The words by which a name is found: folded as typed, romanised, and with what romanisations write in several words as one.
 * Articles, particles and titles alone find nobody.
 */
export function spellName(name: string): string[] {
  const typed = foldWords(name);
  const romanised = foldWords(foldName(name));
  const joined = splitName(name)
    .filter(({ weak }) => !weak)
    .map(({ text }) => text);
  const glued = typed.flatMap((word, at) => {
    const next = typed[at + 1];
    return articles.has(word) && next !== undefined ? [word + next] : [];
  });
  return [...new Set([...typed, ...romanised, ...joined, ...glued])]
    .filter((word) => word.length > 1 && !articles.has(word))
    .toSorted(byCodePoint);
}

function makeList(actors: readonly NamedActor[], words: readonly (readonly [string, readonly number[]])[]): NameList {
  const used = [...new Set(words.flatMap(([, bearers]) => bearers))].toSorted((a, b) => a - b);
  const places = new Map(used.map((bearer, at) => [bearer, at]));
  return {
    actors: used.flatMap((bearer) => {
      const actor = actors[bearer];
      return actor === undefined ? [] : [[actor.label, actor.path] as const];
    }),
    words: words.map(([word, bearers]) => [word, bearers.map((bearer) => places.get(bearer) ?? 0)] as const),
  };
}

/** Shards all names; the depth is the least at which no file has more than `mostWords`, as far as there is one. */
export function shardNames(actors: readonly NamedActor[], most = mostWords): NameShards {
  const bearers = new Map<string, Set<number>>();
  for (const [at, { names }] of actors.entries()) {
    for (const word of names.flatMap(spellName)) bearers.set(word, (bearers.get(word) ?? new Set()).add(at));
  }
  const words = [...bearers]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([word, own]) => [word, [...own].toSorted((a, b) => a - b)] as const);
  for (let depth = 0; ; depth += 1) {
    const groups = Map.groupBy(words, ([word]) => shardOf(word, depth));
    if (depth < deepest && [...groups.values()].some((group) => group.length > most)) continue;
    const sorted = [...groups].toSorted(([a], [b]) => byCodePoint(a, b));
    return { depth, shards: new Map(sorted.map(([key, group]) => [key, makeList(actors, group)])) };
  }
}
