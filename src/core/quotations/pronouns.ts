/** Whom a pronoun or a repeated title stands for: the subject of a sentence nearby whose gender fits, else a name nearby. */
import type { NounPhrase } from '../noun-phrases.ts';
import { isOrganisationNoun } from '../noun-words.ts';
import type { Mention, People } from './people.ts';
import type { Gender } from './titles.ts';

/** Sentences back from a pronoun in which its person is looked for. */
const reach = 12;
const roleScore = { speaker: 11, subject: 10, other: 5 } as const;
const distanceCost = 2;
const unknownSpeakerCost = 2;
const unknownSubjectCost = 5;

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
    const gender = genderHere(people, mention);
    if (gender !== 'unknown' && gender !== wanted) continue;
    const doubt = gender === 'unknown' ? doubtOf(people, mention) : 0;
    const score = roleScore[mention.role] - distanceCost * (unit - mention.unit) - doubt + distanceCost * reach;
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

/** A full name speaks for itself, a surname for whoever bears it in the text. */
const genderHere = (people: People, mention: Mention): Gender =>
  mention.gender !== 'unknown' || mention.words !== 1
    ? mention.gender
    : (people.persons.get(mention.key)?.gender ?? 'unknown');

const places =
  /^(?:north|south|east|west|new|saint|san|santa|los|las|united|white|supreme|wall|capitol|department|ministry)\b/i;

/** The cost of a mention that shows no gender: none for 'the official', infinite where it may be no person at all. */
function doubtOf(people: People, { key, words, role, titles, phrase }: Mention): number {
  if (words === 0) return 0;
  const isPerson = people.persons.get(key)?.isPerson === true && !isOrganisationNoun(key) && !places.test(phrase.text);
  if (!isPerson || titles[0] === 'the' || (/[^s]s$/.test(key) && words === 1)) return Infinity;
  return role === 'speaker' ? unknownSpeakerCost : role === 'subject' && words > 1 ? unknownSubjectCost : Infinity;
}

function lastBefore(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The person whose title or description a phrase repeats: 'the mayor' after 'Mayor Jane Doe', 'the official' after 'a
 * Danish official'. Undefined where two people bear it.
 */
export function resolveTitle(people: People, phrase: NounPhrase, unit: number, position: number): Mention | undefined {
  if (phrase.kind !== 'described') return undefined;
  let found: Mention | undefined;
  for (let at = lastBefore(people.mentions, position); at >= 0; at -= 1) {
    const mention = people.mentions[at];
    if (mention === undefined || unit - mention.unit > reach * 3) break;
    if (!mention.titles.some((title) => title.replace(/\.$/, '') === phrase.head)) continue;
    if (found !== undefined && found.key !== mention.key) return undefined;
    found ??= mention;
  }
  return found;
}
