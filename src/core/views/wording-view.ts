/** Props of the page on shared wording: who shares how much with whom, the passages, and the families that follow. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { Passage } from '#core/passages.ts';
import { linkByWording, makesFamily, type WordingLink } from '#core/shared-evidence.ts';
import { byCodePoint } from '#core/text.ts';
import { groupPassages } from './passage-groups.ts';
import { viewPassage, type PassageView } from './passage-view.ts';
import { linkOutlet, refSource, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewStoryLink, type StoryLink } from './story-link.ts';

/** Two sources that share wording. */
export interface WordingPair {
  readonly a: SourceRef;
  readonly b: SourceRef;
  readonly words: number;
  /** Part of each one's words, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly passages: number;
  /** They share enough to stand in one family. */
  readonly family: boolean;
}

/** Sources of one family with what ties them. */
export interface WordingFamily {
  readonly sources: readonly SourceRef[];
  readonly agencies: readonly { readonly agency: Link; readonly count: number }[];
  /** The pair that shares most, where wording ties the family. */
  readonly strongest?: WordingPair;
}

/** A source that shares passages with more than one family: which of the two had the words first cannot be told. */
export interface Patchwork {
  readonly source: SourceRef;
  /** Most words first. */
  readonly with: readonly { readonly sources: readonly SourceRef[]; readonly words: number; readonly own: boolean }[];
}

export interface WordingView {
  readonly story: StoryLink;
  readonly articles: number;
  /** Sources that share wording with at least one other. */
  readonly sharing: number;
  /** Words of the longest passage that is not a shared quotation; 0 where there is none. */
  readonly longest: number;
  readonly pairs: readonly WordingPair[];
  readonly morePairs: number;
  readonly families: readonly WordingFamily[];
  /** Sources that neither share wording with another nor credit the same agency. */
  readonly alone: readonly SourceRef[];
  readonly patchworks: readonly Patchwork[];
  readonly passages: readonly PassageView[];
  readonly morePassages: number;
  readonly quotations: readonly PassageView[];
  readonly moreQuotations: number;
}

/** What a page lists at most; the data files have everything. */
const mostPairs = 40;
const mostPassages = 60;
const mostQuotations = 40;
const mostPatchworks = 12;

function listPairs(index: SiteIndex, links: readonly WordingLink[], passages: readonly Passage[]): WordingPair[] {
  const counts = Map.groupBy(passages, ({ a, b }) => `${a.source}\n${b.source}`);
  return links
    .flatMap((link): WordingPair[] => {
      const a = index.sources.get(link.a);
      const b = index.sources.get(link.b);
      if (a === undefined || b === undefined) return [];
      return [
        {
          a: refSource(a),
          b: refSource(b),
          words: link.words,
          shareOfA: Math.min(1, link.shareOfA),
          shareOfB: Math.min(1, link.shareOfB),
          passages: counts.get(`${link.a}\n${link.b}`)?.length ?? 0,
          family: makesFamily(link),
        },
      ];
    })
    .toSorted((x, y) => y.words - x.words || byCodePoint(x.a.id, y.a.id) || byCodePoint(x.b.id, y.b.id));
}

function viewFamilies(index: SiteIndex, story: StoryCoverage, pairs: readonly WordingPair[]): WordingFamily[] {
  return story.families
    .filter(({ sources }) => sources.length > 1)
    .map(({ sources: ids, agencies, wording }) => {
      const members = new Set(ids);
      const strongest = pairs.find(({ a, b, family }) => family && members.has(a.id) && members.has(b.id));
      const sources = ids.flatMap((id) => index.sources.get(id) ?? []);
      return {
        sources: sources.map(refSource),
        agencies: agencies.map((id) => ({
          agency: linkOutlet(index, id),
          count: sources.filter(({ meta }) => meta.agencies.includes(id)).length,
        })),
        ...(wording.length === 0 || strongest === undefined ? {} : { strongest }),
      };
    });
}

function findPatchworks(story: StoryCoverage, pairs: readonly WordingPair[]): Patchwork[] {
  const familyOf = new Map(story.families.flatMap((family, at) => family.sources.map((id) => [id, at] as const)));
  return story.sources.flatMap((source): Patchwork[] => {
    const others = pairs.flatMap(({ a, b, words }) =>
      a.id === source.id ? [{ other: b, words }] : b.id === source.id ? [{ other: a, words }] : [],
    );
    const byFamily = Map.groupBy(others, ({ other }) => familyOf.get(other.id));
    if (byFamily.size < 2) return [];
    const own = familyOf.get(source.id);
    const parts = [...byFamily].map(([family, list]) => ({
      sources: list.map(({ other }) => other),
      words: Math.max(...list.map(({ words }) => words)),
      own: family === own,
    }));
    return [{ source: refSource(source), with: parts.toSorted((x, y) => y.words - x.words) }];
  });
}

/** Everything but the words of passages is public whatever the rights: places and counts. */
export function viewWording(index: SiteIndex, story: StoryCoverage): WordingView {
  const copied = story.passages.filter(({ kind }) => kind !== 'sharedQuotation');
  const pairs = listPairs(index, linkByWording(story.passages), copied);
  const groups = groupPassages(copied);
  const quotations = groupPassages(story.passages.filter(({ kind }) => kind === 'sharedQuotation'));
  const together = new Set(story.families.flatMap(({ sources }) => (sources.length > 1 ? sources : [])));
  return {
    story: viewStoryLink(index, story),
    articles: story.sources.length,
    sharing: new Set(pairs.flatMap(({ a, b }) => [a.id, b.id])).size,
    longest: groups[0]?.passage.words ?? 0,
    pairs: pairs.slice(0, mostPairs),
    morePairs: Math.max(0, pairs.length - mostPairs),
    families: viewFamilies(index, story, pairs),
    alone: story.sources.filter(({ id }) => !together.has(id)).map(refSource),
    patchworks: findPatchworks(story, pairs).slice(0, mostPatchworks),
    passages: groups.slice(0, mostPassages).flatMap((group) => viewPassage(index, group)),
    morePassages: Math.max(0, groups.length - mostPassages),
    quotations: quotations.slice(0, mostQuotations).flatMap((group) => viewPassage(index, group)),
    moreQuotations: Math.max(0, quotations.length - mostQuotations),
  };
}
