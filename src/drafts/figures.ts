/** The one figure or date that a piece of evidence gives, where it is clear which. */
import { datesOf } from '#core/comparison.ts';
import type { DateMention } from '#core/dates/find-dates.ts';
import { dateToSays } from '#core/dates/to-says.ts';
import type { SourcePlace } from '#core/leads.ts';
import type { Span } from '#core/model.ts';
import { findQuantities, type Quantity } from '#core/quantities/find-quantities.ts';
import { quantityToSays } from '#core/quantities/to-says.ts';
import type { Evidence } from '#schema';
import type { Relation, RelatedPart } from './relations.ts';
import type { StoryMaterial } from './story-material.ts';

export type ReadSays = (place: SourcePlace) => Evidence['says'];

interface Found {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
}

/** Reads the figure or date that stands at exactly a place; undefined where none does, or a date needs a day that nobody knows. */
export function figureReader({ sources, comparison }: StoryMaterial): ReadSays {
  const known = new Map<string, Found>();
  const find = (id: string): Found => {
    const source = sources.get(id);
    if (source === undefined) return { dates: [], quantities: [] };
    const dates = comparison.dates.get(id) ?? datesOf(source);
    return { dates, quantities: findQuantities(source.text, source.blocks) };
  };
  return ({ source, span }) => {
    const found = known.get(source) ?? find(source);
    known.set(source, found);
    const isHere = (item: { readonly span: Span }) => item.span.start === span.start && item.span.end === span.end;
    const quantity = found.quantities.find(isHere);
    if (quantity !== undefined) return quantityToSays(quantity);
    const date = found.dates.find(isHere);
    return date === undefined ? undefined : dateToSays(date);
  };
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/**
 * The part of the statement's sentence that all others are compared with: the one that differs, else the one that agrees.
 * Undefined where there is none or several.
 */
export function findTelling(relations: readonly Relation[], kind: 'number' | 'date'): Span | undefined {
  const parts = relations.flatMap((relation) => relation.parts.filter((part) => part.kind === kind));
  const differing = parts.filter(({ comparison }) => comparison === 'different');
  const [first, ...others] = differing.length > 0 ? differing : parts;
  return first !== undefined && others.every((part) => sameSpan(part.first, first.first)) ? first.first : undefined;
}

/** The part of another sentence that is compared with the telling part. */
export function partOf(relation: Relation, telling: Span): RelatedPart | undefined {
  return relation.parts.find(
    (part) => (part.kind === 'number' || part.kind === 'date') && sameSpan(part.first, telling),
  );
}
