/** The record of a story in the cache: what was read out of its files, in three files that are read when they are needed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TextComparison } from '#core/comparison.ts';
import type { Actor } from '#core/model.ts';
import type { Frame } from '#markdown/read-corpus.ts';
import { listPublishedActorsOf } from './actors-of-story.ts';
import { hasFields, keep, readKept } from './kept-value.ts';
import { hashFile, noFile } from './snapshot.ts';
import type { StorePlace } from './store.ts';
import { findNames, keepNames, readNames, type NamesTask, type StoryNames } from './story-names.ts';
import { makeCard, readStory, studyStory, type StoryCard, type StoryRecord } from './story-record.ts';

export type FileHash = readonly [file: string, hash: string];

const isRecord = (value: unknown): value is Omit<StoryRecord, 'comparison'> =>
  hasFields(value, 'sources', 'claims', 'coverage');
/** As it is kept: its two largest findings, of which few pages need one and none the other, are bytes until somebody asks. */
type PackedComparison = Omit<TextComparison, 'passages' | 'parallels'> & {
  readonly passages: Uint8Array;
  readonly parallels: Uint8Array;
};

const isComparison = (value: unknown): value is PackedComparison => hasFields(value, 'passages', 'candidates');
const recordFile = (cache: string, story: string) => path.join(cache, 'records', `${story}.bin`);
const comparisonFile = (cache: string, story: string) => path.join(cache, 'records', `${story}.comparison.bin`);

const pack = (comparison: TextComparison): PackedComparison => ({
  ...comparison,
  passages: serialize(comparison.passages),
  parallels: serialize(comparison.parallels),
});

function unpack({ passages, parallels, ...rest }: PackedComparison): TextComparison {
  let read: Partial<Pick<TextComparison, 'passages' | 'parallels'>> = {};
  return {
    ...rest,
    get passages() {
      const value: TextComparison['passages'] = read.passages ?? deserialize(passages);
      read = { ...read, passages: value };
      return value;
    },
    get parallels() {
      const value: TextComparison['parallels'] = read.parallels ?? deserialize(parallels);
      read = { ...read, parallels: value };
      return value;
    },
  };
}

/** One story to read and compare, as plain data. */
export interface StudyTask {
  readonly story: string;
  readonly place: StorePlace;
  readonly key: string;
  /** Changes with its sources alone: what is found in texts is the same whatever is claimed. */
  readonly textsKey: string;
  /** Its sources and claims as the snapshot has them. */
  readonly files: readonly FileHash[];
}

const isUnchanged = ({ place, files }: StudyTask) =>
  files.every(([file, hash]) => hash === noFile || hash === hashFile(path.join(place.root, file)));

function readComparison({ place, story, textsKey }: StudyTask): TextComparison | undefined {
  const kept = readKept(comparisonFile(place.cache, story), textsKey, isComparison);
  return kept && unpack(kept);
}

interface Studied {
  readonly record: StoryRecord;
  /** False where a file was saved while it was read: then what was read belongs to no key, and nothing is kept. */
  readonly isWhole: boolean;
}

function study(frame: Frame, task: StudyTask): Studied {
  const { place, story, key, textsKey } = task;
  const known = readComparison(task);
  const record = studyStory(frame, story, known);
  const isWhole = isUnchanged(task);
  if (isWhole) {
    const { comparison, ...rest } = record;
    if (known === undefined) keep(comparisonFile(place.cache, story), textsKey, pack(comparison));
    keep(recordFile(place.cache, story), key, rest);
  }
  return { record, isWhole };
}

/** Whether there is one at all, be it of other files. */
export const hasRecord = ({ place, story }: StudyTask): boolean => existsSync(recordFile(place.cache, story));

export function readRecord(frame: Frame, task: StudyTask): StoryRecord | undefined {
  const { place, story, key } = task;
  const record = readKept(recordFile(place.cache, story), key, isRecord);
  return (
    record && {
      ...record,
      get comparison() {
        return readComparison(task) ?? study(frame, task).record.comparison;
      },
    }
  );
}

/** The record of a story, where none is kept read, compared and kept, with where it names actors. */
export function studyAndKeep(frame: Frame, task: StudyTask): Studied & { readonly card: StoryCard } {
  // Only its card may be lost, with a run that was killed.
  const known = readRecord(frame, task);
  const { record, isWhole } = known === undefined ? study(frame, task) : { record: known, isWhole: true };
  const card = makeCard(record);
  readNamesOf(task, listPublishedActorsOf(frame, task.story, card, false), record);
  return { record, card, isWhole };
}

/** The card of a story that somebody else compares; undefined where a file was saved while it was read. */
export function readCard(frame: Frame, task: StudyTask): StoryCard | undefined {
  const card = makeCard(readStory(frame, task.story));
  return isUnchanged(task) ? card : undefined;
}

/** Where a story's sources name actors, as `listPublishedActorsOf` gives them. */
export function readNamesOf(task: StudyTask, actors: readonly Actor[], record: StoryRecord): StoryNames {
  const { place, story, textsKey } = task;
  const names: NamesTask = { cache: place.cache, story, textsKey, actors };
  const before = readNames(names);
  if (before !== undefined) return before;
  const found = findNames(names, record.sources);
  if (isUnchanged(task)) keepNames(names, found);
  return found;
}
