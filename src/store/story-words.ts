/** Which actors a story can name, told without reading its texts again. */
import { splitWords } from '#core/mentions-words.ts';
import type { Actor, Source } from '#core/model.ts';
import { hashWord, sortHashes } from '#core/word-hashes.ts';

/** Hashes of all words of texts in lower case, sorted, each once. */
export function hashWords(sources: readonly Source[]): Uint32Array {
  const words = new Set<string>();
  for (const { text } of sources) for (const word of splitWords(text)) words.add(word.text.toLowerCase());
  return sortHashes(words);
}

/** What decides whether an actor matters to a story. */
export interface ActorKey {
  readonly id: string;
  /** Hashes of the first words of its names: no mention begins with another word. */
  readonly firstWords: readonly number[];
  /** Stories whose sources its file names. */
  readonly stories: ReadonlySet<string>;
}

export function keyActor({ id, meta }: Actor): ActorKey {
  const names = [meta.name, ...meta.names.map(({ name }) => name)];
  const sources = [
    ...meta.roles.map(({ source }) => source),
    ...meta.names.flatMap((name) => name.sources),
    ...meta.interests.flatMap(({ evidence }) => ('source' in evidence ? [evidence.source] : [])),
  ];
  return {
    id,
    firstWords: names.flatMap((name) => {
      const [first] = splitWords(name);
      return first === undefined ? [] : [hashWord(first.text.toLowerCase())];
    }),
    stories: new Set(sources.flatMap((source) => source.split('/', 1))),
  };
}

/** What of a story tells whom it may name. */
export interface StoryWords {
  readonly id: string;
  /** Of `hashWords`. */
  readonly words: Uint32Array;
  /** Ids that its files name. */
  readonly actors: ReadonlySet<string>;
}

/**
 * Finds the actors that the texts of a story may name, or that name it or are named by it by id; by their places, in order. What
 * it costs goes with the words of the story, not with the number of actors.
 */
export function findActorsBy(actors: readonly ActorKey[]): (story: StoryWords) => readonly number[] {
  const [byWord, byStory, byId] = [new Map<number, number[]>(), new Map<string, number[]>(), new Map<string, number>()];
  const add = <Key>(places: Map<Key, number[]>, key: Key, place: number) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  for (const [place, { id, firstWords, stories }] of actors.entries()) {
    byId.set(id, place);
    for (const hash of firstWords) add(byWord, hash, place);
    for (const story of stories) add(byStory, story, place);
  }
  return ({ id, words, actors: named }) => {
    const found = new Set(byStory.get(id));
    for (const hash of words) for (const place of byWord.get(hash) ?? []) found.add(place);
    for (const actor of named) {
      const place = byId.get(actor);
      if (place !== undefined) found.add(place);
    }
    return [...found].sort((a, b) => a - b);
  };
}
