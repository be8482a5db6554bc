/** What an actor or an outlet has at stake, with what shows it. */
import { locateQuote } from '#core/locate.ts';
import type { ActorMeta } from '#schema';
import { refSource, viewQuote, type QuoteView, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

interface SaidInterest {
  readonly source: SourceRef;
  readonly quote: QuoteView;
}

export interface InterestView {
  readonly interest: string;
  /** In the words of a source, where they were found there. */
  readonly said?: SaidInterest;
  readonly page?: { readonly url: string; readonly title?: string | undefined };
}

/** By the place of an interest in its list: the words of a source that show it. */
export type FoundInterests = readonly (readonly [at: number, said: SaidInterest])[];

/** Those that sources of the index show. */
export function findInterests(index: SiteIndex, interests: ActorMeta['interests']): FoundInterests {
  return [...interests.entries()].flatMap(([at, { evidence }]): FoundInterests => {
    if ('url' in evidence) return [];
    const source = index.sources.get(evidence.source);
    const located = source && locateQuote(source, evidence.quote);
    if (source === undefined || !located?.found) return [];
    return [[at, { source: refSource(source), quote: viewQuote(source, located.spans) }]];
  });
}

/** An interest whose quote is not in its source is left out: nothing shows it, and the check reports it. */
export function viewInterests(interests: ActorMeta['interests'], found: FoundInterests): InterestView[] {
  const said = new Map(found);
  return interests.flatMap(({ interest, evidence }, at): InterestView[] => {
    if ('url' in evidence) return [{ interest, page: evidence }];
    const words = said.get(at);
    return words === undefined ? [] : [{ interest, said: words }];
  });
}
