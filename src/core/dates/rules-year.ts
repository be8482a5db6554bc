/** Years, decades and centuries. */
import { toDay } from './calendar.ts';
import { rangeValue, yearValue } from './date-value.ts';
import { ordinalNumber, ordinalWord, year, yearNumber } from './lexicon.ts';
import { rule, stated, type Groups, type Reading, type Rule } from './rule.ts';

const decadeWords = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

function readDecade({ decade = '', century, word }: Groups): Reading | null {
  const tens = word === undefined ? Number(decade.slice(-2)) : (decadeWords.indexOf(word.toLowerCase()) + 2) * 10;
  const hundreds =
    decade.length === 4 ? Number(decade.slice(0, 2)) : century === undefined || /nineteen/i.test(century) ? 19 : 18;
  const first = hundreds * 100 + tens;
  return tens % 10 === 0 ? stated(rangeValue(toDay(first), toDay(first + 10) - 1)) : null;
}

function readCentury({ ordinal = '' }: Groups): Reading | null {
  const n = ordinalNumber(ordinal);
  return n >= 1 && n <= 30 ? stated(rangeValue(toDay((n - 1) * 100), toDay(n * 100) - 1)) : null;
}

/** A number of four digits is a year after such words, or where nothing that is counted follows. */
const yearLead =
  /(?:\b(?:in|since|by|until|till|before|after|during|from|of|between|through|to|and|circa|early|late|mid|fiscal|year|for|than|the|this|on|about|around|back)[\s-]|[(/–-])$/i;
/** What follows a number of four digits that surely counts. */
const people = '(?:people|men|women|children|troops|soldiers|personnel|staff|members|victims)';
export const counted = new RegExp(
  `^(?:[\\s-]+(?:\\p{Ll}+\\s+)?(?:${people}|percent|per|million|billion|thousand|dollars)(?![\\p{L}])|[.,:]\\d|%|°)`,
  'u',
);
/** A plural after the number: "1500 boats", but also "the 1996 talks". */
const plural = /^[\s-]+\p{Ll}+s(?![\p{L}])/u;
const surelyYear = /(?:\b(?:in|since|during|the|his|her|its|their|until|after|before)\s|'s\s)$/i;

function isYear(match: string, before: string, after: string): boolean {
  if (/[$€£¥#.,:]$|\bNo\.\s$/.test(before) || counted.test(after)) return false;
  const y = yearNumber(match.replace(/^.*\s/, ''));
  if (plural.test(after)) return y >= 1800 && y <= 2100 && surelyYear.test(before);
  return (y >= 1400 && y <= 2100) || yearLead.test(before);
}

export const yearRules: readonly Rule[] = [
  rule(
    `(?:the\\s+year\\s+|fiscal\\s+(?:year\\s+)?)?${year}`,
    ({ year: y = '' }) => (yearNumber(y) > 0 ? stated(yearValue(yearNumber(y))) : null),
    isYear,
  ),
  rule("(?:the\\s+)?'?(?<decade>1[0-9]\\d0|20\\d0)'?s", readDecade, (_, before) => !/[$€£]$/.test(before)),
  rule("(?:the\\s+)?'(?<decade>\\d0)'?s", readDecade),
  rule(
    `(?:the\\s+)?(?:(?<century>nineteen|eighteen)[\\s-]*)?(?<word>${decadeWords.join('|')})`,
    readDecade,
    (_, before) => /(?:\bthe|mid|early|late|nineteen|eighteen)[\s-]+$/i.test(before) || /^the\s/i.test(_),
  ),
  rule(`(?:the\\s+)?(?<ordinal>${ordinalWord})[\\s-]+century`, readCentury),
];
