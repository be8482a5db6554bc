import { functionWords } from '#data/function-words.ts';
import { isGivenName } from '#data/given-names.ts';
import { addresses, organisationNouns, placeNouns, roleNouns, roleQualifiers, thingNouns } from '#data/role-words.ts';
import { isAllCapitals, isCapitalised } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';
import { findState, isNationality, isRegion } from './states.ts';

export type KindGuess = 'person' | 'organisation' | 'state' | 'place' | 'thing' | 'unknown';

/** What a run of words names, once titles, nationalities and days around the name are set aside. */
export interface NameParts {
  /** Words of the name itself, in order. */
  readonly name: readonly Word[];
  /** Capitalised words before it: title, office, nationality. */
  readonly before: readonly Word[];
  readonly kind: KindGuess;
  /** A form of address or an office stands directly before the name. */
  readonly titled: boolean;
}

const split = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Days, months and zones that are no one's name, and words of time and direction that name nobody on their own. */
const timeWords = split(
  'monday tuesday wednesday thursday friday saturday sunday january february july september october november december today yesterday am pm est edt bst gmt cest cet pst pdt cst cdt utc',
);
const nobody = split(
  'may march april june august jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun north south east west northern southern eastern western',
);
const smallWords = split('of for on against and the');
/** Adverbs and prepositions that begin sentences and no name. */
const openers = split(
  'later earlier meanwhile however although though besides currently instead still yet perhaps maybe thus hence indeed moreover furthermore afterwards afterward recently ' +
    'finally eventually initially originally reportedly apparently tonight despite since unlike like amid among according last next many several previously additionally ' +
    'nevertheless nonetheless otherwise overall rather similarly sometimes soon suddenly therefore together ultimately unfortunately usually within without citing following',
);
/** Offices that are surnames too. */
const surnames = split(
  'king bishop pope prince baron duke major marshal judge knight star guide guard champion parent abbot priest justice speaker',
);
const namingParticles = split('al bin ibn ben abu abou van von de der di da');
const placeHeads = split('mount mt lake cape fort port st saint san santa');

const lower = (word: Word | undefined) => word?.text.toLowerCase() ?? '';
const isTime = (word: Word | undefined) => timeWords.has(lower(word));
const isOrganisation = (word: Word) => organisationNouns.has(lower(word));

/** Whether a word on its own names nobody: a month, a direction. */
export function isNobody(word: string): boolean {
  return nobody.has(word) || timeWords.has(word);
}

export const isOpener = (word: string): boolean => openers.has(word.toLowerCase());

function trimWords(words: readonly Word[], isFirstOrdinary: boolean): readonly Word[] {
  const isTitle = [roleNouns, addresses, roleQualifiers].some((nouns) => nouns.has(lower(words[0])));
  let from = isFirstOrdinary && words.length > 1 && !isTitle ? 1 : 0;
  let to = words.length;
  const isSkipped = (word: Word | undefined) =>
    isTime(word) || functionWords.has(lower(word)) || openers.has(lower(word));
  while (from < to && isSkipped(words[from])) from += 1;
  while (from < to && (isTime(words[to - 1]) || smallWords.has(words[to - 1]?.text ?? ''))) to -= 1;
  return words.slice(from, to);
}

/** Index behind the last title, office or rank that is followed by more words; 0 if there is none. */
function findTitleEnd(words: readonly Word[]): number {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = lower(words[at]);
    const isHead = organisationNouns.has(word) && smallWords.has(words[at + 1]?.text ?? '');
    if ((roleNouns.has(word) && !isHead) || addresses.has(word)) return at + 1;
  }
  return 0;
}

/** Sets nationalities and words such as `Former`, `State`, `Republican` aside at the head of a name. */
function skipQualifiers(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1) {
    if (at < words.length - 2 && isNationality(`${lower(words[at])} ${lower(words[at + 1])}`)) at += 2;
    else if (
      isNationality(lower(words[at])) ||
      roleQualifiers.has(lower(words[at])) ||
      (at > 0 && smallWords.has(lower(words[at])))
    )
      at += 1;
    else break;
  }
  return at;
}

function guessByNouns(words: readonly Word[]): KindGuess {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return 'unknown';
  if (words.some((word, at) => placeNouns.has(lower(word)) && words[at + 1]?.text === 'of')) return 'place';
  if (
    isOrganisation(last) ||
    words.some((word, at) => isOrganisation(word) && smallWords.has(words[at + 1]?.text ?? ''))
  )
    return 'organisation';
  if (thingNouns.has(lower(last))) return 'thing';
  return placeNouns.has(lower(last)) || (words.length === 2 && placeHeads.has(lower(words[0]))) ? 'place' : 'unknown';
}

