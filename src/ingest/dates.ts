/** Dates as texts state them: the line that says when an article was published, and days that its body dates. */
import * as chrono from 'chrono-node';
import { isDate } from '#schema';
import { remember } from '#core/remember.ts';
import { dateLineWords, monthNames, weekdayNames } from '#data/dates.ts';

export interface StatedDate {
  /** In the form of the schema, as precise as stated; without a year there is no value. */
  readonly at?: string;
  readonly zone?: string;
  /** The line speaks of an update, not of the publication. */
  readonly update: boolean;
}

type StatedDay = Pick<StatedDate, 'at' | 'zone'>;

/** Words beyond the date and its companions that a date line may hold, such as the name of a place. */
const strayWords = 2;
const crawlerAge =
  /\b(?:in|vor|il y a|hace)\s+(?:\d+|a|an|one)\s+\p{L}+|\b(?:\d+|an?|one)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago\b/giu;
const zonePattern =
  /\b(?:GMT|UTC|[A-Z]{1,4}ST|[A-Z]{1,4}DT|ET|CT|MT|PT|CET|EET|MSK|WAT|EAT|CAT)\b(?:\s?[+-]\d{1,2}(?::?\d{1,2})?)?|[+-]\d{2}:?\d{2}\b|Z\b/u;
const updating =
  'updated?|modified|aktualisiert|mise? à jour|modifiée?|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt';
const publishing =
  'published|posted|publication|veröffentlicht|publiée?|publicad[oa]|pubblicat[oa]|gepubliceerd|created|issued';
/** Whole words; `\\b` would see the end of one before `é`. */
const wordPattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const updateWords = wordPattern(updating);
const publishWords = wordPattern(publishing);
const partStart = new RegExp(
  `(?:(?<!\\s)\\s+)?[|•·]\\s*|(?<!\\p{L})(?=(?:(?:last|first) )?(?:${updating}|${publishing})(?!\\p{L}))(?<!(?:last|first) )`,
  'iu',
);
/** `03/04/2031` and `3/4/31` are 3 April in London and 4 March in New York. */
const eitherOrder = /(?<![\d/])(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/(?:\d{4}|\d{2})(?!\d)/;

/** `February 2031`. */
const monthAlone = /^(\p{L}+)\.? ((?:19|20)\d{2})$/u;

/** Words of date lines in languages that write the day before the month. */
const dayFirst = wordPattern(
  'le|publiée?|mise? à jour|el|publicad[oa]|actualizad[oa]|il|pubblicat[oa]|aggiornat[oa]|em|às|vom|stand|op',
);

/** The date that a short line states and that the line is about; undefined if the line is about something else. */
export function readDateLine(text: string): StatedDate | undefined {
  if (text.length > 160 || !/\d/.test(text)) return undefined;
  const plain = text.replaceAll(crawlerAge, ' ');
  const tokens = plain.toLowerCase().match(/[\p{L}.]+(?:-[\p{L}]+)*|\d+/gu) ?? [];
  const named = tokens.some((token) => monthNames.has(token.replace(/\.$/, '')));
  const numeric = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\b|T\d)|\d{4}年/u.test(plain);
  const strange = tokens.filter((token) => !isDateWord(token)).length;
  // Nothing but an age, such as `Updated 3 hours ago`: it dates the copy, and no day.
  if (!named && !numeric && plain !== text && strange === 0) return { update: updateWords.test(text) };
  if ((!named && !numeric) || strange > strayWords) return undefined;
  const [, month, year] = monthAlone.exec(plain.trim().toLowerCase()) ?? [];
  const number = monthNames.get(month ?? '');
  if (number !== undefined && year !== undefined) return { update: false, at: `${year}-${pad(number, 2)}` };
  const stated = choosePart(plain);
  const { at, zone } = parseDay(stated.text);
  return { update: stated.update, ...(at === undefined ? {} : { at }), ...(zone === undefined ? {} : { zone }) };
}

function isDateWord(token: string): boolean {
  const word = token.replace(/\.$/, '');
  return (
    /^\d+$|^(?:st|nd|rd|th)$/.test(word) ||
    monthNames.has(word) ||
    weekdayNames.has(word) ||
    dateLineWords.has(word) ||
    word === ''
  );
}

