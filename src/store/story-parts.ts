/**
 * What the pages and files about the whole site need of each story, kept apart from its record: an overview that every build reads,
 * and texts that only those read who put them together.
 */
import { makeTablesOfStories } from '#core/views/all-tables.ts';
import { writeCsvRows, writeJsonRows } from '#core/views/data-files.ts';
import { profileActor, type ActorProfile } from '#core/views/actor-view.ts';
import { profileOutlet, type OutletProfile } from '#core/views/outlet-view.ts';
import type { DraftRecord } from '#core/search/draft-record.ts';
import { listStoryRecords } from '#core/search/list-records.ts';
import { overviewStory, type StoryOverview } from '#core/views/overview/story-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { hashParts } from './hash.ts';
import { indexScope } from './index-stories.ts';
import { hasFields } from './kept-value.ts';
import type { PartsKeeper, Range } from './parts-keeper.ts';
import { makeKeys, signAnswers, storyScope, type Scope } from './scopes.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';

interface TableSign {
  readonly rows: number;
  /** Equal if the texts are. */
  readonly hash: string;
  readonly csv: Range;
  readonly json: Range;
}

/** What a search has of a story. */
interface SearchSign {
  readonly records: number;
  /** Equal if the records are. */
  readonly hash: string;
  /** Ids that the records name: whoever these are decides what is searched too. */
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
  readonly range: Range;
}

/** What a story has of an actor or an outlet. */
interface ProfileSign {
  /** Equal if the profile is. */
  readonly hash: string;
  readonly range: Range;
}

export interface StorySummary {
  readonly overview: StoryOverview;
  /** By the name of the scope: `actor x`, `outlet x`. */
  readonly profiles: ReadonlyMap<string, ProfileSign>;
  /** By name. */
  readonly tables: ReadonlyMap<string, TableSign>;
  readonly search: SearchSign;
}

/** Under the key of the story: what was made, and what it asked of the rest of the site. */
interface Kept {
  readonly asked: readonly string[];
  readonly answers: string;
  readonly summary: StorySummary;
}

/** What is kept of stories, each read when it is asked for. */
export interface EachStoryParts {
  /** Whether it is there, and need not be made. */
  readonly isKept: (story: string) => boolean;
  readonly summaryOf: (story: string) => StorySummary;
  /** Changes with what the story has of a scope. */
  readonly signProfile: (story: string, scope: string) => string;
  /** What stories have of an actor or an outlet, in their order, without those that have nothing. */
  readonly readActor: (scope: Scope) => readonly ActorProfile[];
  readonly readOutlet: (scope: Scope) => readonly OutletProfile[];
  /** The rows of a table that come from one story. */
  readonly readRows: (summary: StorySummary, table: string, kind: 'csv' | 'json') => Uint8Array;
  readonly readRecords: (summary: StorySummary) => readonly DraftRecord[];
}

export interface StoryParts extends EachStoryParts {
  /** Of all stories that were asked for, in their order. */
  readonly summaries: readonly StorySummary[];
}

const isKept = (value: unknown): value is Kept => hasFields(value, 'asked', 'answers', 'summary');
const isRecords = (value: unknown): value is readonly DraftRecord[] => Array.isArray(value);
const isActor = (value: unknown): value is ActorProfile => hasFields(value, 'names', 'about', 'found');
const isOutlet = (value: unknown): value is OutletProfile => hasFields(value, 'articles', 'claims', 'quoted');

const decoder = new TextDecoder();

/** Texts one behind the other, and where each lies. */
function makeLog() {
  const chunks: Buffer[] = [];
  let end = 0;
  return {
    add: (text: string): Range => {
      const chunk = Buffer.from(text);
      const start = end;
      chunks.push(chunk);
      end += chunk.length;
      return [start, end];
    },
    join: () => Buffer.concat(chunks),
  };
}

const listOnce = (ids: readonly string[]) => [...new Set(ids)].sort();

type Log = ReturnType<typeof makeLog>;

/** @param outlets ids of those that the story touches */
function makeProfiles(index: SiteIndex, outlets: Iterable<string>, log: Log): Map<string, ProfileSign> {
  const profiles = [
    ...index.corpus.actors.map((actor) => [`actor ${actor.id}`, profileActor(index, actor)] as const),
    ...[...outlets].flatMap((id) => {
      const outlet = index.outlets.get(id);
      return outlet === undefined ? [] : [[`outlet ${id}`, profileOutlet(index, outlet)] as const];
    }),
  ];
  return new Map(
    profiles.flatMap(([name, profile]) => {
      if (profile === undefined) return [];
      const written = JSON.stringify(profile);
      return [[name, { hash: hashParts([written]), range: log.add(written) }] as const];
    }),
  );
}

