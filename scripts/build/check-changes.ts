/** Checks the content of a root; where only sources and claims of some stories changed since all was sound, only those. */
import path from 'node:path';
import { containsWords } from '#checks/contains-words.ts';
import { runChecks } from '#checks/run-checks.ts';
import { compareCoverage } from '#core/coverage.ts';
import type { Actor } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import { readBases } from '#markdown/read-bases.ts';
import { readStories, type Reading } from '#markdown/read-corpus.ts';
import { hashParts } from '#store/hash.ts';
import { hasFields, keep, readKept } from '#store/kept-value.ts';
import type { Store } from '#store/store.ts';
import { keyActor, mayName } from '#store/story-words.ts';
import { readSeedTexts } from '../check/read-seed-texts.ts';

/** More changed stories than this are checked with all others. */
const mostStories = 40;

const inStory = /^content\/(?:sources|claims|\.base)\/([^/]+)\/./;

/** When all was sound last: the hashes of files, and the keys of what was read out of each story. */
interface Sound {
  readonly hashes: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, string>;
}

const isSound = (value: unknown): value is Sound => hasFields(value, 'hashes', 'records');

async function check(store: Store, reading: Reading, some?: ReadonlySet<string>): Promise<readonly Problem[]> {
  const { sources } = reading.corpus;
  const { root } = store.place;
  const [bases, seeds] = [readBases(reading), await readSeedTexts(root, sources, some === undefined ? 'all' : 'own')];
  const coverage = compareCoverage(reading.corpus, (story) => store.record(story).comparison.passages);
  return runChecks(reading, { bases, seeds, coverage });
}

/** Everything but the words of sources, claims and bases: which files there are, and all others with what they hold. */
function keyOf({ snapshot, versions }: Store): string {
  return hashParts([
    versions.pages,
    ...[...snapshot].flatMap(([file, hash]) => (inStory.test(file) ? [file] : [file, hash])),
  ]);
}

/** Whether what no single story can tell still holds: ids and seeds are taken once. */
function isDistinct(store: Store): boolean {
  const cards = store.stories.map(store.card);
  const seeds = cards.flatMap(({ sources }) => sources.map(({ seed }) => seed));
  const taken = (['sources', 'claims'] as const).every((kind) => {
    const ids = cards.flatMap((card) => card[kind].flatMap(({ id, meta }) => [id, ...meta.formerIds]));
    return new Set(ids).size === ids.length;
  });
  return taken && new Set(seeds).size === seeds.length;
}

/** Whether a source somewhere has each name of an actor that is listed without sources. */
function isNamed(store: Store, actor: Actor): boolean {
  const key = keyActor(actor);
  const stories = store.stories.filter((id) => mayName({ id, ...store.card(id) }, key));
  return actor.meta.names.every(
    ({ name, sources }) =>
      sources.length > 0 ||
      stories.some((story) => store.record(story).sources.some((source) => containsWords(source, name))),
  );
}

/** Whether the actors that stories could name before are named still; undefined where nobody knows. */
function areNamed(store: Store, stories: ReadonlySet<string>, sound: Sound): boolean | undefined {
  for (const story of stories) {
    const before = store.before(story);
    if (before === undefined || before.key !== sound.records.get(story)) return undefined;
    const card = { id: story, ...before.card };
    const lost = store.frame.corpus.actors.some((actor) => mayName(card, keyActor(actor)) && !isNamed(store, actor));
    if (lost) return false;
  }
  return true;
}

/** Whether stories are sound; false also where it takes a check of everything to tell. */
async function areSound(store: Store, changed: readonly string[], sound: Sound): Promise<boolean> {
  const storiesOf = (files: readonly string[]) => new Set(files.flatMap((file) => inStory.exec(file)?.[1] ?? []));
  const stories = storiesOf(changed);
  if (stories.size > mostStories || !isDistinct(store)) return false;
  const retold = storiesOf(changed.filter((file) => file.startsWith('content/sources/')));
  if (areNamed(store, retold, sound) !== true) return false;
  const problems = await check(store, readStories(store.frame, stories), stories);
  // Of the names that are used nowhere, a few stories cannot tell.
  return problems.every(({ ruleId }) => ruleId === 'name-unused');
}

export interface CheckedChanges {
  /** Worst first. */
  readonly problems: readonly Problem[];
  /** What was read; undefined where nothing had to be said. */
  readonly reading?: Reading;
  /** Stories that were checked. */
  readonly stories: number;
  /** Keeps for the next build that all is sound; call it once it is sure that nobody changed a file meanwhile. */
  readonly keep: () => void;
}

export async function checkChanges(store: Store): Promise<CheckedChanges> {
  const file = path.join(store.place.cache, 'check.bin');
  const key = keyOf(store);
  const hashes = new Map([...store.snapshot].filter(([name]) => inStory.test(name)));
  const records = new Map(store.stories.map((story) => [story, store.recordKey(story)]));
  const keepSound = () => keep(file, key, { hashes, records });
  const sound = readKept(file, key, isSound);
  if (sound !== undefined) {
    const changed = [...hashes].flatMap(([name, hash]) => (sound.hashes.get(name) === hash ? [] : [name]));
    if (changed.length === 0) return { problems: [], stories: 0, keep: () => {} };
    if (await areSound(store, changed, sound)) {
      const stories = new Set(changed.map((name) => inStory.exec(name)?.[1])).size;
      return { problems: [], stories, keep: keepSound };
    }
  }
  const reading = readStories(store.frame);
  const problems = await check(store, reading);
  return { problems, reading, stories: store.stories.length, keep: () => problems.length === 0 && keepSound() };
}
