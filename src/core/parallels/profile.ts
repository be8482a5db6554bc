/** What the comparison of sentences looks at, read once for each sentence. */
import { commonWords, functionWords } from '#data/function-words.ts';
import { type Collection, emptyCollection } from '#core/parallels/collection.ts';
import { isCapital, isHeadline } from '#core/parallels/headline.ts';
import { isNegation } from '#core/parallels/negation.ts';
import { readNumber } from '#core/parallels/numbers.ts';
import { stemWord, type Token, tokenize } from '#core/tokens.ts';
import { weighWord } from '#core/parallels/word-weights.ts';

/** `time`: months, weekdays and years; `name`: capitalised inside a sentence, here or elsewhere in the collection. */
export type WordKind = 'function' | 'common' | 'number' | 'time' | 'name' | 'content';

export interface ProfileWord extends Token {
  readonly kind: WordKind;
  /** What must be equal for two words to be forms of one: a stem, a number's value, the first letters of a month or day. */
  readonly key: string;
  /** How much it says that two sentences share it, from 0 to about 1. */
  readonly weight: number;
}

export interface Profile {
  readonly words: readonly ProfileWord[];
  /** All words but those of grammar. */
  readonly content: readonly ProfileWord[];
  /** Names that stand side by side: 'Ann Lee', 'North Harbour Board'. */
  readonly names: readonly (readonly ProfileWord[])[];
  /** Runs of three letters of the normal forms, as numbers, sorted. */
  readonly letters: Float64Array;
  readonly negated: boolean;
}

const monthOrDay =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|today|yesterday|tomorrow)$/;

/** Words of grammar that the list of function words leaves out for a homonym ('a will', 'US'); mostly they are none. */
const homonyms = new Set('will shall can may might must us'.split(' '));

/** What is longer is no sentence but a text without stops; the work grows with the square of the words. */
const mostWords = 300;

/** Spans count from the start of the sentence, of which the first 300 words are read. */
export function profileSentence(sentence: string, collection: Collection = emptyCollection): Profile {
  const tokens = tokenize(sentence).slice(0, mostWords);
  const headline = isHeadline(tokens);
  const words = tokens.map((token, at): ProfileWord => {
    const kind = kindOf(token, at, headline, collection);
    const stem = stemWord(token.norm);
    const key = kind === 'number' ? String(readNumber(token.norm)) : kind === 'time' ? timeKey(token.norm) : stem;
    return { ...token, kind, key, weight: weighWord(stem, kind, collection) };
  });
  return {
    words,
    content: words.filter(({ kind }) => kind !== 'function'),
    names: groupNames(words),
    letters: codeLetters(` ${tokens.map(({ norm }) => norm).join(' ')} `),
    negated: tokens.some(({ norm }) => isNegation(norm)),
  };
}

function kindOf(token: Token, at: number, headline: boolean, { capitals }: Collection): WordKind {
  const { norm, text } = token;
  if (/^(?:19|20)\d\d$/.test(norm)) return 'time';
  if (readNumber(norm) !== null) return 'number';
  if (functionWords.has(norm) || (homonyms.has(norm) && !isCapital(token))) return 'function';
  if (monthOrDay.test(norm) && (isCapital(token) || norm.endsWith('day'))) return 'time';
  if (commonWords.has(norm)) return 'common';
  if (!isCapital(token)) return 'content';
  const inside = !headline && (at > 0 || /\p{Lu}.*\p{Lu}/u.test(text));
  return inside || (capitals.get(norm) ?? 0) > 0 ? 'name' : 'content';
}

function groupNames(words: readonly ProfileWord[]): ProfileWord[][] {
  const groups: ProfileWord[][] = [];
  words.forEach((word, at) => {
    if (word.kind !== 'name') return;
    const last = groups.at(-1);
    if (last !== undefined && words[at - 1]?.kind === 'name') last.push(word);
    else groups.push([word]);
  });
  return groups;
}

/** A year as it is; of months and weekdays the three letters that short forms keep. */
function timeKey(norm: string): string {
  return /^\d/.test(norm) ? norm : norm.slice(0, 3);
}

function codeLetters(line: string): Float64Array {
  const unit = (at: number) => line.charCodeAt(at);
  const codes = Float64Array.from(
    { length: Math.max(0, line.length - 2) },
    (_, at) => (unit(at) * 65_536 + unit(at + 1)) * 65_536 + unit(at + 2),
  );
  return codes.sort();
}
