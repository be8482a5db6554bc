/** Whom a pronoun or a repeated title stands for: the subject of a sentence nearby whose gender fits, else a name nearby. */
import type { NounPhrase } from '../noun-phrases.ts';
import type { Mention, People } from './people.ts';
import type { Gender } from './titles.ts';

/** Sentences back from a pronoun in which its person is looked for. */
const reach = 12;
const roleScore = { speaker: 11, subject: 10, other: 5 } as const;
const distanceCost = 2;
const unknownGenderCost = 2;

/** The mention that a pronoun in `unit`, before `position`, stands for. */
export function resolvePronoun(people: People, pronoun: string, unit: number, position: number): Mention | undefined {
  const wanted: Gender = /^(?:she|her)$/.test(pronoun)
    ? 'female'
    : /^(?:he|his|him)$/.test(pronoun)
      ? 'male'
      : 'unknown';
  if (wanted === 'unknown') return undefined;
  let best: Mention | undefined;
  let bestScore = 0;
  for (let at = lastBefore(people.mentions, position); at >= 0; at -= 1) {
    const mention = people.mentions[at];
    if (mention === undefined || unit - mention.unit > reach) break;
    const gender = people.persons.get(mention.key)?.gender ?? 'unknown';
    if (gender !== 'unknown' && gender !== wanted) continue;
    if (gender === 'unknown' && (mention.role !== 'speaker' || people.persons.get(mention.key)?.isPerson !== true))
      continue;
    const score =
      roleScore[mention.role] -
      distanceCost * (unit - mention.unit) -
      (gender === 'unknown' ? unknownGenderCost : 0) +
      14;
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

function lastBefore(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The person whose title a description repeats: 'the mayor' after 'Mayor Jane Doe'. */
export function resolveTitle(people: People, phrase: NounPhrase, unit: number, position: number): Mention | undefined {
  if (phrase.kind !== 'described') return undefined;
  for (let at = lastBefore(people.mentions, position); at >= 0; at -= 1) {
    const mention = people.mentions[at];
    if (mention === undefined || unit - mention.unit > reach * 3) return undefined;
    if (mention.titles.some((title) => title.replace(/\.$/, '') === phrase.head)) return mention;
  }
  return undefined;
}
