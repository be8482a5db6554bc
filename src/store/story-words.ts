/** Which actors a story can name, told without reading its texts again. */
import { splitWords } from '#core/mentions-words.ts';
import type { Actor, Source } from '#core/model.ts';
import { hasHash, hashWord, sortHashes } from '#core/word-hashes.ts';

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

/** Whether the story's texts may name the actor, or either names the other by id. */
export function mayName(
  story: { readonly id: string; readonly words: Uint32Array; readonly actors: ReadonlySet<string> },
  actor: ActorKey,
): boolean {
  return (
    story.actors.has(actor.id) ||
    actor.stories.has(story.id) ||
    actor.firstWords.some((hash) => hasHash(story.words, hash))
  );
}
