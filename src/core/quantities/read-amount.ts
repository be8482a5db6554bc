/** A number or a range of two, with its unit. */
import type { QuantityKind } from './find-quantities.ts';
import { currencyNames, currencyOf, currencySign, measureOf } from './measures.ts';
import { readNumberWords } from './number-words.ts';
import { readNumberAt, type PrintedNumber } from './read-number.ts';
import { isAge, readRateAt, readUnitAt, type PrintedUnit } from './read-unit.ts';

export interface Amount {
  readonly kind: QuantityKind;
  readonly min: number;
  readonly max: number;
  readonly rounding: number;
  readonly unit: string | null;
  /** Where the number ends, and where its unit does. */
  readonly numberEnd: number;
  readonly end: number;
}

interface Range extends PrintedNumber {
  readonly from: number;
}

const sign = new RegExp(currencySign, 'uy');
const percent = /(?:\s?%|\s?-?(?:percent|per[\s-]cent|pct))(?![\p{L}])/iuy;
const points = /[\s-]+percentage[\s-]+points?(?![\p{L}])/iuy;
const plus = /\+|-(?:plus|odd)(?=[\s-])/iuy;
const connector = /\s*(?:-|\bto\b|\bor\b)\s*/iuy;
const and = /\s+and\s+/iuy;
/** "rose from 14 to 15" tells two figures, not a range. */
const moved =
  /\b(?:rose|risen|rise[sn]?|rising|grew|grow[ns]?|growing|climb\w*|increas\w*|jump\w*|soar\w*|surg\w*|fell|fall\w*|dropp?\w*|declin\w*|decreas\w*|cut|cuts|cutting|down|up|went|reduc\w*|rais\w*|lower\w*|chang\w*|slipp?\w*|shr[aiu]nk\w*)\b[^.;]*\bfrom\s+$/i;
const between = /\b(?:between|from)(?:\s+the\s+ages\s+of)?\s+$/i;
const share =
  /(?:(a|one|two|three|four|five|seven|nine)[\s-])?(half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?(?=\s+of\s)/iuy;
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The amount that starts at `at`, or null. "a third of" and the like are shares of a hundred. */
export function readAmountAt(text: string, at: number): Amount | null {
  const part = readShare(text, at);
  if (part !== null) return part;
  const signLength = lengthAt(sign, text, at);
  const range = readRange(text, at, signLength);
  if (range === null) return null;
  const unit = readUnit(text, at, signLength, range);
  return { ...unit, min: range.from, max: range.value, rounding: range.rounding, numberEnd: range.end };
}

/** "a third of", "two-thirds of": hundredths, printed rounded. Ordinals without a number ("third of") are none. */
function readShare(text: string, at: number): Amount | null {
  share.lastIndex = at;
  const [all, count, name = ''] = share.exec(text) ?? [];
  const isHalf = name.toLowerCase() === 'half';
  if (all === undefined || (count === undefined && !isHalf)) return null;
  const over = parts[name.toLowerCase()] ?? 1;
  const value = (100 * (count === undefined ? 1 : countNumber(count))) / over;
  if (value >= 100) return null;
  const end = at + all.length;
  return { kind: 'percent', min: value, max: value, rounding: 0.5, unit: 'percent', numberEnd: end, end };
}

function countNumber(word: string): number {
  return /^a$/i.test(word) ? 1 : (readNumberWords(word) ?? Number.NaN);
}

function readRange(text: string, at: number, signLength: number): Range | null {
  const first = readNumberAt(text, at + signLength, signLength > 0);
  if (first === null) return null;
  const alone = { ...first, from: first.value };
  // "5 percent to 6 percent": the unit stands with both.
  const afterUnit = first.end + lengthAt(percent, text, first.end);
  const movement = moved.test(text.slice(Math.max(0, at - 60), at));
  const join = movement
    ? 0
    : lengthAt(connector, text, afterUnit) ||
      (between.test(text.slice(Math.max(0, at - 24), at)) ? lengthAt(and, text, afterUnit) : 0);
  if (join === 0) return alone;
  const start = afterUnit + join;
  const again = lengthAt(sign, text, start);
  const second = readNumberAt(text, start + again, signLength + again > 0);
  if (second === null || (again > 0 && signLength === 0)) return alone;
  const from = scaleLike(first, second);
  return from < second.value ? { ...second, from, rounding: Math.max(first.rounding, second.rounding) } : alone;
}

/** Of "5 to 6 million", the first is five million. */
function scaleLike(first: PrintedNumber, second: PrintedNumber): number {
  const shared = first.scale === 1 && first.value * second.scale < second.value;
  return shared ? first.value * second.scale : first.value;
}

type Unit = Pick<Amount, 'kind' | 'unit' | 'end'>;

function readUnit(text: string, at: number, signLength: number, { end, value }: Range): Unit {
  if (signLength > 0) {
    return { kind: 'money', ...readRateAt(text, currencyOf(text.slice(at, at + signLength)), end) };
  }
  const point = lengthAt(points, text, end);
  if (point > 0) return { kind: 'percent', unit: 'percentage point', end: end + point };
  const hundredth = lengthAt(percent, text, end);
  if (hundredth > 0) return { kind: 'percent', unit: 'percent', end: end + hundredth };
  const unit = readUnitAt(text, end + lengthAt(plus, text, end), value === 1);
  if (unit === null) return { kind: 'count', unit: isAge(text, at, end) ? 'year old' : null, end };
  return classifyUnit(unit);
}

/** Whether a unit is money, a measure or something counted. */
export function classifyUnit({ unit, end }: PrintedUnit): Unit {
  const [what = '', ...rate] = unit.split(' per ');
  const head = what.split(' ').at(-1) ?? '';
  if (currencyNames.has(head)) return { kind: 'money', unit, end };
  if (measureOf(what) !== undefined && rate.length === 0) return { kind: 'measure', unit, end };
  return { kind: 'count', unit, end };
}
