/** A lead as the Markdown of a claim, for an editor to copy, reword and check. */
import { Scalar, stringify } from 'yaml';
import type { ClaimKind, Stance } from '#schema';
import { locateQuote } from '#core/locate.ts';
import type { Lead, LeadKind, SourcePlace } from '#core/leads.ts';
import type { Source } from '#core/model.ts';
import { printable } from '#core/views/printable.ts';
import { leadKindWords } from './words/leads.ts';

/** Longest statement that the schema takes. */
const longest = 300;
/** More evidence than this is chosen by hand. */
const mostEvidence = 8;

const claimKind: Readonly<Record<LeadKind, ClaimKind>> = {
  'speakers differ': 'quotation',
  'wordings differ': 'quotation',
  'attribution differs': 'quotation',
  'numbers differ': 'quantity',
  'dates differ': 'date',
  'names differ': 'identity',
  'negation differs': 'event',
  'accounts agree': 'event',
  'one source alone': 'event',
};
/** Where the second source says another thing than the first, as far as a machine can tell. */
const contradicting: ReadonlySet<LeadKind> = new Set(['numbers differ', 'dates differ', 'negation differs']);

/** The words of a place that lie in its first block, where quoting rules find them; undefined where they do not. */
function quotePlace(source: Source, { span }: SourcePlace): string | undefined {
  const block = source.blocks.find((candidate) => candidate.span.end > span.start);
  const words = source.text.slice(span.start, Math.min(span.end, block?.span.end ?? span.end)).trim();
  return words !== '' && locateQuote(source, words).found ? words : undefined;
}

function writeStatement(words: string): string {
  const line = printable(words)
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<!\.\p{Lu})\.$/u, '');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

function literal(words: string): Scalar {
  const scalar = new Scalar(printable(words));
  scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

/** One piece of evidence per source; undefined where no place can be quoted. */
export function writeLeadClaim(
  { kind, places }: Lead,
  story: string,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const quoted = places.flatMap((place) => {
    const source = sources.get(place.source);
    const words = source && quotePlace(source, place);
    return words === undefined ? [] : [{ source: place.source, words }];
  });
  const [first] = quoted;
  if (first === undefined) return undefined;
  const one = [...new Map(quoted.toReversed().map((item) => [item.source, item])).values()].toReversed();
  const stanceOf = (source: string): Stance =>
    contradicting.has(kind) && source !== first.source ? 'contradicts' : 'supports';
  const fields = {
    claim: writeStatement(first.words),
    story,
    kind: claimKind[kind],
    status: 'draft',
    evidence: one
      .slice(0, mostEvidence)
      .map(({ source, words }) => ({ source, quote: literal(words), stance: stanceOf(source) })),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\nFrom a lead: ${leadKindWords[kind].toLowerCase()}.\n`;
}
