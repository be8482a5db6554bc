/** Which pieces of a claim's evidence stand in one and the same shared passage, and so rest on one text. */
import type { Located } from './locate.ts';
import type { Span } from './model.ts';
import type { Passage } from './passages.ts';
import { byCodePoint } from './text.ts';

/** A quote lies in a passage if at least this share of it does: a word more at an edge does not make it independent. */
const minShareInPassage = 0.5;

/** Evidence that shares wording within one claim. */
export interface SharedWording {
  /** Equal for all pieces of the group. */
  readonly key: string;
  /** The sources that share it, by code point. */
  readonly sources: readonly string[];
}

interface Placed {
  readonly index: number;
  readonly evidence: { readonly source: string };
  readonly located: Located;
}

function liesIn(located: Located, span: Span): boolean {
  if (!located.found) return false;
  const length = (s: Span) => Math.max(0, s.end - s.start);
  const inside = located.spans.map((s) =>
    length({ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }),
  );
  const all = located.spans.map(length);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return sum(inside) >= minShareInPassage * sum(all);
}

/**
 * Groups evidence by shared passages. A passage that is only a shared quotation is left to the caller, since a third
 * party said it: it tells nothing of an event, but where the words themselves are claimed, the same words in two
 * sources may be one report. Evidence that shares nothing is not in the result.
 */
export function groupSharedEvidence(
  evidence: readonly Placed[],
  passages: readonly Passage[],
  withQuotations: boolean,
): Map<number, SharedWording> {
  const groups = new Map<number, Set<Placed>>();
  for (const { a, b, kind } of passages) {
    if (kind === 'sharedQuotation' && !withQuotations) continue;
    const left = evidence.filter((e) => e.evidence.source === a.source && liesIn(e.located, a.span));
    const right = evidence.filter((e) => e.evidence.source === b.source && liesIn(e.located, b.span));
    if (left.length === 0 || right.length === 0) continue;
    const joined = new Set([...left, ...right].flatMap((e) => [e, ...(groups.get(e.index) ?? [])]));
    for (const e of joined) groups.set(e.index, joined);
  }
  return new Map(
    Array.from(groups, ([index, group]) => {
      const sources = [...new Set(Array.from(group, (e) => e.evidence.source))].toSorted(byCodePoint);
      return [
        index,
        { key: `passage:${sources.join('+')}:${Math.min(...Array.from(group, (e) => e.index))}`, sources },
      ];
    }),
  );
}

/** Sources share wording as a family if the passages are this part of the shorter one's words: a stock sentence is not enough. */
const minFamilyShare = 0.04;

/** How much two sources share, over all their passages. */
export interface WordingLink {
  readonly a: string;
  readonly b: string;
  readonly words: number;
  /** Part of each source's words, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** One link per pair of sources with copied passages, by ids. Shared quotations do not count. */
export function linkByWording(passages: readonly Passage[]): WordingLink[] {
  const copied = passages.filter((passage) => passage.kind !== 'sharedQuotation');
  const pairs = Map.groupBy(copied, ({ a, b }) => `${a.source}\n${b.source}`);
  return [...pairs.values()].flatMap((list): WordingLink[] => {
    const [first] = list;
    if (first === undefined) return [];
    const sum = (value: (passage: Passage) => number) => list.reduce((total, passage) => total + value(passage), 0);
    return [
      {
        a: first.a.source,
        b: first.b.source,
        words: sum((p) => p.words),
        shareOfA: sum((p) => p.a.share),
        shareOfB: sum((p) => p.b.share),
      },
    ];
  });
}

/** Whether a link is strong enough to make its sources one family. */
export function makesFamily(link: WordingLink): boolean {
  return Math.max(link.shareOfA, link.shareOfB) >= minFamilyShare;
}
