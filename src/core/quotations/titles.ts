/** Titles before names, and what they and given names tell of a person's gender. */
import { honorifics } from '#data/honorifics.ts';
import { femaleNames, maleNames } from '#data/name-genders.ts';
import type { Token } from './words.ts';

export type Gender = 'female' | 'male' | 'unknown';

const femaleTitle =
  /^(?:mrs|ms|miss|madam|madame|mme|mlle|lady|dame|queen|princess|sister|\p{L}+woman|actress|countess|duchess|baroness|mother|grandmother|wife|daughter|widow|aunt|waitress|hostess|nun|girl)\.?$/u;
const maleTitle =
  /^(?:mr|mister|sir|lord|king|prince|brother|father|(?:congress|spokes|chair|business|states|news)man|actor|count|duke|baron|husband|son|grandfather|uncle|widower|boy|gunman|policeman|fisherman|cameraman)\.?$/;
const otherTitles = new Set(
  'republican democratic democrat gop former president-elect sens reps del lt ret retired attorney u.s us state deputy acting first senate house minority majority leader'.split(
    ' ',
  ),
);

const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase();
  return honorifics.has(lower.replaceAll('.', '')) || otherTitles.has(lower.replace(/\.$/, ''));
};

/**
 * Where the bare name begins in a run of capitalised words: after its last title ('Prime Minister'), or at the given
 * name that follows other words ('Rival Jane Doe').
 */
export function skipTitles(tokens: readonly Token[], start: number, end: number): number {
  let first = start;
  for (let at = start; at < end - 1; at += 1)
    if (tokens[at]?.capital === true && isTitle(tokens[at]?.text ?? '')) first = at + 1;
  if (isGivenName(tokens[first])) return first;
  for (let at = first + 1; at < end - 1; at += 1) if (isGivenName(tokens[at])) return at;
  return first;
}

export const isGivenName = (token: Token | undefined): boolean =>
  token?.capital === true && (femaleNames.has(token.lower) || maleNames.has(token.lower));

/** Whether the word, in lower case, is a title of address or office. */
export const isHonorific = (lower: string): boolean => honorifics.has(lower.replaceAll('.', ''));

/** Gender by the words before a name, else by its given name; `words` is the length of the name. */
export function genderOf(mention: {
  readonly titles: readonly string[];
  readonly text: string;
  readonly words: number;
}): Gender {
  for (const title of mention.titles) {
    if (femaleTitle.test(title)) return 'female';
    if (maleTitle.test(title)) return 'male';
  }
  const [given = ''] = mention.text.toLowerCase().split(/[\s-]+/);
  if (mention.words < 2) return 'unknown';
  return femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : 'unknown';
}

/** Gender by a noun for a person: 'mother', 'spokesman'; unknown for the others. */
export const genderOfNoun = (lower: string): Gender =>
  /^(?:woman|mother|wife|daughter|girl|widow|queen|princess|actress|\p{L}+woman)$/u.test(lower)
    ? 'female'
    : /^(?:man|father|husband|son|boy|king|prince|\p{L}{3,}[^o]man)$/u.test(lower) && lower !== 'human'
      ? 'male'
      : 'unknown';

/** The words between two places and the one before them, in lower case: the titles of a name. */
export const titlesBefore = (tokens: readonly Token[], start: number, end: number): string[] =>
  tokens
    .slice(Math.max(0, start - 1), end)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
