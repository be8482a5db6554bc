/** Numbers, dates and lists in running text. */
import { choosePlural, type PluralForms } from '../plural.ts';

const small = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** As newspapers print it: words up to twelve, then digits, in groups from five digits on. */
export function numberWord(n: number): string {
  return small[n] ?? (n < 10_000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, '.'));
}

/** `ein Artikel`, `zwei Artikel`: what is counted, in the case that the sentence needs. */
export function count(n: number, forms: PluralForms): string {
  return choosePlural('de', n, forms, numberWord(n));
}

/** `a`, `a und b`, `a, b und c`. */
export function joinWords(words: readonly string[], last = 'und'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

export const joints = { between: ', ', last: ' und ', clause: '; ', lastClause: '; und ' } as const;

export function andMore(n: number): string {
  return n === 1 ? ' und eine weitere Stelle' : ` und ${numberWord(n)} weitere`;
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** CLDR 48, de, months, format, wide. */
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** `2015-10-13T12:35` -> `13. Oktober 2015, 12.35 Uhr`; shorter dates give less; what is not a date comes back as it is. */
export function dateText(date: string): string {
  const [, year, month, day, hour, minute, zone] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  const time = hour === undefined ? '' : `, ${hour}.${minute ?? '00'} Uhr`;
  const offset = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`;
  return `${Number(day)}. ${name} ${year}${time}${offset}`;
}