/** A line may state both; publication comes first. */
function choosePart(text: string): { readonly text: string; readonly update: boolean } {
  const parts = text.split(partStart).filter((part) => /\d/.test(part));
  const published = parts.find((part) => publishWords.test(part)) ?? parts.find((part) => !updateWords.test(part));
  return { text: published ?? text, update: published === undefined && updateWords.test(text) };
}

const parsers = [chrono.en.GB, chrono.de, chrono.fr, chrono.es, chrono.pt, chrono.nl, chrono.ru];
const reference = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 'UTC' };

/**
 * A date with day, month and year stated, with its time where that is stated too. Of a date in figures that could be read in
 * two ways, in a line without a word that tells its language, only the year is certain. Each line is asked about several times.
 */
export const parseDay: (text: string) => StatedDay = remember({ most: 100, longest: 400 }, (text) => {
  const [either, first, second] = eitherOrder.exec(text) ?? [];
  if (either !== undefined && Number(first) !== Number(second) && !dayFirst.test(text)) {
    const year = readWithChrono(either)?.slice(0, 4);
    return year === undefined ? {} : { at: year };
  }
  const iso = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/.exec(text)?.[0];
  const zone = zonePattern.exec(text.replace(/\b\d{4}-\d{2}-\d{2}/, ''))?.[0];
  const at = iso === undefined ? readWithChrono(text) : iso.replace(' ', 'T');
  if (at === undefined || !isDate(at)) return {};
  if (!at.includes('T') || zone === undefined) return { at };
  const printed = /\p{L}{2}/u.test(zone) ? { zone } : {};
  return { at: `${at}${offsetOf(zone)}`, ...printed };
});

function readWithChrono(text: string): string | undefined {
  const plain = text
    .replaceAll(/(?:(?<!\s)\s+)?[/|–—-]\s+/g, ' ')
    .replace(zonePattern, ' ')
    .replaceAll(/[()]/g, ' ')
    .replace(/(?:(?<!\s)\s+)?\b(?:Uhr|GMT|UTC)\b/, '');
  for (const parser of parsers) {
    const found = parser
      .parse(plain, reference)
      .find(({ start }) => ['day', 'month', 'year'].every((part) => isCertain(start, part)));
    if (found === undefined) continue;
    const { start } = found;
    const day = `${pad(start.get('year') ?? 0, 4)}-${pad(start.get('month') ?? 0, 2)}-${pad(start.get('day') ?? 0, 2)}`;
    return start.isCertain('hour')
      ? `${day}T${pad(start.get('hour') ?? 0, 2)}:${pad(start.get('minute') ?? 0, 2)}`
      : day;
  }
  return undefined;
}

function isCertain(start: chrono.ParsedComponents, part: string): boolean {
  return (part === 'day' || part === 'month' || part === 'year') && start.isCertain(part);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Only offsets that a zone's name fixes; the others stay in `zone` as printed. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  if (sign !== undefined && hours !== undefined) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return /^(?:GMT|UTC|Z)$/.test(zone) ? 'Z' : '';
}

const months = [...monthNames.keys()]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|');
const bodyDate = new RegExp(
  `\\b(?:(?<m1>${months})\\.?\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>(?:19|20)\\d{2})|(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s+(?:de\\s+)?(?<m2>${months})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<y2>(?:19|20)\\d{2}))(?!\\d)`,
  'giu',
);

/** Days with month and year that a text names, in order, as `YYYY-MM-DD` with the index where they stand. */
export function findDays(
  text: string,
): readonly { readonly at: string; readonly index: number; readonly end: number }[] {
  return [...text.matchAll(bodyDate)].flatMap((match) => {
    const { m1, d1, y1, m2, d2, y2 } = match.groups ?? {};
    const month = monthNames.get((m1 ?? m2 ?? '').toLowerCase());
    const at = `${y1 ?? y2 ?? ''}-${pad(month ?? 0, 2)}-${pad(Number(d1 ?? d2), 2)}`;
    return isDate(at) ? [{ at, index: match.index, end: match.index + match[0].length }] : [];
  });
}
