/** Words that all pages of machine findings share. */
import type { MachinePage } from '#core/views/machine-paths.ts';
import type { PlaceView } from '#core/views/place-view.ts';
import { capitalise, count } from './numbers.ts';

export const machineWords = {
  navigation: 'Was das Programm gefunden hat',
  unreviewed: 'Maschinell gefunden und von niemandem geprüft.',
  hidden: 'Die Wörter stehen hier nicht, weil diese Website nur zitierte Stellen des Artikels zeigt.',
  partial:
    'Von manchen Artikeln zeigt diese Website nur zitierte Stellen; für Funde im Rest gibt sie Orte und Anzahl an.',
  differs: 'weicht ab',
  missing: 'hier fehlen Wörter',
  data: 'Vollständig sind sie in den Datendateien.',
} as const;

/** Links from the story's page. */
export const machinePageWords: Readonly<Record<MachinePage, string>> = {
  pictures: 'Grafiken',
  leads: 'Hinweise',
  wording: 'Gleicher Wortlaut',
  quotations: 'Zitate',
  names: 'Wer wen wie nennt',
};

const kinds: Readonly<Record<PlaceView['kind'], readonly [one: string, many: string]>> = {
  title: ['Überschrift', 'Überschriften'],
  heading: ['Zwischentitel', 'Zwischentitel'],
  paragraph: ['Absatz', 'Absätze'],
  caption: ['Bildtext', 'Bildtexte'],
};

/** `Absatz 5`, `Überschrift`. */
export function describePlace({ kind, number }: Pick<PlaceView, 'kind' | 'number'>): string {
  return kind === 'title' ? kinds.title[0] : `${kinds[kind][0]} ${number}`;
}

export function describePlaceKind(kind: PlaceView['kind'], n: number): string {
  return kinds[kind][n === 1 ? 0 : 1];
}

/** `12 Prozent`, for a part from 0 to 1. */
export function percent(part: number): string {
  if (part > 0 && part < 0.005) return 'weniger als 1 Prozent';
  const n = Math.round(part * 100);
  return `${n === 100 && part < 1 ? 'fast 100' : n} Prozent`;
}

export function wordCount(n: number): string {
  return count(n, { none: 'kein Wort', one: 'ein Wort', other: '{n} Wörter' });
}

/** `Vier weitere sind nicht aufgeführt.` */
export function describeRest(rest: number): string {
  const more = count(rest, { one: 'ein weiterer Eintrag ist', other: '{n} weitere Einträge sind' });
  return `${capitalise(more)} hier nicht aufgeführt. ${machineWords.data}`;
}

export function describeCut(words: number): string {
  return `${wordCount(words)} ausgelassen`;
}
