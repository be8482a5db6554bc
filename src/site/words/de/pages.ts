/** Words of the smaller pages. */
import type { ActorLine } from '#core/views/actor-list.ts';
import { capitalise, count } from './numbers.ts';

export const actorWords = {
  listTitle: 'Personen und Orte',
  listStandfirst: 'Wen die Artikel nennen und wessen Worte in ihnen stehen.',
  listNone: 'Noch ist niemand erfasst.',
  draft: 'Entwurf: Außer dem Verfasser hat noch niemand diese Seite geprüft.',
  names: 'Namen, die die Artikel verwenden',
  noNames: 'Kein Artikel nennt sie mit Worten, die diese Seite kennt.',
  hiddenName: 'In Stellen, die hier nicht gezeigt werden',
  roles: 'Wie die Artikel sie bezeichnen',
  said: 'Was ihnen zugeschrieben wird',
  allClaims: 'Alle Behauptungen von ihnen und über sie',
  saidTally: 'Behauptungen, für die ihre Worte angeführt sind',
  noSaid: 'Noch beruht keine Behauptung auf ihren Worten.',
  inferred: 'offenbar zugeschrieben',
  about: 'Behauptungen über sie',
  for: 'zur Behauptung',
  wikidata: 'Wikidata',
  official: 'Offizielle Seite',
  edit: 'Dieses Profil verbessern',
  times: 'Mal',
} as const;

export const outletWords = {
  allClaims: 'Alle Behauptungen, die daraus zitieren',
  articles: 'Artikel von dort und solche, die sich darauf berufen',
  claims: 'Behauptungen, die diese Artikel zitieren',
  quoted: 'Was Artikel daraus zitieren',
  none: 'Kein Artikel hier stammt von dort oder beruft sich darauf.',
  aliases: 'Auch genannt als',
  country: 'Sitz',
  site: 'Website',
} as const;

export const docWords = {
  listTitle: 'Wie diese Website arbeitet',
  contents: 'Auf dieser Seite',
  onlyEnglish: 'Diese Seite gibt es nur auf Englisch.',
} as const;

export const footnoteWords = { title: 'Fußnoten' } as const;

export function describeFootnoteBack(n: string): string {
  return `Zurück zu Verweis ${n}`;
}

export const notFoundWords = {
  title: 'Hier gibt es keine Seite',
  text: 'Vielleicht ist sie umgezogen, oder die Adresse enthält einen Fehler.',
  home: 'Zu den Themen',
} as const;

export const dataWords = {
  title: 'Daten',
  standfirst:
    'Alles, was diese Website sagt, zum Herunterladen: dieselben Worte, Urteile und Zahlen wie auf ihren Seiten.',
  tables: 'Tabellen',
  table: 'Tabelle',
  rows: 'Zeilen',
  files: 'Dateien',
  fields: 'Felder',
  field: 'Feld',
  type: 'Typ',
  meaning: 'Bedeutung',
  package: 'Alle Tabellen und Felder, für Maschinen beschrieben, als Datenpaket:',
  csvNote:
    'Die CSV-Dateien sind UTF-8 mit Kommas und CRLF als Zeilenende. Vor einer Zelle, die mit =, +, - oder @ beginnt, steht ein Apostroph, damit ein Tabellenprogramm sie nicht für eine Formel hält. Die JSON-Dateien enthalten dieselben Zeilen ohne ihn.',
  rightsNote:
    'Zitate sind Stellen, die Behauptungen zitieren. Maschinelle Funde geben Orte und Anzahl an, Worte nur aus Artikeln, die vollständig gezeigt werden dürfen.',
  feeds: 'Feeds',
  feedsNowhere:
    'In ihren Adressen fehlt der Rechnername, weil content/site.yaml nicht sagt, wo die Website stehen wird (url). Aus demselben Grund gibt es keine Sitemap.',
  feedsText: 'Behauptungen, zuerst die mit festgehaltenem Urteil, die neuesten zuerst:',
  reviews: 'Geprüfte Behauptungen als ClaimReview nach schema.org:',
} as const;

export function describeActorLine({ sources, said }: ActorLine): string {
  const named = count(sources, {
    none: 'in keinem Artikel genannt',
    one: 'in einem Artikel genannt',
    other: 'in {n} Artikeln genannt',
  });
  if (said === 0) return named;
  return `${named}, ${count(said, { one: 'ein Beleg beruft', other: '{n} Belege berufen' })} sich darauf`;
}

export function describeCount(n: number): string {
  return count(n, { none: 'keinmal', one: 'einmal', other: '{n}-mal' }).replace(/^(\p{L}+)-mal$/u, '$1mal');
}

export function describeMoreArticles(n: number): string {
  return count(n, { one: 'und ein weiterer Artikel', other: 'und {n} weitere Artikel' });
}

export const redirectWords = { title: 'Diese Seite ist umgezogen', link: 'Zur neuen Adresse' } as const;

export function describeMoreClaims(n: number): string {
  return capitalise(count(n, { one: 'eine weitere Behauptung', other: '{n} weitere Behauptungen' }));
}

export function describeAllClaims(n: number): string {
  return count(n, { one: 'Eine Behauptung', other: 'Alle {n} Behauptungen' });
}

export function describeArticleTie({
  published,
  credits,
}: {
  readonly published: boolean;
  readonly credits: boolean;
}): string {
  if (published && credits) return 'hier erschienen, beruft sich darauf';
  return published ? 'hier erschienen' : 'beruft sich darauf';
}

export function describeListOf(list: string, owner: string): string {
  return `${list}: ${owner}`;
}

/** For search engines and shared links. */
export function describeActorPage(kind: string, name: string): string {
  return `${kind}: ${name}, wie die Artikel sie nennen und zitieren.`;
}

export function describeOutletPage(kind: string, name: string): string {
  return `${kind}: Artikel, die bei ${name} erschienen sind oder sich darauf berufen.`;
}
