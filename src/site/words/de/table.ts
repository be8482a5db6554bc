/** Words of the fact-check table. */
import type * as en from '../en/table.ts';
import { capitalise, count, numberWord } from './numbers.ts';

export const tableWords = {
  caption:
    'Jede Zeile ist eine Behauptung, jede Spalte ein Artikel. Jedes Feld sagt, was der Artikel zur Behauptung sagt.',
  claim: 'Behauptung',
  verdict: 'Urteil',
  kind: 'Art',
  actor: 'Person oder Stelle',
  outlet: 'Artikel',
  sort: 'Reihenfolge',
  any: 'Alle',
  sortVerdict: 'Nach Urteil',
  sortWitnesses: 'Meiste Zeugen zuerst',
  sortEvidence: 'Meiste Artikel zuerst',
  sortStatement: 'A bis Z',
  reset: 'Alle Behauptungen zeigen',
  shown: '{shown} von {all} Behauptungen',
  of: 'von',
  text: 'Wörter suchen',
  filters: 'Filter und Reihenfolge',
  state: 'Was er sagt',
  loading: 'Behauptungen werden geladen …',
  failed: 'Die übrigen Behauptungen ließen sich nicht laden.',
  more: 'Weitere Behauptungen zeigen',
  fold: 'Zusammenklappen',
  unfold: 'Aufklappen',
  continued: 'Fortsetzung',
  parts: 'Teile der Tabelle',
  tools: 'Behauptungen ordnen und filtern',
  none: 'Keine Behauptung passt.',
  key: 'So lesen Sie die Felder',
  unknownOutlet: 'Erscheinungsort unbekannt',
  scroll: 'Faktencheck-Tabelle, seitlich verschiebbar',
} as const;

/** Said once above the table, instead of under each column. */
export function describeUnknownOutlets(n: number): string {
  return n === 1
    ? 'Von einem Artikel ist nicht bekannt, wo er erschien; für ihn steht seine Überschrift.'
    : `Von ${numberWord(n)} Artikeln ist nicht bekannt, wo sie erschienen; für sie stehen ihre Überschriften.`;
}

/** Head of the one column that stands for a family. */
export function foldedHeading(n: number): string {
  return capitalise(count(n, { one: 'ein Artikel', other: '{n} Artikel' }));
}

/** What the button over a family does; begins with `tableWords.fold` or `tableWords.unfold`. */
export function describeFold(n: number): string {
  return `Zusammenklappen: ${numberWord(n)} Artikel zu einer Spalte`;
}

export function describeUnfold(n: number): string {
  return `Aufklappen: ${numberWord(n)} Artikel, jeder in eigener Spalte`;
}

/** A link to a part of the table: its first and last claim. */
export function describePart(first: number, last: number): string {
  return `${first}–${last}`;
}

export function describeClaimsOfPart(first: number, last: number, claims: number): string {
  return `Behauptungen ${first} bis ${last} von ${numberWord(claims)}`;
}

type Family = Parameters<typeof en.familyHeading>[0];

/** Head of a group of columns; nothing for an article that stands alone. */
export function familyHeading({ agencies, sharesWording, size }: Family): string {
  if (size < 2) return '';
  const credits = agencies.map(({ agency, count: n }) =>
    n === size
      ? `berufen sich auf ${agency.label}`
      : `${count(n, { one: 'einer beruft', other: '{n} berufen' })} sich auf ${agency.label}`,
  );
  return capitalise([...(sharesWording ? ['gemeinsamer Wortlaut'] : []), ...credits].join('; '));
}

export function witnessCount(n: number): string {
  return count(n, { none: 'kein Zeuge', one: 'ein Zeuge', other: '{n} Zeugen' });
}
