/** The passages of a story from the side of each source. Worked out once per story. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { Span } from '#core/model.ts';
import type { Passage } from '#core/passages.ts';
import { groupPassages } from './passage-groups.ts';

/** A text that a source shares with others. */
export interface SharedText {
  readonly span: Span;
  readonly kind: Passage['kind'];
  /** Words in common of the two that have most in common. */
  readonly words: number;
  /** Where it stands too: one place per source, those that have most in common first. */
  readonly others: readonly { readonly source: string; readonly span: Span }[];
}

function shareStory({ passages }: StoryCoverage): Map<string, SharedText[]> {
  const shared = new Map<string, SharedText[]>();
  const isQuoted = ({ kind }: Passage) => kind === 'sharedQuotation';
  const groups = [
    ...groupPassages(passages.filter((passage) => !isQuoted(passage))),
    ...groupPassages(passages.filter(isQuoted)),
  ];
  for (const { passage, also } of groups) {
    const places = [passage.a, passage.b, ...also].map(({ source, span }) => ({ source, span }));
    for (const place of places) {
      const others = places.filter(({ source }) => source !== place.source);
      const text = { span: place.span, kind: passage.kind, words: passage.words, others };
      const own = shared.get(place.source);
      if (own === undefined) shared.set(place.source, [text]);
      else own.push(text);
    }
  }
  for (const own of shared.values()) own.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  return shared;
}

const known = new WeakMap<StoryCoverage, ReadonlyMap<string, readonly SharedText[]>>();

/** By source, in the order of the text; sources that share nothing are not in it. */
export function listSharedTexts(story: StoryCoverage): ReadonlyMap<string, readonly SharedText[]> {
  const before = known.get(story);
  if (before !== undefined) return before;
  const shared = shareStory(story);
  known.set(story, shared);
  return shared;
}