function makeParts(
  index: SiteIndex,
  id: string,
  touched: Iterable<string>,
): { readonly summary: StorySummary; readonly text: Uint8Array } {
  const story = index.stories.get(id);
  if (story === undefined) throw new Error(`There is no story ${id}.`);
  const log = makeLog();
  const tables = makeTablesOfStories(index).map((table): [string, TableSign] => {
    const [csv, json] = [writeCsvRows(table), writeJsonRows(table)];
    const sign = { rows: table.rows.length, hash: hashParts([csv, json]), csv: log.add(csv), json: log.add(json) };
    return [table.name, sign];
  });
  const records = listStoryRecords(index, splitProse);
  const written = JSON.stringify(records);
  const search: SearchSign = {
    records: records.length,
    hash: hashParts([written]),
    actors: listOnce(records.flatMap(({ actors }) => actors ?? [])),
    outlets: listOnce(records.flatMap(({ outlets }) => (outlets ?? []).flatMap((outlet) => outlet.id ?? []))),
    range: log.add(written),
  };
  const overview = overviewStory(index, story);
  const profiles = makeProfiles(index, touched, log);
  return { summary: { overview, profiles, tables: new Map(tables), search }, text: log.join() };
}

/** Makes what is not kept, or was kept of something else. */
export function openStoryParts(store: Store, facts: SiteFacts, keeper: PartsKeeper): EachStoryParts {
  // Stories have no profile of each other.
  const keyOf = makeKeys(store, facts, () => '');
  const signs = new Map<string, string>();
  const summaries = new Map<string, StorySummary>();
  const make = (story: string): StorySummary => {
    const asked = new Set<string>();
    const index = indexScope(store, facts, [story], (question) => asked.add(question));
    const { summary, text } = makeParts(index, story, store.card(story).outlets);
    const answers = signAnswers(facts, asked);
    const key = keyOf(storyScope(story));
    const kept: Kept = { asked: [...asked], answers, summary };
    signs.set(story, hashParts([key, answers]));
    keeper.keepText(story, hashParts([key, answers]), text);
    keeper.keep(story, key, kept);
    summaries.set(story, summary);
    return summary;
  };
  const recall = (story: string): StorySummary | undefined => {
    const known = summaries.get(story);
    if (known !== undefined) return known;
    const key = keyOf(storyScope(story));
    const kept = keeper.read(story, key, isKept);
    if (kept === undefined || kept.answers !== signAnswers(facts, kept.asked)) return undefined;
    signs.set(story, hashParts([key, kept.answers]));
    summaries.set(story, kept.summary);
    return kept.summary;
  };
  const summaryOf = (story: string): StorySummary => recall(story) ?? make(story);
  const readBytes = (story: string, range: Range): Uint8Array => {
    const again = () => {
      // Somebody took the text away: it is made as it was.
      make(story);
      return keeper.readBytes(story, signs.get(story) ?? '', range);
    };
    return keeper.readBytes(story, signs.get(story) ?? '', range) ?? again() ?? new Uint8Array();
  };
  const readText = (story: string, range: Range) => decoder.decode(readBytes(story, range));
  const readProfiles = <T>({ name, profiles = [] }: Scope, is: (value: unknown) => value is T): readonly T[] =>
    profiles.flatMap((story) => {
      const sign = summaryOf(story).profiles.get(name);
      if (sign === undefined) return [];
      const profile: unknown = JSON.parse(readText(story, sign.range));
      return is(profile) ? [profile] : [];
    });
  return {
    isKept: (story) => recall(story) !== undefined,
    summaryOf,
    signProfile: (story, scope) => summaryOf(story).profiles.get(scope)?.hash ?? '',
    readActor: (scope) => readProfiles(scope, isActor),
    readOutlet: (scope) => readProfiles(scope, isOutlet),
    readRows: ({ overview, tables }, table, kind) => {
      const sign = tables.get(table);
      return sign === undefined ? new Uint8Array() : readBytes(overview.id, sign[kind]);
    },
    readRecords: ({ overview, search }) => {
      const records: unknown = JSON.parse(readText(overview.id, search.range));
      return isRecords(records) ? records : [];
    },
  };
}

/** @param stories ids; default: all that are published */
export function readStoryParts(
  store: Store,
  facts: SiteFacts,
  keeper: PartsKeeper,
  stories: readonly string[] = facts.corpus.stories.map(({ id }) => id),
): StoryParts {
  const parts = openStoryParts(store, facts, keeper);
  return { ...parts, summaries: stories.map(parts.summaryOf) };
}
