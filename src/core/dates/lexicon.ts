/** Words of English dates, and fragments of patterns. Patterns are used without case and with the `u` flag. */
import { numberWordsPattern, readNumberWords, readOrdinal } from '#core/quantities/number-words.ts';

const monthStems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayStems = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const month =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![\\p{L}])';
export const weekday =
  '(?<weekday>mon(?:day|\\.)?|tue(?:s?\\.|sday)?|wed(?:nesday|\\.)?|thu(?:rs?\\.|rsday)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?)(?![\\p{L}])';
const tensWord = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const unitWord = '(?:one|two|three|four|five|six|seven|eight|nine)';
const teenWord = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const yearWords = `(?:(?:sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:hundred|(?:oh|o|zero)[- ]${unitWord}|${tensWord}(?:[- ]${unitWord})?|${teenWord})|two thousand(?: (?:and )?(?:${tensWord}(?:[- ]${unitWord})?|${teenWord}|${unitWord}))?)`;
/** A year of four digits from 1000 to 2199, or in words. */
export const year = `(?<year>(?:1\\d|20|21)\\d\\d|${yearWords})`;
export const dayNumber = '(?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)(?![\\d\\p{L}]|,\\d{3})';
export const ordinalWord =
  '(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|\\d{1,2}(?:st|nd|rd|th))';
export const unit = '(?<unit>day|week|fortnight|month|quarter|year|decade|centur)(?:ies|y|s)?';
/** One unit; `unit` allows the plural too. */
export const oneUnit = '(?<unit>day|week|fortnight|month|quarter|year|decade|centur)y?(?![\\p{L}])';
export const count = `(?<count>\\d{1,4}|a couple of|couple of|an?|${numberWordsPattern})`;
export const dayPart = '(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night|noon|midnight))?';
export const shift =
  '(?<shift>last|this past|past|previous|prior|this|current|present|same|that|next|coming|upcoming|following)';

/** 1 to 12. */
export function monthNumber(text: string): number {
  return monthStems.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** 1 (Monday) to 7. */
export function weekdayNumber(text: string): number {
  return weekdayStems.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** "1991", "nineteen ninety-one", "two thousand and four" as a number; NaN for anything else. */
export function yearNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const parts = text.toLowerCase().split(/[\s-]+/);
  const whole = readNumberWords(parts.join(' '));
  if (whole !== null) return whole >= 1000 ? whole : NaN;
  const century = readNumberWords(parts[0] ?? '');
  const rest = parts.slice(1).filter((part) => part !== 'oh' && part !== 'o' && part !== 'zero');
  const within = rest.join(' ') === 'hundred' ? 0 : readNumberWords(rest.join(' '));
  return century === null || within === null ? NaN : century * 100 + within;
}

/** A year of two digits: 70 to 99 belong to the 20th century. */
export function fullYear(text: string): number {
  const n = Number(text);
  return text.length > 2 ? n : n >= 70 ? 1900 + n : 2000 + n;
}

/** "3", "three", "a", "a couple of" as a number; NaN for anything else. */
export function countNumber(text: string): number {
  const lower = text.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  return lower.endsWith('couple of') ? 2 : (readNumberWords(lower) ?? NaN);
}

/** "first" and "1st" as 1; NaN for anything else. */
export function ordinalNumber(text: string): number {
  return readOrdinal(text) ?? NaN;
}

/** -1 for what lies back, 0 for the present one, 1 for what comes. */
export function shiftNumber(text: string): -1 | 0 | 1 {
  if (/^(?:last|(?:this )?past|previous|prior)$/i.test(text)) return -1;
  return /^(?:next|coming|upcoming|following)$/i.test(text) ? 1 : 0;
}
