/** What an actor or an outlet has at stake, with what shows it. */
import { locateQuote } from '#core/locate.ts';
import type { ActorMeta } from '#schema';
import { refSource, viewQuote, type QuoteView, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface InterestView {
  readonly interest: string;
  /** In the words of a source, where they were found there. */
  readonly said?: { readonly source: SourceRef; readonly quote: QuoteView };
  readonly page?: { readonly url: string; readonly title?: string | undefined };
}

/** An interest whose quote is not in its source is left out: nothing shows it, and the check reports it. */
export function viewInterests(index: SiteIndex, interests: ActorMeta['interests']): InterestView[] {
  return interests.flatMap(({ interest, evidence }): InterestView[] => {
    if ('url' in evidence) return [{ interest, page: evidence }];
    const source = index.sources.get(evidence.source);
    const located = source && locateQuote(source, evidence.quote);
    if (source === undefined || !located?.found) return [];
    return [{ interest, said: { source: refSource(source), quote: viewQuote(source, located.spans) } }];
  });
}
