/**
 * What the pages and files about the whole site need of each story, kept apart from its record: an overview that every build reads,
 * and texts that only those read who put them together.
 */
import path from 'node:path';
import { makeTablesOfStories } from '#core/views/all-tables.ts';
import { writeCsvRows, writeJsonRows } from '#core/views/data-files.ts';
import { overviewStory, type StoryOverview } from '#core/views/overview/story-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { hashParts } from './hash.ts';
import { indexScope } from './index-stories.ts';
import { hasFields, keep, readKept } from './kept-value.ts';
import { makeKeys, signAnswers, storyScope } from './scopes.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';

/** The rows of a table that come from one story. */
export interface TableText {
  readonly csv: string;
  readonly json: string;
}

interface TableSign {
  readonly rows: number;
  /** Equal if the texts are. */
  readonly hash: string;
}

export interface StorySummary {
  readonly overview: StoryOverview;
  /** By name. */
  readonly tables: ReadonlyMap<string, TableSign>;
}

interface StoryTexts {
  readonly tables: ReadonlyMap<string, TableText>;
}

/** Under the key of the story: what was made, and what it asked of the rest of the site. */
interface Kept {
  readonly asked: readonly string[];
  readonly answers: string;
  readonly summary: StorySummary;
}

export interface StoryParts {
  /** Of all stories, by id. */
  readonly summaries: readonly StorySummary[];
  readonly readTable: (story: string, table: string) => TableText;
}

const isKept = (value: unknown): value is Kept => hasFields(value, 'asked', 'answers', 'summary');
const isTexts = (value: unknown): value is StoryTexts => hasFields(value, 'tables');

function makeParts(index: SiteIndex, id: string): { readonly summary: StorySummary; readonly texts: StoryTexts } {
  const story = index.stories.get(id);
  if (story === undefined) throw new Error(`There is no story ${id}.`);
  const made = makeTablesOfStories(index).map((table) => {
    const text: TableText = { csv: writeCsvRows(table), json: writeJsonRows(table) };
    return { name: table.name, rows: table.rows.length, text };
  });
  const tables = new Map(
    made.map(({ name, rows, text: { csv, json } }) => [name, { rows, hash: hashParts([csv, json]) }]),
  );
  return {
    summary: { overview: overviewStory(index, story), tables },
    texts: { tables: new Map(made.map(({ name, text }) => [name, text])) },
  };
}

/** Makes what is not kept, or was kept of something else. */
export function readStoryParts(store: Store, facts: SiteFacts): StoryParts {
  const folder = path.join(store.place.cache, facts.editor ? 'editor-parts' : 'parts');
  const summaryFile = (story: string) => path.join(folder, `${story}.bin`);
  const textsFile = (story: string) => path.join(folder, `${story}.texts.bin`);
  const keyOf = makeKeys(store, facts, []);
  const signs = new Map<string, string>();
  const make = (story: string) => {
    const asked = new Set<string>();
    const index = indexScope(store, facts, [story], (question) => asked.add(question));
    const { summary, texts } = makeParts(index, story);
    const answers = signAnswers(facts, asked);
    const key = keyOf(storyScope(story));
    signs.set(story, hashParts([key, answers]));
    keep(textsFile(story), hashParts([key, answers]), texts);
    const kept: Kept = { asked: [...asked], answers, summary };
    keep(summaryFile(story), key, kept);
    return { summary, texts };
  };
  const read = (story: string): StorySummary => {
    const key = keyOf(storyScope(story));
    const kept = readKept(summaryFile(story), key, isKept);
    if (kept === undefined || kept.answers !== signAnswers(facts, kept.asked)) return make(story).summary;
    signs.set(story, hashParts([key, kept.answers]));
    return kept.summary;
  };
  return {
    summaries: facts.corpus.stories.map(({ id }) => read(id)),
    readTable: (story, table) => {
      const kept = readKept(textsFile(story), signs.get(story) ?? '', isTexts) ?? make(story).texts;
      return kept.tables.get(table) ?? { csv: '', json: '' };
    },
  };
}
