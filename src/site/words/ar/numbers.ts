/**
 * Numbers, dates and lists in running text. Figures are the European ones, as Arabic newsrooms print them on the web,
 * so that they read like those of the sources.
 */
import { choosePlural, type PluralForms } from '../plural.ts';

/** Digits, in groups of three. */
export function numberWord(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `مقال واحد`, `مقالان`, `5 مقالات`: what is counted, in the case that the sentence needs. */
export function count(n: number, forms: PluralForms): string {
  return choosePlural('ar', n, forms, numberWord(n));
}

/** `أ`, `أ وب`, `أ وب وج`. */
export function joinWords(words: readonly string[], last = 'و'): string {
  return words.join(last === 'و' ? ' و' : ` ${last} `);
}

export const joints = { between: '، ', last: ' و', clause: '؛ ', lastClause: '؛ و' } as const;

export function andMore(n: number): string {
  return count(n, { one: ' وموضع آخر', two: ' وموضعين آخرين', few: ' و{n} مواضع أخرى', other: ' و{n} موضعًا آخر' });
}

/** Arabic script has no capitals. */
export function capitalise(text: string): string {
  return text;
}

/** CLDR 48, ar, months, format, wide. */
export const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** `2015-10-13T12:35` -> `13 أكتوبر 2015، الساعة 12:35`; shorter dates give less; what is not a date comes back as it is. */
export function dateText(date: string): string {
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const time = hour === undefined ? '' : `، الساعة ${hour}:${minute ?? '00'}`;
  // A mark that keeps the sign of the offset before its figures.
  const offset = zone === undefined ? '' : zone === 'Z' ? ' بالتوقيت العالمي' : ` بتوقيت \u200EUTC${zone}\u200E`;
  return `${Number(day)} ${name} ${year}${time}${offset}`;
}
