/** The parts of two sentences that can contradict: numbers, dates, names, negation and modality. */
import type { DateValue } from '#core/dates/date-value.ts';
import { compareDates, compareQuantities, type Comparison } from '#core/intervals.ts';
import type { Span } from '#core/model.ts';
import { compareNames, compareVerbs, type GovernedWords } from '#core/parallels/compare-words.ts';
import type { Profile } from '#core/parallels/profile.ts';
import { pairWords } from '#core/parallels/similar-words.ts';
import type { Quantity } from '#core/quantities/find-quantities.ts';

export type PartKind = 'number' | 'date' | 'name' | 'negation' | 'modality';

/** A part that both sentences have; of a negation or a modal verb that one has alone, the other side is the verb. */
export interface ComparedPart {
  readonly kind: PartKind;
  readonly comparison: Exclude<Comparison, 'incomparable'>;
  readonly a: Span;
  readonly b: Span;
}

/** A sentence with what stands in it; all spans are places in the source. */
export interface SentenceParts {
  readonly span: Span;
  readonly profile: Profile;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly { readonly span: Span; readonly value: DateValue | null }[];
  readonly governed: GovernedWords;
}

/** In the order of `a`. */
export function compareParts(a: SentenceParts, b: SentenceParts): ComparedPart[] {
  const alone = a.quantities.length === 1 && b.quantities.length === 1;
  const paired = pairWords(a.profile.content, b.profile.content);
  const parts = [
    ...matchParts('number', a.quantities, b.quantities, (x, y) => {
      const comparison = compareQuantities(x, y);
      // Without a unit, two numbers are about the same thing only where there is no other.
      return comparison === 'different' && (x.unit === null || y.unit === null) && !alone ? 'incomparable' : comparison;
    }),
    ...matchParts('date', a.dates, b.dates, ({ value: x }, { value: y }) =>
      x === null || y === null ? 'incomparable' : compareDates(x, y),
    ),
    ...compareNames(a.profile, b.profile, paired).map((part) => place(part, a, b)),
    ...compareVerbs(a, b, paired).map((part) => place(part, a, b)),
  ];
  return parts.sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end || x.b.start - y.b.start);
}

const ranks = ['equal', 'compatible', 'different'] as const;

/** Pairs each part with one of the other sentence at most: equal ones first, then compatible, then different. */
function matchParts<Part extends { readonly span: Span }>(
  kind: PartKind,
  a: readonly Part[],
  b: readonly Part[],
  compare: (x: Part, y: Part) => Comparison,
): ComparedPart[] {
  const taken = new Set<Part>();
  return ranks.flatMap((comparison) =>
    a.flatMap((x) => {
      if (taken.has(x)) return [];
      const y = b.find((other) => !taken.has(other) && compare(x, other) === comparison);
      if (y === undefined) return [];
      taken.add(x).add(y);
      return [{ kind, comparison, a: x.span, b: y.span }];
    }),
  );
}

function place(part: ComparedPart, a: SentenceParts, b: SentenceParts): ComparedPart {
  return { ...part, a: shift(part.a, a.span.start), b: shift(part.b, b.span.start) };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
