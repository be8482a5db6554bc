/**
 * The check of a root. Each part of the content is checked when it, or something that its check asked about the rest, has changed
 * since it was checked last; of all others the problems are kept. Where nothing changed, the code of the rules is not needed.
 */
import { isAnsweredAsBefore } from '#checks/parts/ask.ts';
import { listNames, makeKnown, type KnownNames } from '#checks/known.ts';
import { sortWorstFirst } from '#checks/sort-problems.ts';
import type { Counts } from '#checks/summarise.ts';
import type { Problem } from '#core/problem.ts';
import type { Frame } from '#markdown/read-corpus.ts';
import type { SiteMeta } from '#schema';
import { hashDocs } from '#store/hash-docs.ts';
import { hashParts } from '#store/hash.ts';
import type { Snapshot } from '#store/snapshot.ts';
import type { StorePlace } from '#store/store-place.ts';
import type { Versions } from '#store/versions.ts';
import type { Examiner } from './examine.ts';
import {
  keepChecks,
  keepWords,
  readChecks,
  readWords,
  type KeptChecks,
  type KeptPage,
  type KeptStory,
} from './kept-checks.ts';
import { listParts, makeSign, siteFile, type Parts } from './list-parts.ts';

export interface CheckedRoot {
  /** Worst first. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  readonly site: Pick<SiteMeta, 'url' | 'base'>;
  /** Whether anything had to be looked at. */
  readonly isNew: boolean;
  /** By part. */
  readonly found: KeptChecks;
  /** Stories of which files were read; undefined: any may have been. */
  readonly looked: ReadonlySet<string> | undefined;
  /** Keeps it for the next check; only while nothing has changed since the snapshot. */
  readonly keep: () => void;
}

export interface CheckState {
  readonly snapshot: Snapshot;
  readonly versions: Versions;
  /** All content but sources and claims, where the caller has it. */
  readonly frame?: Frame;
  /** Called with stories before their files are read, where not all files are there from the start. */
  readonly bring?: (stories: readonly string[]) => void;
  /** Stories that were looked at, of how many. */
  readonly progress?: (done: number, all: number) => void;
  /** What was found of parts that may be the same; default: what the last check kept. */
  readonly kept?: KeptChecks;
  /** Only problems of these stories and of what belongs to none are asked for, none that only all entries together tell. */
  readonly wanted?: ReadonlySet<string>;
  /** Called when something has to be looked at. */
  readonly openExaminer?: () => Promise<Examiner>;
}

const isDoc = (file: string) => /^(?:content|src)\/docs\//.test(file);
const isActor = (file: string) => file.startsWith('content/actors/');

const listed = new WeakMap<Parts['names'], KnownNames>();

function namesIn({ names }: Parts): KnownNames {
  const known = listed.get(names) ?? listNames(names);
  listed.set(names, known);
  return known;
}

