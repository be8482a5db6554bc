/** Who shares wording with whom, and what part of the shorter text that is. */
import type { StoryCoverage } from '#core/coverage.ts';
import { linkByWording, makesFamily } from '#core/shared-evidence.ts';
import { byCodePoint } from '#core/text.ts';
import { refSource, type SourceRef } from '#core/views/refs.ts';
import { chooseMembers } from './choose-members.ts';

export interface SharedPair {
  readonly a: SourceRef;
  readonly b: SourceRef;
  readonly words: number;
  /** Part of the shorter text's words, above 0, at most 1. */
  readonly share: number;
  /** They share enough to stand in one family. */
  readonly family: boolean;
}

export interface SharesView {
  readonly articles: number;
  /** Sources that share wording with another. */
  readonly sharing: number;
  /** Sources of the drawing, in the order of the story's columns, so that families stand together. */
  readonly shown: readonly SourceRef[];
  readonly more: number;
  /** All pairs; most words first. */
  readonly pairs: readonly SharedPair[];
}

/** Two sources that share wording are told in a sentence. */
const fewestSources = 3;
/** More cells than this cannot be read on a phone. */
const mostShown = 10;

/** Undefined where fewer than three sources share wording. Only counts: public whatever the rights. */
export function viewShares(story: StoryCoverage): SharesView | undefined {
  const refs = new Map(story.sources.map((source) => [source.id, refSource(source)]));
  const links = linkByWording(story.passages).toSorted(
    (x, y) => y.words - x.words || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b),
  );
  const order = [...refs.keys()];
  const { shown, more } = chooseMembers(
    links.map(({ a, b, words }) => ({ a, b, weight: words })),
    order,
    mostShown,
  );
  if (shown.length < fewestSources) return undefined;
  return {
    articles: order.length,
    sharing: shown.length + more,
    shown: shown.flatMap((id) => refs.get(id) ?? []),
    more,
    pairs: links.flatMap((link): SharedPair[] => {
      const [a, b] = [refs.get(link.a), refs.get(link.b)];
      const share = Math.min(1, Math.max(link.shareOfA, link.shareOfB));
      return a === undefined || b === undefined ? [] : [{ a, b, words: link.words, share, family: makesFamily(link) }];
    }),
  };
}
