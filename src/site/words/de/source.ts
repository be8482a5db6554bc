/** Words of source pages. */
import type { SourceMeta } from '#schema';
import type { LeftOverView } from '#core/views/source-view.ts';
import { capitalise, count, dateText, joinWords } from './numbers.ts';

export const sourceWords = {
  kicker: 'Artikel',
  unknownOutlet: 'Erscheinungsort unbekannt',
  excerpts:
    'Gezeigt werden hier nur die Stellen, die Behauptungen zitieren; der Rest gehört denen, die ihn veröffentlicht haben.',
  editorFull: 'Die öffentliche Website zeigt nur die zitierten Stellen dieses Artikels.',
  noText: 'Noch ist keine Stelle dieses Artikels zitiert worden; deshalb wird keine gezeigt.',
  notes: 'Behauptungen, die diesen Absatz zitieren',
  known: 'Was über diesen Artikel bekannt ist',
  unknown: 'Unbekannt',
  none: 'Niemand genannt',
  noneStated: 'Nicht angegeben',
  outlet: 'Erschienen bei',
  agencies: 'Beruft sich auf',
  published: 'Erschienen',
  dateline: 'Ortsmarke',
  bylines: 'Von',
  credits: 'Weitere Angaben',
  language: 'Sprache',
  complete: 'Vollständigkeit',
  url: 'Original',
  rights: 'Hier gezeigt',
  rightsFull: 'der vollständige Text',
  rightsExcerpts: 'nur zitierte Stellen',
  seed: 'Vom Rohtext zu dieser Seite',
  seedFile: 'Rohdatei',
  hash: 'SHA-256 ihrer Bytes',
  leftOvers: 'Was nicht zum Text gehört, und warum',
  edits: 'Änderungen',
  noEdits: 'Keine: Jedes Wort steht wie in der Rohdatei.',
  editHidden: 'Die Wörter stehen hier nicht, weil diese Website nur zitierte Stellen des Artikels zeigt.',
  silentOn: 'Auf diese Behauptungen hin gelesen; schweigt dazu',
  silentIncomplete: 'Auf diese Behauptungen hin gelesen: Was vom Text vorliegt, erwähnt sie nicht',
  beside: 'Daneben:',
  citedBy: 'zitiert diese Stelle',
  untitled: 'ohne Angabe von Gründen',
  edit: 'Die Angaben zu diesem Artikel berichtigen',
} as const;

/** `13. Oktober 2015, 12.35 Uhr`, bounds in words, or nothing. */
export function describePublished(published: SourceMeta['published']): string | undefined {
  if (published === null) return undefined;
  if ('at' in published) return `${dateText(published.at)}${published.zone === undefined ? '' : ` ${published.zone}`}`;
  const { notBefore, notAfter } = published;
  const after = notBefore === undefined ? '' : `frühestens ${dateText(notBefore)}`;
  const before = notAfter === undefined ? '' : `spätestens ${dateText(notAfter)}`;
  return [after, before].filter(Boolean).join(', ');
}

/** `angegeben in Zeile 3`, `erschlossen: …`, `unbekannt`. */
export function describeProvenance(
  entry: SourceMeta['provenance'][keyof SourceMeta['provenance']],
): string | undefined {
  if (entry === undefined) return undefined;
  const why = entry.why === undefined ? '' : `: ${entry.why}`;
  if (entry.how === 'stated')
    return `${entry.line === undefined ? 'angegeben' : `angegeben in Zeile ${entry.line}`}${why}`;
  if (entry.how === 'editor') return `von der Redaktion gesetzt${why}`;
  return entry.how === 'unknown' ? `unbekannt${why}` : `erschlossen${why}`;
}

export function describePlace({ first, last, columns }: LeftOverView): string {
  const lines = first === last ? `Zeile ${first}` : `Zeilen ${first}–${last}`;
  return columns === undefined ? lines : `${lines}, Spalten ${columns[0]}–${columns[1]}`;
}

/** How much of the raw file is not part of the text. */
export function describeLeftOvers(leftOvers: readonly Pick<LeftOverView, 'use'>[]): string {
  const number = (use: LeftOverView['use']) => leftOvers.filter((entry) => entry.use === use).length;
  const removed = number('removed');
  const metadata = number('metadata');
  if (removed + metadata === 0) return 'Jede Zeile der Rohdatei gehört zum Text.';
  const parts = [
    ...(removed === 0
      ? []
      : [
          count(removed, {
            one: 'ein Stück der Rohdatei wurde entfernt',
            other: '{n} Stücke der Rohdatei wurden entfernt',
          }),
        ]),
    ...(metadata === 0
      ? []
      : [
          count(metadata, {
            one: 'ein Stück wurde als Angabe gelesen',
            other: '{n} Stücke wurden als Angaben gelesen',
          }),
        ]),
  ];
  return `${capitalise(joinWords(parts))}. Alles Übrige ist der Text.`;
}

export function describeCitations(claims: number): string {
  if (claims === 0) return 'Noch zitiert ihn keine Behauptung.';
  return `${count(claims, { one: 'Eine Behauptung zitiert ihn', other: 'Zitiert in {n} Behauptungen' })}; im Text markiert.`;
}

export function describeGap(characters: number): string {
  return count(characters, { one: 'ein Zeichen nicht gezeigt', other: '{n} Zeichen nicht gezeigt' });
}

export function describeBack(number: number): string {
  return `Anmerkung ${number}: zurück zu den Wörtern`;
}

export function describeMoreBeside(more: number): string {
  return count(more, { one: 'ein weiterer', other: '{n} weitere' });
}

export function describeSilent(claims: number): string {
  return count(claims, { one: 'eine Behauptung', other: '{n} Behauptungen' });
}

export function describeMoreSilent(more: number): string {
  return capitalise(
    count(more, {
      one: 'eine weitere steht in der Tabelle des Falls',
      other: '{n} weitere stehen in der Tabelle des Falls',
    }),
  );
}
