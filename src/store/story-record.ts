/** What is read out of the files of one story, kept for later runs: a story is the unit of comparison. */
import { compareTexts, type TextComparison } from '#core/comparison.ts';
import { compareClaims, type ComparedClaims } from '#core/coverage.ts';
import type { Claim, Source } from '#core/model.ts';
import { findPassages } from '#core/passages.ts';
import { printableData } from '#core/views/printable.ts';
import { listActorsOfClaim, listOutletsOfClaim, listOutletsOfSource } from '#core/views/profile-lists.ts';
import { readEntries, type Frame } from '#markdown/read-corpus.ts';
import { hashWords } from './story-words.ts';

/** Everything about a story but its own page; sources and claims as they are published. */
export interface StoryRecord {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly coverage: ComparedClaims;
  /** Read from the disk when it is asked for: it is larger than all the rest, and many pages do without it. */
  readonly comparison: TextComparison;
}

/** The little of a record that the whole site needs: which pages there are, and what else the story touches. */
export interface StoryCard {
  readonly sources: readonly {
    readonly id: string;
    readonly meta: Pick<Source['meta'], 'story' | 'formerIds'>;
    /** Path below the root. */
    readonly seed: string;
    /** Whom it credits or who published it. */
    readonly outlets: readonly string[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly meta: Pick<Claim['meta'], 'story' | 'formerIds' | 'status'>;
    /** On whose pages it stands. */
    readonly actors: readonly string[];
    readonly outlets: readonly string[];
  }[];
  /** Ids that its claims and sources name. */
  readonly actors: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly words: Uint32Array;
}

const clean = <T extends { readonly meta: object }>(items: readonly T[]) =>
  items.map((item): T => ({ ...item, meta: printableData(item.meta) }));

/** What the whole site needs to know of a story. */
export function makeCard({ sources, claims }: Pick<StoryRecord, 'sources' | 'claims'>): StoryCard {
  const outletOf = new Map(sources.map(({ id, meta }) => [id, meta.outlet]));
  return {
    sources: sources.map(({ id, meta }) => ({
      id,
      meta: { story: meta.story, formerIds: meta.formerIds },
      seed: `seeds/${meta.seed.file}`,
      outlets: listOutletsOfSource(meta),
    })),
    claims: claims.map(({ id, meta }) => ({
      id,
      meta: { story: meta.story, formerIds: meta.formerIds, status: meta.status },
      actors: listActorsOfClaim(meta),
      outlets: listOutletsOfClaim(meta, outletOf),
    })),
    actors: new Set(claims.flatMap(({ meta }) => listActorsOfClaim(meta))),
    outlets: new Set([
      ...sources.flatMap(({ meta }) => listOutletsOfSource(meta)),
      ...claims.flatMap(({ meta }) => listOutletsOfClaim(meta, outletOf)),
    ]),
    words: hashWords(sources),
  };
}

const filesOf = new WeakMap<Frame, ReadonlyMap<string, Pick<Frame, 'sources' | 'claims'>>>();

/** Ids of the sources and claims of each story; grouped once, however many stories there are. */
function groupByStory(frame: Frame): ReadonlyMap<string, Pick<Frame, 'sources' | 'claims'>> {
  const known = filesOf.get(frame);
  if (known !== undefined) return known;
  const storyOf = (id: string) => id.slice(0, id.indexOf('/'));
  const [sources, claims] = [Map.groupBy(frame.sources, storyOf), Map.groupBy(frame.claims, storyOf)];
  const stories = new Set([...sources.keys(), ...claims.keys()]);
  const groups = new Map(
    [...stories].map((story) => [story, { sources: sources.get(story) ?? [], claims: claims.get(story) ?? [] }]),
  );
  filesOf.set(frame, groups);
  return groups;
}

/** The files of a story as they are published, not compared yet. */
export function readStory(frame: Frame, story: string): Pick<StoryRecord, 'sources' | 'claims'> {
  const own = groupByStory(frame).get(story) ?? { sources: [], claims: [] };
  const { sources, claims } = readEntries(frame.root, own);
  return { sources: clean(sources), claims: clean(claims) };
}

/**
 * Reads and compares the files of a story.
 * @param known the comparison of its sources, where somebody has it
 */
export function studyStory(frame: Frame, story: string, known?: TextComparison): StoryRecord {
  const { sources, claims } = readStory(frame, story);
  const own = sources.filter(({ meta }) => meta.story === story);
  const passages = known?.passages ?? findPassages(own);
  const coverage = compareClaims(
    own,
    claims.filter(({ meta }) => meta.story === story),
    passages,
    new Map(sources.map((source) => [source.id, source])),
  );
  return { sources, claims, coverage, comparison: known ?? compareTexts(coverage.sources, passages) };
}
