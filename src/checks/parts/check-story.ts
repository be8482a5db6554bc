/**
 * The check of the sources and claims of one story: all that follows from them, from what actors cite of them, and from the names
 * of the rest. What it looks at besides is asked of a recorder.
 */
import { compareCoverage, type Coverage } from '#core/coverage.ts';
import { pickByIds } from '#core/find-by-id.ts';
import type { Actor, Corpus, Source } from '#core/model.ts';
import { findPassages, type Passage } from '#core/passages.ts';
import type { Problem } from '#core/problem.ts';
import { readEntries, withVirtualStories, type Frame, type ReadEntries, type Reading } from '#markdown/read-corpus.ts';
import { readBases } from '#markdown/read-bases.ts';
import { contentPath } from '#markdown/content-file.ts';
import { needsVerdict } from '#checks/claim-verdicts.ts';
import type { CheckContext, ListedClaim, ListedSource, SeedText } from '#checks/rule.ts';
import { nameInSource } from '#checks/rules/name-in-source.ts';
import { quoteInSource } from '#checks/rules/quote-in-source.ts';
import { quotePartShort } from '#checks/rules/quote-part-short.ts';
import { quoteTwice } from '#checks/rules/quote-twice.ts';
import { runPartRules } from '#checks/run-checks.ts';
import type { Recorder } from './ask.ts';
import { findNames, hashTextWords } from './find-names.ts';

/** Ids of sources and claims. */
export type StoryIds = Pick<Frame, 'sources' | 'claims'>;

export interface StoryTask extends StoryIds {
  readonly story: string;
  /** Actors that name sources of the story. */
  readonly actors: readonly Actor[];
  /** Sources whose files have the bytes of their bases. */
  readonly unedited: readonly string[];
}

export interface CheckPlace {
  readonly frame: Frame;
  readonly recorder: Recorder;
  /** The names to look for that sources with these words may have, as `findNamesBy` gives them. */
  readonly namesIn: (words: Uint32Array) => readonly string[];
  readonly idsOf: (story: string) => StoryIds;
  readonly readSeeds: (sources: readonly Source[]) => ReadonlyMap<string, SeedText>;
}

export interface CheckedStory {
  readonly problems: readonly Problem[];
  readonly sources: readonly ListedSource[];
  readonly claims: readonly ListedClaim[];
  /** How many pieces of evidence its claims have. */
  readonly quotes: number;
  /** Names that its sources have. */
  readonly named: readonly string[];
}

/** What is looked up in a source for an actor. */
const rulesOfActors = [nameInSource, quoteInSource, quotePartShort, quoteTwice];

/** Stories beside its own that its files bring in. */
function listForeign(story: string, { sources, claims }: ReadEntries): readonly string[] {
  const cited = claims.flatMap(({ meta }) => meta.evidence.flatMap(({ source }) => source.split('/', 1)));
  const told = [...claims, ...sources].map(({ meta }) => meta.story);
  return [...new Set([...cited, ...told])].filter((other) => other !== story).sort();
}

export function checkStory(
  place: CheckPlace,
  task: StoryTask,
): {
  readonly checked: CheckedStory;
  readonly words: Uint32Array;
} {
  const { frame, recorder, namesIn } = place;
  const { story, actors } = task;
  const own = readEntries(frame.root, task);
  const foreign = listForeign(story, own).map((other) => {
    recorder.signStory(other);
    return readEntries(frame.root, place.idsOf(other));
  });
  const read = [own, ...foreign];
  const ids = read.flatMap(({ sources, claims }) => [...sources, ...claims]).flatMap(({ id }) => id.split('/', 1));
  const corpus: Corpus = {
    ...nothing(frame),
    stories: withVirtualStories(pickByIds(frame.corpus.stories, ids), ids),
    sources: read.flatMap(({ sources }) => sources),
    claims: own.claims,
  };
  const files = new Map(read.flatMap((entries) => [...entries.files]));
  const reading: Reading = { root: frame.root, corpus, files, problems: own.problems };
  const seeds = place.readSeeds(own.sources);
  const { known } = recorder;
  const coverage = compareJudged(corpus);
  const bases = readBases({ ...reading, corpus: { ...corpus, sources: own.sources } }, new Set(task.unedited));
  const isOwn = new RegExp(`^content/(?:sources|claims)/${story}/`);
  const problems = runPartRules({ reading, corpus, coverage, known, seeds, bases }).filter(({ file }) =>
    isOwn.test(file),
  );
  const words = hashTextWords(own.sources);
  return {
    checked: {
      problems: [...problems, ...checkActors(frame, own, actors)],
      sources: own.sources.map(({ id, meta }) => ({
        id,
        meta: { formerIds: meta.formerIds, seed: { file: meta.seed.file } },
      })),
      claims: own.claims.map(({ id, meta }) => ({ id, meta: { formerIds: meta.formerIds } })),
      quotes: own.claims.flatMap(({ meta }) => meta.evidence).length,
      named: findNames(own.sources, namesIn(words)),
    },
    words,
  };
}

/** The coverage of claims whose verdict a rule asks for, and of their stories. */
function compareJudged(corpus: Corpus): Coverage {
  const claims = corpus.claims.filter(needsVerdict);
  const stories = pickByIds(
    corpus.stories,
    claims.map(({ meta }) => meta.story),
  );
  return compareCoverage({ ...corpus, claims, stories }, (id) => findCitedPassages({ ...corpus, claims }, id));
}

/** Passages only matter to verdicts here, so only sources that one claim cites are compared with each other. */
function findCitedPassages({ sources, claims }: Corpus, story: string): readonly Passage[] {
  const cited = new Set<string>();
  const pairs = new Set<string>();
  for (const { meta } of claims) {
    const ids = meta.story === story ? new Set(meta.evidence.map(({ source }) => source)) : [];
    for (const a of ids) {
      for (const b of ids) {
        if (a === b) continue;
        cited.add(a);
        pairs.add(`${a}\n${b}`);
      }
    }
  }
  const own = sources.filter(({ id, meta }) => meta.story === story && cited.has(id));
  return findPassages(own, { isWanted: (a, b) => pairs.has(`${a}\n${b}`) });
}

const nothing = ({ corpus }: Frame): Corpus => ({
  site: corpus.site,
  stories: [],
  outlets: [],
  actors: [],
  people: [],
  docs: [],
  sources: [],
  claims: [],
});

/** Problems with what actors cite of a story's sources. */
function checkActors(frame: Frame, own: ReadEntries, actors: readonly Actor[]): readonly Problem[] {
  if (actors.length === 0) return [];
  const corpus: Corpus = { ...nothing(frame), actors, sources: own.sources };
  const actorFiles = actors.flatMap(({ id }) => {
    const file = frame.files.get(contentPath('actors', id));
    return file === undefined ? [] : [[file.path, file] as const];
  });
  const reading: Reading = {
    root: frame.root,
    corpus,
    files: new Map([...own.files, ...actorFiles]),
    problems: [],
  };
  const context: CheckContext = { reading, corpus, coverage: { stories: [], citations: new Map() } };
  return rulesOfActors.flatMap((rule) => rule.run(context));
}
