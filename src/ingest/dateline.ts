/** The dateline at the head of a text: place, day and agency, as agencies of several languages print them. */
import type { Agency } from '#data/agencies.ts';
import { datelineCities } from '#data/datelines.ts';
import { monthNames } from '#data/dates.ts';
import { states } from '#data/states.ts';
import { foldName } from '#core/names/fold.ts';
import { readAgencyCredit } from './credits.ts';

const datelinePlaces: ReadonlySet<string> = new Set(
  [...states.flatMap(({ capitals }) => capitals), ...datelineCities].map(foldName),
);
const isDatelinePlace = (place: string): boolean => datelinePlaces.has(foldName(place));

/** A line that is nothing but the place at the head of a text, `Oslo` or `LYON, France`, also with its day: `Oslo, Nov 11 -`. */
export function isPlaceLine(printed: string): boolean {
  const text = printed.replace(/,\s+\p{Lu}(?:\p{Ll}{2,8}|\p{Lu}{2,8})\.?\s+\d{1,2}(?:,? \d{4})?[\s.:,—–-]*$/u, '');
  const [place = '', ...rest] = text.replace(/(?<![\s.:,—–-])[\s.:,—–-]+$/, '').split(/,\s*/);
  return (
    isDatelinePlace(place) &&
    rest.length <= 1 &&
    /^\p{Lu}/u.test(text) &&
    rest.every((part) => /^\p{Lu}[\p{L}. ]{1,20}$/u.test(part))
  );
}

export interface Dateline {
  /** As printed; undefined where only the agency stands there, `(DPA) - ` or `Feb. 3 (ANSA) -- `. */
  readonly place: string | undefined;
  readonly agencies: readonly Agency[];
  /** Length of the dateline with its dash, in UTF-16 units of the given text. */
  readonly end: number;
}

/** Longer heads of texts are no datelines. */
const longestHead = 160;
const placeWord = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*";
const placePattern = `${placeWord}(?:[ /]${placeWord}){0,4}(?:, ?${placeWord}(?: ${placeWord}){0,2})?`;
const months = [...monthNames.keys()]
  .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .join('|');
const monthFirst = `(?:\\p{Lu}(?:\\p{Ll}{2,8}|\\p{Lu}{2,8})|${months})\\.? \\d{1,2}`;
const dayFirst = `\\d{1,2}(?:\\.|er|º)? (?:de )?(?:${months})\\.?`;
const dayPattern = `(?:${monthFirst}|${dayFirst})(?:,? (?:del? )?\\d{4})?`;
const datelinePattern = new RegExp(
  `^(?:(?<place>${placePattern})(?<day>,? ${dayPattern})?|${dayPattern})?(?:\\s*\\((?<credit>[^)]{2,60})\\)\\.?)?\\s*(?:[–—―-]{1,2}|(?<colon>:))\\s+(?=\\S)`,
  'u',
);

/**
 * The dateline that a paragraph opens with: `OSLO (DPA) - `, `LYON — `, `Bern/Wien: `, `Madrid, 3 feb (EFE).- `,
 * `(ANSA) - ROMA, 03 FEB - `. Without a place it must credit an agency: `Feb. 3 (DPA) -- `.
 */
export function readDateline(text: string): Dateline | undefined {
  const indent = text.length - text.trimStart().length;
  const head = text.slice(indent, indent + longestHead);
  const match = datelinePattern.exec(head);
  if (match === null) return undefined;
  const { place, credit, colon } = match.groups ?? {};
  const agencies = readAgencyCredit(credit ?? '');
  const end = indent + match[0].length;
  if (place === undefined) {
    if (agencies.length === 0 || colon !== undefined) return undefined;
    const behind = readPlaceBehind(head.slice(match[0].length));
    return { place: behind?.place, agencies, end: end + (behind?.end ?? 0) };
  }
  const isKnown = holdsPlace(place);
  if (credit !== undefined && agencies.length === 0 && !isKnown) return undefined;
  const isShouted = place === place.toUpperCase() && place.length > 3;
  const isDateline =
    colon === undefined
      ? isKnown || isShouted || agencies.length > 0
      : isKnown && (agencies.length > 0 || place.includes('/'));
  return isDateline ? { place, agencies, end } : undefined;
}

/** The place behind a credit; a known one or one with its day, for a sentence may open `NATO - the alliance - `. */
function readPlaceBehind(text: string): { readonly place: string; readonly end: number } | undefined {
  const match = datelinePattern.exec(text);
  const { place, day, credit, colon } = match?.groups ?? {};
  if (match === null || place === undefined || (credit ?? colon) !== undefined) return undefined;
  return day !== undefined || holdsPlace(place) ? { place, end: match[0].length } : undefined;
}

function holdsPlace(printed: string): boolean {
  return printed.split(/[,/]/).some((part) => isDatelinePlace(part));
}
