/** Which sources stand together, before and after. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { Family } from '#core/families.ts';
import { nameEntries } from './names.ts';
import { idNow, type PairedCorpora } from './pair-corpora.ts';
import type { Side } from './side.ts';

export interface FamilyChange {
  /** Title of the story. */
  readonly story: string;
  /** Labels of the sources that stand together now, or that did. */
  readonly sources: readonly string[];
  readonly what: 'joined' | 'parted';
  /** Of families that are joined: names of the agencies that they credit, and whether they share wording. */
  readonly agencies: readonly string[];
  readonly wording: boolean;
}

/** Families of two or more that are not the same sources as before. New and removed sources alone change no family. */
export function compareFamilies(before: Side, after: Side, pairs: PairedCorpora): readonly FamilyChange[] {
  const old = new Map(before.coverage.stories.map((story) => [idNow(pairs.stories, story.story.id), story]));
  const names = nameEntries(after.corpus);
  return after.coverage.stories.flatMap((story): FamilyChange[] => {
    const was = old.get(story.story.id);
    if (was === undefined) return [];
    const common = new Set(was.sources.map(({ id }) => idNow(pairs.sources, id)));
    const sets = {
      before: listSets(was, (id) => idNow(pairs.sources, id)),
      after: listSets(story, (id) => id),
    };
    const keyOf = ({ ids }: SetOfSources) => ids.filter((id) => common.has(id)).join('+');
    const [known, now] = [new Set(sets.before.map(keyOf)), new Set(sets.after.map(keyOf))];
    const tell = (what: FamilyChange['what'], { ids, family }: SetOfSources): FamilyChange => ({
      story: story.story.meta.title,
      sources: ids.map(names.source),
      what,
      agencies: family.agencies.map(names.outlet),
      wording: family.wording.length > 0,
    });
    const joined = sets.after.filter((set) => set.ids.length > 1 && (!known.has(keyOf(set)) || hasGrown(set, common)));
    const parted = sets.before.filter(
      (set) => set.ids.length > 1 && !now.has(keyOf(set)) && !sets.after.some(({ ids }) => contains(ids, set.ids)),
    );
    return [...joined.map((set) => tell('joined', set)), ...parted.map((set) => tell('parted', set))];
  });
}

interface SetOfSources {
  readonly ids: readonly string[];
  readonly family: Family;
}

const listSets = ({ families }: StoryCoverage, now: (id: string) => string): readonly SetOfSources[] =>
  families.map((family) => ({ ids: family.sources.map(now).toSorted(), family }));

/** Whether a source that is new joined sources that were there. */
const hasGrown = ({ ids }: SetOfSources, common: ReadonlySet<string>) =>
  ids.some((id) => common.has(id)) && ids.some((id) => !common.has(id));

const contains = (all: readonly string[], some: readonly string[]) => some.every((id) => all.includes(id));
