/** The evidence of a claim, as pages print it side by side. */
import type { Evidence } from '#schema';
import type { ClaimCoverage, PlacedEvidence } from '#core/coverage.ts';
import { locateQuote } from '#core/locate.ts';
import type { Source, Span } from '#core/model.ts';
import { addTextFragment, findTextFragment } from '#core/text-fragment.ts';
import { alignQuotes, type QuoteMarks } from './align-quotes.ts';
import type { MarkedPiece } from './marked-words.ts';
import { printable } from './printable.ts';
import { isPublic } from './public-spans.ts';
import { cutQuote } from './quote-pieces.ts';
import { linkActor, linkOutlet, refSource, viewQuote, type Link, type QuoteView, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { listFindings, type FindingView } from './story-findings.ts';

export type CreditView =
  | { readonly kind: 'actor'; readonly actor: Link; readonly how: 'stated' | 'inferred'; readonly why?: string }
  /** `words` are the source's own where they were found in what is public, else the editor's. */
  | { readonly kind: 'unnamed'; readonly words: string; readonly verbatim: boolean }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'none' };

export interface EvidenceView {
  /** In the claim's list; gives the place on the page its id. */
  readonly index: number;
  readonly source: SourceRef;
  readonly outlet?: Link;
  readonly stance: Evidence['stance'];
  /** The words that it stands in have changed since somebody confirmed it. */
  readonly stale?: true;
  /** Missing where the quote is not in the source: the check reports it, no page prints the typed copy. */
  readonly quote?: QuoteView;
  /** The words of the quote, part by part, with what other quotes of the same words have otherwise. */
  readonly pieces?: readonly (readonly MarkedPiece[])[];
  /** Where the original is online; `exact` if the address leads to these words and no others. */
  readonly original?: { readonly url: string; readonly exact: boolean };
  readonly credit: CreditView;
  readonly sourceType?: NonNullable<Evidence['sourceType']>;
  readonly via?: Link;
  readonly says?: Evidence['says'];
  readonly origin?: { readonly with?: Link; readonly reason: string };
  readonly finding?: FindingView;
  /** Evidence from the source that the finding compares with, by its index. */
  readonly findingBeside?: number;
  readonly note?: string;
}

/** Quotes that report the same words. */
export interface AlignmentView {
  /** Without repetition, in the order of the evidence. */
  readonly sources: readonly SourceRef[];
  /** They print the same words, but for where they begin and end. */
  readonly same: boolean;
}

export function linkSource(index: SiteIndex, id: string): Link {
  const source = index.sources.get(id);
  return source === undefined ? { label: id } : refSource(source);
}

function viewCredit(index: SiteIndex, evidence: Evidence): CreditView {
  const { creditedTo, source: id } = evidence;
  if (creditedTo === undefined) return { kind: 'none' };
  if ('actor' in creditedTo) {
    const { how, why } = creditedTo;
    return { kind: 'actor', actor: linkActor(index, creditedTo.actor), how, ...(why === undefined ? {} : { why }) };
  }
  if ('document' in creditedTo) return { kind: 'document', name: creditedTo.document };
  if ('unclear' in creditedTo) return { kind: 'unclear', why: creditedTo.unclear };
  const source = index.sources.get(id);
  const located = source && locateQuote(source, creditedTo.unnamed);
  const [span] = located?.found ? located.spans : [];
  if (source !== undefined && span !== undefined && isPublic(span, index.publicSpans.get(id) ?? []))
    return { kind: 'unnamed', words: printable(source.text.slice(span.start, span.end)), verbatim: true };
  return { kind: 'unnamed', words: creditedTo.unnamed, verbatim: false };
}

/** Where the original is, at these words if an address leads to them and nowhere else. */
function viewOriginal(index: SiteIndex, source: Source, spans: readonly Span[]): EvidenceView['original'] {
  const { url } = source.meta;
  if (url === undefined) return undefined;
  const fragment = findTextFragment(source, spans, index.publicSpans.get(source.id) ?? []);
  return fragment === undefined ? { url, exact: false } : { url: addTextFragment(url, fragment), exact: true };
}

function viewEvidence(
  index: SiteIndex,
  coverage: ClaimCoverage,
  { index: at, evidence, located }: PlacedEvidence,
  marks: QuoteMarks | undefined,
): EvidenceView[] {
  const source = index.sources.get(evidence.source);
  if (source === undefined) return [];
  const [finding] = listFindings(index, [
    { ...coverage, evidence: coverage.evidence.filter((item) => item.evidence === evidence) },
  ]);
  const { outlet } = source.meta;
  const { origin } = evidence;
  const original = located.found ? viewOriginal(index, source, located.spans) : undefined;
  const beside = coverage.evidence.find((item) => item.evidence.source === evidence.finding?.from);
  return [
    {
      index: at,
      source: refSource(source),
      stance: evidence.stance,
      ...(coverage.stale.includes(at) ? { stale: true as const } : {}),
      credit: viewCredit(index, evidence),
      ...(outlet === null ? {} : { outlet: linkOutlet(index, outlet) }),
      ...(located.found
        ? { quote: viewQuote(source, located.spans), pieces: cutQuote(source, located.spans, marks) }
        : {}),
      ...(original === undefined ? {} : { original }),
      ...(evidence.sourceType === undefined ? {} : { sourceType: evidence.sourceType }),
      ...(evidence.via === null ? {} : { via: linkOutlet(index, evidence.via) }),
      ...(evidence.says === undefined ? {} : { says: evidence.says }),
      ...(finding === undefined ? {} : { finding }),
      ...(beside === undefined ? {} : { findingBeside: beside.index }),
      ...(evidence.note === undefined ? {} : { note: evidence.note }),
      ...(origin === undefined
        ? {}
        : {
            origin: {
              reason: origin.reason,
              ...(origin.with === 'itself' ? {} : { with: linkSource(index, origin.with) }),
            },
          }),
    },
  ];
}

/** All evidence of a claim in its order, and which quotes report the same words. */
export function viewAllEvidence(
  index: SiteIndex,
  coverage: ClaimCoverage,
): { readonly evidence: readonly EvidenceView[]; readonly alignments: readonly AlignmentView[] } {
  const quotes = coverage.evidence.flatMap(({ index: at, evidence, located }) => {
    const source = index.sources.get(evidence.source);
    return source !== undefined && located.found ? [{ at, source, text: source.text, spans: located.spans }] : [];
  });
  const alignments = alignQuotes(quotes);
  const marks = new Map(
    alignments.flatMap((alignment) => alignment.quotes.map((own) => [quotes[own.at]?.at ?? -1, own] as const)),
  );
  return {
    evidence: coverage.evidence.flatMap((item) => viewEvidence(index, coverage, item, marks.get(item.index))),
    alignments: alignments.map(({ quotes: own, same }) => ({
      same,
      sources: [...new Set(own.flatMap(({ at }) => quotes[at]?.source ?? []))].map(refSource),
    })),
  };
}
