/** A number as news prints it, in digits or words. */
import { numberWordsPattern, readNumberWords, scaleOf } from './number-words.ts';

export interface PrintedNumber {
  readonly value: number;
  /** How far the value may lie from what was counted, since it is printed rounded: 50,000 for "1.5 million", 0 for "1,500". */
  readonly rounding: number;
  /** 1,000,000 where a word such as "million" follows digits, else 1. */
  readonly scale: number;
  readonly end: number;
}

const digits = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\d]|[.,]\d)/uy;
const digitsBeforeScale =
  /((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:[\s-]?(hundred|(?:thousand|million|billion|trillion)s?|mln|bln|bn|tn)|(m|k)(?=$|[^\p{L}\d]))(?![\p{L}\d])/iuy;
const mixed = /(\d+)(?:[\s-](\d)\/(\d)|([¼½¾⅓⅔]))(?![\p{L}\d/])/uy;
const words = new RegExp(numberWordsPattern, 'iuy');
const vulgar: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** A printed number stands for what rounds to it, but "a million" not for 600,000: news prints a digit more then. */
const widestRounding = 0.05;
/** No printed number has more letters; a text that repeats number words for ever is not read to its end. */
const longestRun = 200;
/** "seven and a half". */
const andHalf = /\s+and\s+a\s+half(?![\p{L}])/iuy;

/** Where a number stands at `at`, its value; `money` allows "5m" to be five million. Null for ordinals, codes and times. */
export function readNumberAt(text: string, at: number, money = false): PrintedNumber | null {
  const number = readMixed(text, at) ?? readScaled(text, at, money) ?? readDigits(text, at) ?? readWords(text, at);
  if (number === null) return null;
  const rounding = Math.min(number.rounding, number.value * widestRounding);
  andHalf.lastIndex = number.end;
  const half = andHalf.exec(text);
  if (half === null || number.value > 100) return { ...number, rounding };
  return { ...number, value: number.value + 0.5, end: number.end + half[0].length };
}

function readMixed(text: string, at: number): PrintedNumber | null {
  mixed.lastIndex = at;
  const match = mixed.exec(text);
  if (match === null) return null;
  const [all, whole, over, under, sign] = match;
  const part = sign === undefined ? Number(over) / Number(under) : (vulgar[sign] ?? 0);
  return part > 0 && part < 1 ? { value: Number(whole) + part, rounding: 0, scale: 1, end: at + all.length } : null;
}

function readScaled(text: string, at: number, money: boolean): PrintedNumber | null {
  digitsBeforeScale.lastIndex = at;
  const match = digitsBeforeScale.exec(text);
  if (match === null) return null;
  const [all, number = '', word, letter] = match;
  const scale = letter !== undefined && !money ? undefined : scaleOf(word ?? letter ?? '');
  if (scale === undefined) return null;
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
  return {
    value: toNumber(number) * scale,
    scale,
    rounding: (scale / 10 ** decimals) * 0.5,
    end: at + all.length,
  };
}

function readDigits(text: string, at: number): PrintedNumber | null {
  digits.lastIndex = at;
  const match = digits.exec(text);
  return match && { value: toNumber(match[0]), rounding: 0, scale: 1, end: at + match[0].length };
}

function toNumber(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

/** Of a run such as "two and three", the longest head that is one number. */
function readWords(text: string, at: number): PrintedNumber | null {
  words.lastIndex = at;
  let run = words.exec(text)?.[0].slice(0, longestRun);
  while (run !== undefined) {
    const value = readNumberWords(run);
    if (value !== null)
      return { value, rounding: value >= 1e6 ? roundingOf(value) : 0, scale: 1, end: at + run.length };
    run = /^(.+?)(?:\s+and)?[\s-]+\p{L}+$/su.exec(run)?.[1];
  }
  return null;
}

/** Half of the last digit that is not zero: "six million" may be anything that rounds to it. */
function roundingOf(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step / 2;
}
