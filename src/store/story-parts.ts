/**
 * What the pages and files about the whole site need of each story, kept apart from its record: an overview that every build reads,
 * and texts that only those read who put them together.
 */
import { makeTablesOfStories } from '#core/views/all-tables.ts';
import { writeCsvRows, writeJsonRows } from '#core/views/data-files.ts';
import type { DraftRecord } from '#core/search/draft-record.ts';
import { listStoryRecords } from '#core/search/list-records.ts';
import { overviewStory, type StoryOverview } from '#core/views/overview/story-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { hashParts } from './hash.ts';
import { indexScope } from './index-stories.ts';
import { hasFields } from './kept-value.ts';
import type { PartsKeeper, Range } from './parts-keeper.ts';
import { makeKeys, signAnswers, storyScope } from './scopes.ts';
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

export interface StorySummary {
  readonly overview: StoryOverview;
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

export interface StoryParts {
  /** Of all stories that were asked for, by id. */
  readonly summaries: readonly StorySummary[];
  /** The rows of a table that come from one story. */
  readonly readRows: (summary: StorySummary, table: string, kind: 'csv' | 'json') => string;
  readonly readRecords: (summary: StorySummary) => readonly DraftRecord[];
}

const isKept = (value: unknown): value is Kept => hasFields(value, 'asked', 'answers', 'summary');
const isRecords = (value: unknown): value is readonly DraftRecord[] => Array.isArray(value);

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

function makeParts(index: SiteIndex, id: string): { readonly summary: StorySummary; readonly text: Uint8Array } {
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
  return { summary: { overview: overviewStory(index, story), tables: new Map(tables), search }, text: log.join() };
}

/**
 * Makes what is not kept, or was kept of something else.
 * @param stories ids; default: all that are published
 */
export function readStoryParts(
  store: Store,
  facts: SiteFacts,
  keeper: PartsKeeper,
  stories: readonly string[] = facts.corpus.stories.map(({ id }) => id),
): StoryParts {
  const keyOf = makeKeys(store, facts, []);
  const signs = new Map<string, string>();
  const make = (story: string): StorySummary => {
    const asked = new Set<string>();
    const index = indexScope(store, facts, [story], (question) => asked.add(question));
    const { summary, text } = makeParts(index, story);
    const answers = signAnswers(facts, asked);
    const key = keyOf(storyScope(story));
    const kept: Kept = { asked: [...asked], answers, summary };
    signs.set(story, hashParts([key, answers]));
    keeper.keepText(story, hashParts([key, answers]), text);
    keeper.keep(story, key, kept);
    return summary;
  };
  const read = (story: string): StorySummary => {
    const key = keyOf(storyScope(story));
    const kept = keeper.read(story, key, isKept);
    if (kept === undefined || kept.answers !== signAnswers(facts, kept.asked)) return make(story);
    signs.set(story, hashParts([key, kept.answers]));
    return kept.summary;
  };
  const readText = (story: string, range: Range): string => {
    const again = () => {
      // Somebody took the text away: it is made as it was.
      make(story);
      return keeper.readText(story, signs.get(story) ?? '', range);
    };
    return keeper.readText(story, signs.get(story) ?? '', range) ?? again() ?? '';
  };
  return {
    summaries: stories.map(read),
    readRows: ({ overview, tables }, table, kind) => {
      const sign = tables.get(table);
      return sign === undefined ? '' : readText(overview.id, sign[kind]);
    },
    readRecords: ({ overview, search }) => {
      const records: unknown = JSON.parse(readText(overview.id, search.range));
      return isRecords(records) ? records : [];
    },
  };
}
