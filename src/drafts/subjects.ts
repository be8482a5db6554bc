/** Whether two sentences are about different actors. */
import type { SourcePlace } from '#core/leads.ts';
import { textAt } from './story-material.ts';
import type { DraftContext } from './claim-model.ts';

/** A subject that is named begins within the first words: `The Tarn Post`, `On Monday Brandt`. */
const openingWords = 3;

function findSubjects(place: SourcePlace, { material, people }: DraftContext): readonly string[] {
  const [opening = ''] =
    new RegExp(String.raw`^(?:\S+\s+){0,${openingWords - 1}}\S+`, 'u').exec(
      textAt(material, place.source, place.span),
    ) ?? [];
  const { start } = place.span;
  return people.actorsAt({ source: place.source, span: { start, end: start + opening.length } });
}

/** Both begin with actors, and neither names those of the other: 'Ann favours a treaty', 'Tarn has long favoured a treaty'. */
export function haveOtherSubjects(a: SourcePlace, b: SourcePlace, context: DraftContext): boolean {
  const [left, right] = [findSubjects(a, context), findSubjects(b, context)];
  if (left.length === 0 || right.length === 0) return false;
  const [inA, inB] = [context.people.actorsAt(a), context.people.actorsAt(b)];
  return !left.some((actor) => inB.includes(actor)) && !right.some((actor) => inA.includes(actor));
}
