/** Words of the page on quotations. */
import type { SpeakerGroup, QuotationsView } from '#core/views/quotations-view.ts';
import type { SpeakerView } from '#core/views/quotation-view.ts';
import type { UtteranceView } from '#core/views/utterance-view.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const quotationWords = {
  title: 'Quotations',
  shared: 'What more than one article quotes',
  sharedKey: 'Underlined: words in which the articles differ.',
  speakers: 'All quotations, by speaker',
  noSpeaker: 'no speaker named',
  hiddenSpeaker: 'speaker not shown here',
  hiddenName: 'A name that is not shown here',
  seems: 'as it seems',
  via: 'quoted from',
  also: 'Also in',
  notAnalysed: 'Not read for quotations, because of their language:',
} as const;

export const groupHeadings: Readonly<Record<Exclude<SpeakerGroup['kind'], 'named'>, string>> = {
  described: 'Speakers who are described, not named',
  document: 'Documents',
  unknown: 'Nobody named beside the words',
};

/** `one stands beside different names, two in different words`. */
function describeDifferences({ speakersDiffer, wordingsDiffer }: QuotationsView): string {
  const parts = [
    ...(speakersDiffer === 0
      ? []
      : [`${numberWord(speakersDiffer)} ${speakersDiffer === 1 ? 'stands' : 'stand'} beside different names`]),
    ...(wordingsDiffer === 0
      ? []
      : [`${numberWord(wordingsDiffer)} ${wordingsDiffer === 1 ? 'has' : 'have'} different wordings`]),
  ];
  if (parts.length === 0) return ', in the same words or part of them';
  return `: ${parts.join(', ')}`;
}

/** What the page found. */
export function describeQuotations(view: QuotationsView): string[] {
  const { articles, quotations, speakers, shared, wordingsDiffer } = view;
  if (quotations === 0) return ['No quotation was found in the articles.'];
  const where = articles === 1 ? 'The one article holds' : `The ${numberWord(articles)} articles hold`;
  const named = speakers === 0 ? 'none of them by a speaker with a name' : `by ${countOf(speakers, 'named speaker')}`;
  const others = speakers === 0 ? '' : ' and others';
  const first = `${where} ${countOf(quotations, 'quotation')}, ${named}${others}.`;
  if (articles === 1) return [first];
  if (shared === 0) return [first, 'No two articles print the same quotation.'];
  const more = `${capitalise(numberWord(shared))} ${shared === 1 ? 'is' : 'are'} printed by more than one article${describeDifferences(view)}.`;
  const care = wordingsDiffer === 0 ? '' : ' Two wordings may be two translations of one statement.';
  return [first, more + care];
}

/** Over one utterance: what differs. */
export function describeUtterance({ differs, sameWords, sources }: UtteranceView): string {
  const where = countOf(sources, 'article');
  if (differs.includes('speaker')) {
    return sameWords ? `The same words beside different names, in ${where}` : `Beside different names, in ${where}`;
  }
  if (differs.includes('wording')) return `Different words, in ${where}`;
  return sameWords ? `The same words, in ${where}` : `The same words or part of them, in ${where}`;
}

export function describeGroup({ count, sources }: SpeakerGroup): string {
  return `${countOf(count, 'quotation')}${sources > 1 ? `, in ${countOf(sources, 'article')}` : ''}`;
}

/** How sure the speaker is. */
export function describeHow({ how, kind }: Pick<SpeakerView, 'how' | 'kind'>): string {
  return how === 'inferred' && kind !== 'unknown' ? 'named in a sentence nearby' : '';
}