/** A run whose last word is a noun of offices, organisations, places or things: what it names, or null for an office alone. */
function splitNounRun(words: readonly Word[], name: readonly Word[], titleEnd: number): NameParts | null | undefined {
  const [first] = name;
  const startsGiven = isGivenName(lower(first));
  const isAddressed = titleEnd > 0 && addresses.has(lower(words[titleEnd - 1]));
  const guess = name.length > 1 ? guessByNouns(name) : isAddressed ? 'unknown' : guessByNouns(words);
  if (guess !== 'unknown' && !(startsGiven && name.length > 1 && (titleEnd > 0 || name.length === 2))) {
    const whole = guess === 'organisation' || titleEnd > 0 ? words : words.slice(skipQualifiers(words, 0));
    return { name: whole.length > 0 ? whole : words, before: [], kind: guess, titled: false };
  }
  const isOffice =
    name.length === 1 &&
    [roleNouns, roleQualifiers, organisationNouns, thingNouns].some((nouns) => nouns.has(lower(first)));
  if (isAddressed && roleNouns.has(lower(first)) && name.length === 1 && !surnames.has(lower(first))) return null;
  if (!isOffice || isAddressed) return undefined;
  return isGivenName(lower(words[0])) && words.length > 1 && words.length < 4
    ? { name: words, before: [], kind: 'person', titled: false }
    : null;
}

/** The capitalised words of a run taken apart; null where nothing but titles, days or ordinary words stands there. */
export function splitRun(run: readonly Word[], isFirstOrdinary: boolean): NameParts | null {
  const words = trimWords(run, isFirstOrdinary);
  if (words.length === 0 || !words.some(({ text }) => isCapitalised(text))) return null;
  const text = words.map((word) => word.text).join(' ');
  const state = findState(text);
  if (state !== undefined) return { name: words, before: [], kind: state.isCapital ? 'place' : 'state', titled: false };
  if (isRegion(text)) return { name: words, before: [], kind: 'place', titled: false };
  if (isNationality(text.toLowerCase())) return null;
  const titleEnd = findTitleEnd(words);
  const from = skipQualifiers(words, titleEnd);
  const name = words.slice(from);
  if (
    words.length > 1 &&
    isNationality(lower(words.at(-1))) &&
    (lower(words.at(-1)).endsWith('s') || !isGivenName(lower(name[0])))
  )
    return null;
  if (from > 0 && isNationality(name.map((word) => word.text.toLowerCase()).join(' '))) return null;
  const noun = splitNounRun(words, name, titleEnd);
  if (noun !== undefined) return noun;
  const isGivenWord = (word: Word | undefined) =>
    word !== undefined && isCapitalised(word.text) && isGivenName(lower(word));
  const isGiven = name.length > 1 && isGivenWord(name[0]);
  const looksPersonal =
    isGiven ||
    (name.length > 1 && name.some(isGivenWord)) ||
    (name.length > 2 && name.some((word) => namingParticles.has(lower(word))));
  if (
    name.length > 1 &&
    !isGiven &&
    roleNouns.has(lower(name.at(-1))) &&
    !(name.length === 2 && surnames.has(lower(name[1])))
  )
    return null;
  if (name.length === 2 && name[0]?.text.length === 1 && name[1]?.hyphen === true) return null;
  // `Professor of Marine Biology` goes on with the office; `Secretary of State Hall` comes back to a name.
  const isOfficeOnly =
    words[titleEnd]?.text === 'of' &&
    !words.slice(titleEnd, from).some((word) => roleQualifiers.has(lower(word)) && !smallWords.has(lower(word)));
  if (name.some((word) => smallWords.has(word.text)) || (isOfficeOnly && !isGiven)) return null;
  const before = words.slice(0, from);
  const single = name.length === 1 ? (name[0]?.text ?? '') : '';
  if (titleEnd > 0) return { name, before, kind: 'person', titled: true };
  if (single.length > 1 && single.length < 7 && isAllCapitals(single))
    return { name, before, kind: 'organisation', titled: false };
  return { name, before, kind: looksPersonal ? 'person' : 'unknown', titled: false };
}
