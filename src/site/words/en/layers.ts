/** Words of the layers of a source's page: what the program found in the text. */
import type { Layer, LayerName } from '#core/views/source-layers.ts';
import type { NamedEntry, SharedEntry } from '#core/views/layer-entries.ts';
import { capitalise, countOf, joinWords, numberWord } from './numbers.ts';

export const layerWords = {
  legend: 'Mark in the text',
  cited: 'Cited passages',
  heading: 'Found in this article by machine',
  unreviewed: 'Nobody has reviewed it.',
  notAnalysed:
    'The program does not read the language of this article for quotations. It looks for recorded names and for wording that other articles have too.',
  also: 'also in',
  quoted: 'Quoted as saying',
  foundRoles: 'What the articles say they are, as found by machine',
} as const;

export const layerLabels: Readonly<Record<LayerName, string>> = {
  speakers: 'Speakers',
  names: 'Names',
  wording: 'Shared wording',
};

/** How to read the marks, while the layer is on. */
export const layerKeys: Readonly<Record<LayerName, string>> = {
  speakers:
    'Found by machine, not reviewed: quotations, each followed by its speaker. Broken line: the speaker is taken from the text nearby. Dotted line: no speaker was found.',
  names:
    'Found by machine, not reviewed: names, each a link to the page of who is named. Dotted line: it is not clear who is meant.',
  wording:
    'Found by machine, not reviewed: wording that another article has too. Broken line: a quotation that both print. Who had the words first cannot be told.',
};

const counted: Readonly<Record<LayerName, readonly [one: string, many: string]>> = {
  speakers: ['quotation', 'quotations'],
  names: ['name', 'names'],
  wording: ['passage', 'passages'],
};

/** `14 quotations`; `no names`. */
export function describeLayer(name: LayerName, { entries, more }: Layer<unknown>): string {
  const [one, many] = counted[name];
  return countOf(entries.length + more, one, many);
}

/** What the list leaves out; empty where it leaves out nothing. */
export function describeLeftOut({ hidden, more }: Layer<unknown>): string {
  const parts = [
    ...(hidden === 0 ? [] : [`${numberWord(hidden)} more in passages that are not shown here`]),
    ...(more === 0 ? [] : [`${numberWord(more)} more further on`]),
  ];
  return parts.length === 0 ? '' : `${capitalise(joinWords(parts))}.`;
}

/** `who is meant is not clear`; `A or B`. */
export function describeOpenName({ candidates }: Pick<NamedEntry, 'candidates'>): string {
  return candidates.length === 0 ? 'not clear who is meant' : `not clear: ${joinWords(candidates, 'or')}`;
}

/** `23 words in common, in a quotation`. */
export function describeShared({ kind, count }: Pick<SharedEntry, 'kind' | 'count'>): string {
  const words = countOf(count, 'word');
  if (kind === 'verbatim') return `${words}, word for word`;
  return kind === 'edited' ? `${words} in common, some changed` : `${words} in common, in a quotation`;
}

export function describeMoreQuoted(more: number, shown: number): string {
  const what = shown === 0 ? 'quotation' : 'more quotation';
  return `${capitalise(countOf(more, what))} ${more === 1 ? 'is' : 'are'} not shown here.`;
}
