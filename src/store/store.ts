/**
 * All content of a root as pages need it, story by story. What was read before is kept in the cache folder by the hash of
 * the files it was read from and of the program, so that it can be deleted at any time and is never out of date.
 *
 *     const store = await openStore({ root, cache, project });
 *     store.record('harbour-fire')   // read, compared, kept
 */
import path from 'node:path';
import type { Actor } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import type { Frame } from '#markdown/read-corpus.ts';
import { openFrame } from './frame.ts';
import { hashParts } from './hash.ts';
import { hasRecord, readNamesOf, readRecord, studyAndKeep, type FileHash, type StudyTask } from './kept-record.ts';
import { keep, readKept } from './kept-value.ts';
import { LeastRecent } from './least-recent.ts';
import { listChangedSince, takeSnapshot, type Snapshot } from './snapshot.ts';
import type { StorePlace } from './store-place.ts';
import type { StoryNames } from './story-names.ts';
import type { StoryCard, StoryRecord } from './story-record.ts';
import { readVersions, type Versions } from './versions.ts';

export type { StorePlace };

export interface Store {
  readonly place: StorePlace;
  readonly frame: Frame;
  readonly versions: Versions;
  readonly snapshot: Snapshot;
  /** Ids of all stories, also of those that have articles and no page of their own, by code point. */
  readonly stories: readonly string[];
  /** Changes with the files of the sources and claims of a story. */
  readonly recordKey: (story: string) => string;
  readonly card: (story: string) => StoryCard;
  readonly record: (story: string) => StoryRecord;
  /** Where its sources name actors; as `listPublishedActorsOf` gives them. */
  readonly names: (story: string, actors: readonly Actor[]) => StoryNames;
  /** The card of a story as the last run left it, with the key of its record. */
  readonly before: (story: string) => KeptCard | undefined;
  /** Stories that have to be read before both card and record can be given. */
  readonly missing: () => readonly string[];
  readonly hasCard: (story: string) => boolean;
  /** What somebody else needs to do the same. */
  readonly task: (story: string) => StudyTask;
  /** Takes cards that somebody else has made, of records that they kept. */
  readonly learn: (cards: Iterable<readonly [story: string, card: StoryCard]>) => void;
  /** Paths of files that somebody changed since the snapshot: what was read of them belongs to no key. */
  readonly changed: () => readonly string[];
  /** Keeps frame and cards for the next run and for other threads. */
  readonly close: () => void;
}

export interface KeptCard {
  readonly key: string;
  readonly card: StoryCard;
}

/** Of what fits no state of the content. */
const noKey = '';

const isCards = (value: unknown): value is Map<string, KeptCard> => value instanceof Map;

/** Records that are held, without what they read late: those of one story are asked for together. */
const recordsHeld = 4;

/** The files of each story's sources and claims, with their hashes. */
function groupByStory(snapshot: Snapshot): Map<string, FileHash[]> {
  const groups = new Map<string, FileHash[]>();
  for (const [file, hash] of snapshot) {
    const [, story] = /^content\/(?:sources|claims)\/([^/]+)\//.exec(file) ?? [];
    if (story === undefined) continue;
    const group = groups.get(story) ?? [];
    group.push([file, hash]);
    groups.set(story, group);
  }
  for (const group of groups.values()) group.sort(([a], [b]) => byCodePoint(a, b));
  return groups;
}

/** @param taken a snapshot that still holds, and the versions of the program, where the caller has them */
export async function openStore(
  place: StorePlace,
  taken: { readonly snapshot?: Snapshot; readonly versions?: Versions } = {},
): Promise<Store> {
  const { cache, project } = place;
  const snapshot = taken.snapshot ?? takeSnapshot(place.root, cache);
  const versions = taken.versions ?? readVersions(project);
  const { frame, keepFrame } = await openFrame(place, snapshot, versions.reading);
  const files = groupByStory(snapshot);
  const ids = [...frame.corpus.stories, ...[...frame.sources, ...frame.claims].map((id) => ({ id }))];
  const stories = [...new Set(ids.flatMap(({ id }) => id.split('/', 1)))].sort(byCodePoint);
  const keys = new Map<string, string>();
  const recordKey = (story: string) => {
    const known = keys.get(story);
    if (known !== undefined) return known;
    const key = hashParts([versions.reading, story, ...(files.get(story) ?? []).flat()]);
    keys.set(story, key);
    return key;
  };
  const cardFile = path.join(cache, 'cards.bin');
  const kept = readKept(cardFile, versions.reading, isCards) ?? new Map<string, KeptCard>();
  const cards = new Map<string, KeptCard>(
    stories.flatMap((story) => {
      const card = kept.get(story);
      return card !== undefined && card.key === recordKey(story) ? [[story, card] as const] : [];
    }),
  );
  let changed = cards.size !== kept.size;
  let closed = false;
  const task = (story: string): StudyTask => {
    const own = files.get(story) ?? [];
    const sources = own.filter(([file]) => file.startsWith('content/sources/'));
    const textsKey = hashParts([versions.reading, story, ...sources.flat()]);
    return { story, place, key: recordKey(story), textsKey, files: own };
  };
  const studyAgain = (story: string) => {
    const studied = studyAndKeep(frame, task(story));
    cards.set(story, { key: studied.isWhole ? recordKey(story) : noKey, card: studied.card });
    changed = true;
    return studied;
  };
  const records = new LeastRecent<StoryRecord>(recordsHeld);
  const record = (story: string) => {
    const before = records.get(story);
    if (before !== undefined) return before;
    const read = readRecord(frame, task(story)) ?? studyAgain(story).record;
    records.set(story, read);
    return read;
  };
  return {
    place,
    frame,
    versions,
    snapshot,
    stories,
    recordKey,
    task,
    card: (story) => cards.get(story)?.card ?? studyAgain(story).card,
    record,
    names: (story, actors) => readNamesOf(task(story), actors, record(story)),
    before: (story) => kept.get(story),
    missing: () => stories.filter((story) => !cards.has(story) || !hasRecord(task(story))),
    hasCard: (story) => cards.has(story),
    learn: (learned) => {
      for (const [story, card] of learned) cards.set(story, { key: recordKey(story), card });
      changed = true;
    },
    changed: () => listChangedSince(place.root, cache, snapshot),
    close: () => {
      if (changed) keep(cardFile, versions.reading, cards);
      if (!closed) keepFrame();
      closed = true;
      changed = false;
    },
  };
}
