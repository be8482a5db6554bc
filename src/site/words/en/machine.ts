/** Words that all pages of machine findings share. */
import type { MachinePage } from '#core/views/machine-paths.ts';
import type { PlaceView } from '#core/views/place-view.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const machineWords = {
  navigation: 'What the program found',
  unreviewed: 'Found by machine. Nobody has reviewed it.',
  hidden: 'The words are not shown here, because this site shows only cited passages of the article.',
  partial:
    'Of some articles this site shows only cited passages; of what was found in the rest it gives places and counts.',
  differs: 'differs',
  missing: 'no words here',
  data: 'The data files have all of them.',
} as const;

/** Links from the story's page. */
export const machinePageWords: Readonly<Record<MachinePage, string>> = {
  pictures: 'Pictures',
  leads: 'Leads',
  wording: 'Shared wording',
  quotations: 'Quotations',
  names: 'What each calls them',
};

/** `paragraph 5`, `headline`. */
export function describePlace({ kind, number }: Pick<PlaceView, 'kind' | 'number'>): string {
  if (kind === 'title') return 'headline';
  return `${kind} ${number}`;
}

/** Before the numbers of several places of one kind: `paragraphs`. */
export function describePlaceKind(kind: PlaceView['kind'], count: number): string {
  return count === 1 ? kind : `${kind}s`;
}

/** `12 per cent`, for a part from 0 to 1. */
export function percent(part: number): string {
  if (part > 0 && part < 0.005) return 'less than 1 per cent';
  const n = Math.round(part * 100);
  return `${n === 100 && part < 1 ? 'nearly 100' : n} per cent`;
}

/** `Four more are not listed.` */
export function describeRest(rest: number): string {
  return `${capitalise(numberWord(rest))} more ${rest === 1 ? 'is' : 'are'} not listed here. ${machineWords.data}`;
}

export function wordCount(n: number): string {
  return countOf(n, 'word');
}

export function describeCut(words: number): string {
  return `${wordCount(words)} left out`;
}
