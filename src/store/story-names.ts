/** Where the sources of a story name actors, kept by the names that they can hold: another name elsewhere changes nothing. */
import path from 'node:path';
import { findMentions, type Mentions } from '#core/mentions.ts';
import { indexActors } from '#core/mentions-index.ts';
import type { Actor, Source } from '#core/model.ts';
import { hashParts } from './hash.ts';
import { keep, readKept } from './kept-value.ts';

export type StoryNames = ReadonlyMap<string, Mentions>;

const isNames = (value: unknown): value is StoryNames => value instanceof Map;

/** What names are found in, and which. */
export interface NamesTask {
  /** Folder of the cache. */
  readonly cache: string;
  readonly story: string;
  /** Of the story's sources. */
  readonly textsKey: string;
  /** As `listPublishedActorsOf` gives them. */
  readonly actors: readonly Actor[];
}

const namesFile = ({ cache, story }: NamesTask) => path.join(cache, 'records', `${story}.names.bin`);

const namesKey = ({ textsKey, actors }: NamesTask) =>
  hashParts([textsKey, ...actors.flatMap(({ id, meta }) => [id, meta.kind, meta.name, JSON.stringify(meta.names)])]);

/** By source id, of all sources of a story. */
export function findNames({ actors }: NamesTask, sources: readonly Source[]): StoryNames {
  const index = indexActors(actors);
  return new Map(sources.map((source) => [source.id, findMentions(source, index)]));
}

export function keepNames(task: NamesTask, names: StoryNames): void {
  keep(namesFile(task), namesKey(task), names);
}

/** Undefined where none are kept. */
export function readNames(task: NamesTask): StoryNames | undefined {
  return readKept(namesFile(task), namesKey(task), isNames);
}
