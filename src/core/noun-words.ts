/** Which single words can be part of a noun phrase. */
import type { Token } from './quotations/words.ts';
import { isSpeechVerb } from './reporting-clause.ts';
import { isFunctionWord, isTimeWord } from './word-classes.ts';

/** Small words inside names: 'bin', 'van', 'de'. */
export const particles = new Set(
  'al el bin ibn abu ben de da di du del della dos la le van von der den ter y e st'.split(' '),
);
const organisations =
  /^(?:academy|agency|alliance|association|bureau|campaign|center|centre|chamber|church|coalition|college|commission|committee|council|court|department|federation|foundation|fund|group|institute|institution|league|ministry|network|office|organization|organisation|party|school|society|union|university)$/;

/** Whether the last word of a name, in lower case, makes it one of an organisation. */
export const isOrganisationNoun = (lower: string): boolean => organisations.test(lower);

export const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.capital;
export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.capital &&
  /^[\p{Ll}\d]/u.test(token.text) &&
  !isFunctionWord(token.lower) &&
  !isTimeWord(token.lower) &&
  !/^\p{Ll}+ly$/u.test(token.lower) &&
  !/^\d{4}$/.test(token.text) &&
  !isVerbForm(token.lower);

/** `saying`, `recalled`: forms that are never nouns, unlike `claims` and `report`. */
const isVerbForm = (lower: string): boolean =>
  /(?:ing|ed|said|told|wrote|says|thought)$/.test(lower) && isSpeechVerb(lower);

/** Whether the noun, in lower case, is one for people by its ending or as one of the common ones. */
export const isPersonNoun = (lower: string): boolean => personNoun.test(lower);

const personNoun =
  /(?:man|men|woman|women|person|people|er|ers|or|ors|ist|ists|ian|ians|aide|aides|campaign|official|officials|ally|allies|ant|ants|ee|ees)$/;
