/** Words of the layers of a source's page: what the program found in the text. */
import type { Layer, LayerName } from '#core/views/source-layers.ts';
import type { NamedEntry, SharedEntry } from '#core/views/layer-entries.ts';
import { wordCount } from './machine.ts';
import { capitalise, count, joinWords } from './numbers.ts';

export const layerWords = {
  legend: 'Im Text markieren',
  cited: 'Zitierte Stellen',
  heading: 'Maschinell in diesem Artikel gefunden',
  unreviewed: 'Niemand hat es geprüft.',
  notAnalysed:
    'Die Sprache dieses Artikels liest das Programm nicht auf Zitate hin. Es sucht nach festgehaltenen Namen und nach Wortlaut, der auch in anderen Artikeln steht.',
  also: 'auch in',
  quoted: 'Wörtlich zitiert',
  foundRoles: 'Wie die Artikel sie bezeichnen, maschinell gefunden',
} as const;

export const layerLabels: Readonly<Record<LayerName, string>> = {
  speakers: 'Sprecher',
  names: 'Namen',
  wording: 'Gleicher Wortlaut',
};

/** How to read the marks, while the layer is on. */
export const layerKeys: Readonly<Record<LayerName, string>> = {
  speakers:
    'Maschinell gefunden, nicht geprüft: Zitate, dahinter jeweils der Sprecher. Gestrichelte Linie: Der Sprecher ist aus dem Text in der Nähe erschlossen. Punktierte Linie: Es wurde kein Sprecher gefunden.',
  names:
    'Maschinell gefunden, nicht geprüft: Namen, jeweils mit einem Link zur Seite der Genannten. Punktierte Linie: Es ist nicht klar, wer gemeint ist.',
  wording:
    'Maschinell gefunden, nicht geprüft: Wortlaut, der auch in einem anderen Artikel steht. Gestrichelte Linie: ein Zitat, das beide drucken. Wer die Worte zuerst hatte, lässt sich nicht sagen.',
};

const counted = {
  speakers: { none: 'keine Zitate', one: 'ein Zitat', other: '{n} Zitate' },
  names: { none: 'keine Namen', one: 'ein Name', other: '{n} Namen' },
  wording: { none: 'keine Passagen', one: 'eine Passage', other: '{n} Passagen' },
} as const;

/** `14 Zitate`; `keine Namen`. */
export function describeLayer(name: LayerName, { entries, more }: Layer<unknown>): string {
  return count(entries.length + more, counted[name]);
}

/** What the list leaves out; empty where it leaves out nothing. */
export function describeLeftOut({ hidden, more }: Layer<unknown>): string {
  const parts = [
    ...(hidden === 0
      ? []
      : [
          count(hidden, {
            one: 'ein weiterer Fund in Passagen, die hier nicht gezeigt werden',
            other: '{n} weitere Funde in Passagen, die hier nicht gezeigt werden',
          }),
        ]),
    ...(more === 0
      ? []
      : [
          count(more, {
            one: 'ein weiterer Fund weiter unten im Text',
            other: '{n} weitere Funde weiter unten im Text',
          }),
        ]),
  ];
  return parts.length === 0 ? '' : `${capitalise(joinWords(parts))}.`;
}

/** `unklar, wer gemeint ist`; `unklar: A oder B`. */
export function describeOpenName({ candidates }: Pick<NamedEntry, 'candidates'>): string {
  return candidates.length === 0 ? 'unklar, wer gemeint ist' : `unklar: ${joinWords(candidates, 'oder')}`;
}

/** `23 Wörter gemeinsam, in einem Zitat`. */
export function describeShared({ kind, count: n }: Pick<SharedEntry, 'kind' | 'count'>): string {
  const words = wordCount(n);
  if (kind === 'verbatim') return `${words}, wortgleich`;
  return kind === 'edited' ? `${words} gemeinsam, einiges geändert` : `${words} gemeinsam, in einem Zitat`;
}

export function describeMoreQuoted(more: number, shown: number): string {
  const forms =
    shown === 0
      ? { one: 'ein Zitat wird', other: '{n} Zitate werden' }
      : { one: 'ein weiteres Zitat wird', other: '{n} weitere Zitate werden' };
  return `${capitalise(count(more, forms))} hier nicht gezeigt.`;
}
