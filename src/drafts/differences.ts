/** In what the sentence of a piece of evidence differs from that of the statement, and what follows for its stance. */
import type { LeadKind, SourcePlace } from '#core/leads.ts';
import { sliceSpan } from '#core/text.ts';
import type { Evidence, Stance } from '#schema';
import type { DraftContext } from './claim-model.ts';
import { nameDifference } from './evidence-parts.ts';
import type { Relation } from './relations.ts';
import { actorOf, findCredit } from './speakers.ts';

/** The sentence of the statement, another one, and what was compared between them. */
export interface ComparedPair {
  readonly first: SourcePlace;
  readonly second: SourcePlace;
  readonly relation: Relation;
}

/** Differences of which one of two sentences must be wrong, or speak of something else. */
const contradicting: ReadonlySet<string> = new Set(['number', 'date', 'negation', 'modality']);

/** Weekdays that differ only qualify: one of them may be the day on which somebody spoke. */
export function judgeStance({ parts }: Relation, finding: Evidence['finding']): Stance {
  const differing = parts.filter(({ comparison }) => comparison === 'different');
  if (differing.some(({ kind }) => contradicting.has(kind))) return 'contradicts';
  return differing.length > 0 || finding?.differs === 'date' ? 'qualifies' : 'supports';
}

/** The only weekday that a sentence names: two of them differ whether or not the days of publication are known. */
function findWeekday(sentence: string): string | undefined {
  const days = new Set(sentence.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu));
  return days.size === 1 ? [...days][0] : undefined;
}

function nameSpeaker(place: SourcePlace, { material, people }: DraftContext): string | undefined {
  const credit = findCredit(place, material, people);
  const actor = credit && actorOf(place.source, credit.speaker, people);
  return actor === undefined ? undefined : people.nameOf(actor);
}

/** What differs from the statement's source, in its words; undefined where that is not certain. */
export function findDifference(
  lead: LeadKind,
  { first, second, relation }: ComparedPair,
  context: DraftContext,
): Evidence['finding'] {
  const text = ({ source, span }: SourcePlace) => sliceSpan(context.material.sources.get(source)?.text ?? '', span);
  const from = first.source;
  for (const { kind, comparison, first: there, second: here } of relation.parts) {
    if (comparison !== 'different' || (kind !== 'number' && kind !== 'date')) continue;
    const reason = nameDifference(text({ ...second, span: here }), text({ ...first, span: there }));
    return { differs: kind, from, reason };
  }
  const [dayHere, dayThere] = [findWeekday(text(second)), findWeekday(text(first))];
  if (dayHere !== undefined && dayThere !== undefined && dayHere !== dayThere)
    return { differs: 'date', from, reason: nameDifference(dayHere, dayThere) };
  if (lead !== 'attribution differs') return undefined;
  const [here, there] = [nameSpeaker(second, context), nameSpeaker(first, context)];
  if (here === undefined || there === undefined || here === there) return undefined;
  return { differs: 'speaker', from, reason: `Here it is credited to ${here}, there to ${there}.` };
}
