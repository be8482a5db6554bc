/** What the comparison of sentences looks at, read once for each sentence. */
import { commonWords, functionWords } from '#data/function-words.ts';
import type { Collection } from '#core/parallels/collection.ts';
import { isCapital, isHeadline } from '#core/parallels/headline.ts';
import { isNegation } from '#core/parallels/negation.ts';
import { readNumber } from '#core/parallels/numbers.ts';
import { remember, wordMemory } from '#core/remember.ts';
import { stemWord, type Token, tokenize } from '#core/tokens.ts';
import { isOneSound } from '#core/unspaced.ts';
import { weighWord } from '#core/parallels/word-weights.ts';

/** `time`: months, weekdays and years; `name`: capitalised inside a sentence, here or elsewhere in the collection. */
export type WordKind = 'function' | 'common' | 'number' | 'time' | 'name' | 'content';

export interface ProfileWord extends Token {
  readonly kind: WordKind;
  /** What must be equal for two words to be forms of one: a stem, a number's value, the first letters of a month or day. */
  readonly key: string;
  /** The number of its key in the vocabulary of the collection. */
  readonly number: number;
  /** Its first unit; -1 where it has none. */
  readonly initial: number;
  /** How much it says that two sentences share it, from 0 to about 1. */
  readonly weight: number;
}

export interface Profile {
  readonly words: readonly ProfileWord[];
  /** The numbers of all words. */
  readonly numbers: Int32Array;
  /** The normal forms of all words, and of those of grammar, by numbers of the same vocabulary, sorted. */
  readonly norms: Int32Array;
  readonly grammar: Int32Array;
  /** All words but those of grammar. */
  readonly content: readonly ProfileWord[];
  /** The weight of each different key of content, by its number. */
  readonly weights: ReadonlyMap<number, number>;
  /** The different keys of some kinds of content, by their numbers. */
  readonly keys: Readonly<Record<'number' | 'time' | 'name', readonly number[]>>;
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

/** What a normal form tells by itself, wherever it stands. */
interface Form {
  readonly stem: string;
  /** The value of a number as text; null where it is none. */
  readonly value: string | null;
  readonly isYear: boolean;
  readonly isFunction: boolean;
  readonly isHomonym: boolean;
  readonly isMonthOrDay: boolean;
  readonly isCommon: boolean;
}

const readForm = remember(wordMemory, (norm): Form => {
  const value = readNumber(norm);
  return {
    stem: stemWord(norm),
    value: value === null ? null : String(value),
    isYear: /^(?:19|20)\d\d$/.test(norm),
    isFunction: functionWords.has(norm) || isOneSound(norm),
    isHomonym: homonyms.has(norm),
    isMonthOrDay: monthOrDay.test(norm),
    isCommon: commonWords.has(norm),
  };
});

/** What is longer is no sentence but a text without stops; the work grows with the square of the words. */
const longestSentence = 300;

/** Spans count from the start of the sentence, of which the first 300 words are read. */
export function profileSentence(sentence: string, collection: Collection): Profile {
  return profileTokens(tokenize(sentence), collection);
}

/** The same of the words of a sentence. */
export function profileTokens(all: readonly Token[], collection: Collection): Profile {
  const tokens = all.slice(0, longestSentence);
  const headline = isHeadline(tokens);
  const words = tokens.map((token, at): ProfileWord => {
    const form = readForm(token.norm);
    const kind = kindOf(token, form, at, headline, collection);
    const key = kind === 'time' ? timeKey(token.norm) : (form.value ?? form.stem);
    return {
      text: token.text,
      norm: token.norm,
      span: token.span,
      kind,
      key,
      number: numberKey(key, collection),
      initial: token.norm === '' ? -1 : token.norm.charCodeAt(0),
      weight: weighWord(form.stem, kind, collection),
    };
  });
  const content = words.filter(({ kind }) => kind !== 'function');
  return {
    words,
    numbers: Int32Array.from(words, ({ number }) => number),
    norms: numberNorms(words, collection),
    grammar: numberNorms(
      words.filter(({ kind }) => kind === 'function'),
      collection,
    ),
    content,
    weights: new Map(content.map(({ number, weight }) => [number, weight])),
    keys: { number: listKeys(content, 'number'), time: listKeys(content, 'time'), name: listKeys(content, 'name') },
    names: groupNames(words),
    letters: codeLetters(` ${tokens.map(({ norm }) => norm).join(' ')} `),
    negated: tokens.some(({ norm }) => isNegation(norm)),
  };
}

const numberNorms = (words: readonly ProfileWord[], collection: Collection): Int32Array =>
  Int32Array.from(words, ({ norm, key, number }) => (norm === key ? number : numberKey(norm, collection))).sort();

function numberKey(key: string, { vocabulary }: Collection): number {
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size);
  return vocabulary.size - 1;
}

function kindOf(token: Token, form: Form, at: number, headline: boolean, { capitals }: Collection): WordKind {
  const { norm, text } = token;
  if (form.isYear) return 'time';
  if (form.value !== null) return 'number';
  const capital = isCapital(token);
  if (form.isFunction || (form.isHomonym && !capital)) return 'function';
  if (form.isMonthOrDay && (capital || norm.endsWith('day'))) return 'time';
  if (form.isCommon) return 'common';
  if (!capital) return 'content';
  const inside = !headline && (at > 0 || /\p{Lu}.*\p{Lu}/u.test(text));
  return inside || (capitals.get(norm) ?? 0) > 0 ? 'name' : 'content';
}

function listKeys(content: readonly ProfileWord[], kind: WordKind): number[] {
  const keys: number[] = [];
  for (const word of content) if (word.kind === kind && !keys.includes(word.number)) keys.push(word.number);
  return keys;
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
  const codes = new Float64Array(Math.max(0, line.length - 2));
  let [before, last] = [line.charCodeAt(0), line.charCodeAt(1)];
  for (let at = 0; at < codes.length; at += 1) {
    const next = line.charCodeAt(at + 2);
    codes[at] = (before * 65_536 + last) * 65_536 + next;
    [before, last] = [last, next];
  }
  return codes.sort();
}
