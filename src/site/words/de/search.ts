/** The search, and the lists by letter. */
import type { FilterName, RecordKind } from '#core/search/record.ts';
import { count } from './numbers.ts';

export const searchKinds: Readonly<Record<RecordKind, string>> = {
  claim: 'Behauptungen',
  quote: 'Zitate',
  source: 'Artikel',
  actor: 'Personen und Orte',
  outlet: 'Medien',
  story: 'Themen',
  doc: 'Methode',
};

/** What a line of the lists by letter is. */
export const entryKinds: Readonly<Record<Exclude<RecordKind, 'quote'>, string>> = {
  claim: 'Behauptung',
  source: 'Artikel',
  actor: 'Person oder Ort',
  outlet: 'Medium',
  story: 'Thema',
  doc: 'Methode',
};

export const filterWords: Readonly<Record<FilterName, string>> = {
  verdict: 'Urteil',
  actor: 'Person oder Ort',
  outlet: 'Medium',
  story: 'Thema',
};

/** Texts that the script of the page shows. `{n}` is a number, `{text}` what somebody typed, `{name}` a name. */
export const searchTexts = {
  'results-one': 'Ein Treffer',
  'results-other': '{n} Treffer',
  any: 'Alle',
  showMore: 'Mehr zeigen',
  seeAll: 'Alle {n} ansehen',
  loading: 'Suche läuft …',
  none: 'Nichts auf dieser Website enthält diese Wörter: {text}',
  noneHelp: 'Versuchen Sie es mit weniger Wörtern, anderer Schreibung oder ohne Anführungszeichen.',
  near: 'Namen mit ähnlicher Schreibung:',
  mended: '„{text}“ kommt nirgends vor. Dies sind die Treffer für „{name}“.',
  left: 'Nichts enthält alle diese Wörter. Diese Treffer lassen „{text}“ aus.',
  noIndex: 'Diese Fassung der Website hat kein Suchverzeichnis; die Listen nach Buchstaben unten enthalten alles.',
  partly: 'Bisher wurde ein Teil dieser großen Website durchsucht.',
  everywhere: 'Alles durchsuchen',
  citedFor: 'Zur Behauptung:',
  draft: 'Entwurf',
} as const;

export const searchWords = {
  title: 'Suche',
  standfirst: 'Behauptungen, Zitate, Artikel, Personen, Medien und Hilfeseiten dieser Website.',
  label: 'Diese Website durchsuchen',
  submit: 'Suchen',
  all: 'Alles',
  kinds: 'Wonach gesucht wird',
  any: 'Alle',
  more: 'Treffer eingrenzen',
  suggestions: 'In Behauptungen am häufigsten genannt',
  storySuggestions: 'Themen',
  help: 'Anführungszeichen finden den genauen Wortlaut: „niemand wurde verletzt“. Namen brauchen weder Akzente noch Bindestriche oder Artikel.',
  keys: 'Mit / oder Strg und K suchen Sie von jeder Seite aus; mit den Pfeiltasten gehen Sie durch die Treffer.',
  letters: 'Alles nach Buchstaben',
  noScript: 'Die Suche braucht JavaScript. Die Listen nach Buchstaben unten kommen ohne aus.',
} as const;

export const letterWords = {
  title: 'Alles nach Buchstaben',
  standfirst: 'Alle Behauptungen, Artikel, Personen, Orte, Medien, Themen und Hilfeseiten dieser Website.',
  digits: '0–9',
  other: 'Sonstiges',
  none: 'Noch ist nichts veröffentlicht.',
  stories: 'Jedes Ereignis, über das mehrere Artikel dieser Website berichten.',
  outlets: 'Wo die Artikel erschienen und auf welche Agenturen sie sich berufen.',
  allStories: 'Alle Themen',
  nav: 'Buchstaben',
  pages: 'Seiten',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
} as const;

export function describeLetter(letter: string, page: number, pages: number): string {
  return pages === 1
    ? `Alles nach Buchstaben: ${letter}`
    : `Alles nach Buchstaben: ${letter}, Seite ${page} von ${pages}`;
}

export function describePage(page: number, pages: number): string {
  return `Seite ${page} von ${pages}`;
}

/** What a line of the list of outlets says. */
export function describeOutletLine(published: number, credited: number): string {
  const own = count(published, { none: 'kein Artikel', one: 'ein Artikel', other: '{n} Artikel' });
  if (credited === 0) return own;
  const other = count(credited, { one: 'ein Artikel beruft sich', other: '{n} Artikel berufen sich' });
  return published === 0 ? `${other} darauf` : `${own}; ${other} darauf`;
}