export async function checkRoot(place: StorePlace, state: CheckState): Promise<CheckedRoot> {
  const { snapshot, versions } = state;
  const { cache, project } = place;
  const before = state.kept ?? readChecks(cache, versions.pages);
  const parts = listParts(snapshot, hashDocs(project));
  const signStory = makeSign(parts);
  const site = snapshot.get(siteFile) ?? '';
  let opened: Promise<Examiner> | undefined;
  const open = () => import('./examine.ts').then(({ openExaminer }) => openExaminer(place, state));
  const examiner = () => (opened ??= (state.openExaminer ?? open)());

  const pageKey = (file: string) => hashParts([site, file, parts.pages.get(file) ?? '']);
  const keptPage = (file: string) => {
    const kept = before.pages.get(file);
    return kept?.key === pageKey(file) ? kept : undefined;
  };
  const names = new Map(namesIn(parts));
  // Docs of the site hide those of the product, and their paths come first.
  for (const file of [...parts.pages.keys()].filter(isDoc)) {
    const kind = `heading of ${file.replace(/^.*\/|\.md$/g, '')}` as const;
    const headings = () => keptPage(file)?.headings ?? examiner().then(({ headingsOf }) => headingsOf(file));
    if (!names.has(kind)) names.set(kind, new Set(await headings()));
  }
  const known = makeKnown(names);

  const pages = new Map<string, KeptPage>();
  for (const file of parts.pages.keys()) {
    const kept = keptPage(file);
    if (kept !== undefined && isAnsweredAsBefore(kept.asked, known, signStory)) pages.set(file, kept);
    else pages.set(file, { key: pageKey(file), ...(await examiner()).examinePage(file, known, signStory) });
  }

  const actorsOf = new Map<string, string[]>();
  for (const [file, { stories }] of pages) {
    for (const story of stories) actorsOf.set(story, [...(actorsOf.get(story) ?? []), file]);
  }
  const storyKey = (story: string) =>
    hashParts([
      site,
      snapshot.get(`content/stories/${story}.md`) ?? '',
      signStory(story),
      ...(actorsOf.get(story) ?? []).flatMap((file) => [file, parts.pages.get(file) ?? '']),
    ]);
  const signSeeds = ({ sources }: Pick<KeptStory, 'sources'>) =>
    hashParts(sources.map(({ meta }) => snapshot.get(`seeds/${meta.seed.file}`) ?? ''));
  const toFind = [...new Set([...pages.values()].flatMap((page) => page.names))];
  const stories = new Map<string, KeptStory>();
  const stale: string[] = [];
  for (const story of parts.stories.keys()) {
    const kept = before.stories.get(story);
    const isSame =
      kept !== undefined &&
      kept.key === storyKey(story) &&
      kept.seeds === signSeeds(kept) &&
      isAnsweredAsBefore(kept.asked, known, signStory);
    if (isSame) stories.set(story, kept);
    else if (state.wanted?.has(story) !== false) stale.push(story);
  }
  const words = new Map<string, Uint32Array>();
  if (stale.length > 0) {
    const { examineStories } = await examiner();
    const signs = new Map([...parts.stories.keys()].map((story) => [story, signStory(story)]));
    for (const { story, asked, checked, words: own } of await examineStories(stale, names, signs, toFind)) {
      stories.set(story, { ...checked, key: storyKey(story), asked, seeds: signSeeds(checked) });
      words.set(story, own);
    }
  }
  // Names that are new have been looked for only in the stories that are new.
  const looked = new Set(before.names);
  const unlooked = toFind.filter((name) => !looked.has(name));
  if (unlooked.length > 0 && stale.length < parts.stories.size) {
    const find = (await examiner()).lookFor(unlooked);
    const isStale = new Set(stale);
    for (const [story, kept] of stories) {
      if (isStale.has(story)) continue;
      const found = find(story, readWords(cache, story, signStory(story)));
      if (found.length > 0) stories.set(story, { ...kept, named: [...kept.named, ...found] });
    }
  }

  const inOrder = [...parts.stories.keys()].sort().flatMap((story) => stories.get(story) ?? []);
  const acrossKey = hashParts([
    ...[...parts.pages].flat(),
    ...parts.names,
    ...inOrder.flatMap(({ key, named }) => [key, named.join('\n')]),
  ]);
  const across =
    before.across.key === acrossKey || state.wanted !== undefined
      ? before.across
      : { key: acrossKey, problems: (await examiner()).examineAcross(inOrder, new Set(pages.keys())) };
  const all = [...[...pages.values(), ...inOrder].flatMap(({ problems }) => problems), ...across.problems];
  const { site: siteMeta, keepFrame } = opened === undefined ? { ...before, keepFrame: () => {} } : await opened;
  const found: KeptChecks = { pages, stories, names: toFind, across, site: siteMeta };
  return {
    problems: sortWorstFirst(all),
    found,
    counts: count(pages, stories),
    site: siteMeta,
    isNew: opened !== undefined,
    looked: unlooked.length > 0 ? undefined : new Set(stale),
    keep: () => {
      if (opened === undefined) return;
      keepFrame(true);
      for (const [story, own] of words) keepWords(cache, story, signStory(story), own);
      keepChecks(cache, versions.pages, found);
    },
  };
}

function count(pages: ReadonlyMap<string, KeptPage>, stories: ReadonlyMap<string, KeptStory>): Counts {
  const entries = (folder: RegExp) =>
    [...pages].flatMap(([file, { isEntry }]) => (isEntry && folder.test(file) ? file.replace(/^.*\/|\.md$/g, '') : []));
  const told = [...stories].flatMap(([story, { sources, claims }]) =>
    sources.length + claims.length > 0 ? [story] : [],
  );
  const parts = [...stories.values()];
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const actors = [...pages].filter(([file, { isEntry }]) => isEntry && isActor(file));
  return {
    stories: new Set([...entries(/^content\/stories\//), ...told]).size,
    sources: total(parts.map(({ sources }) => sources.length)),
    outlets: entries(/^content\/outlets\//).length,
    actors: actors.length,
    claims: total(parts.map(({ claims }) => claims.length)),
    quotes: total([...parts.map(({ quotes }) => quotes), ...actors.map(([, { quotes }]) => quotes)]),
    docs: new Set(entries(/^(?:content|src)\/docs\//)).size,
    people: entries(/^content\/people\//).length,
  };
}
