/** Words of source pages. */
import type { SourceMeta } from '#schema';
import type { LeftOverView } from '#core/views/source-view.ts';
import { capitalise, countOf, dateText, joinWords, numberWord } from './numbers.ts';

export const sourceWords = {
  kicker: 'Article',
  unknownOutlet: 'Publisher not known',
  excerpts: 'Only the passages that claims cite are shown here; the rest belongs to whoever published it.',
  editorFull: 'The public site shows only the cited passages of this article.',
  noText: 'No passage of this article has been cited yet, so none is shown.',
  notes: 'Claims that cite this paragraph',
  known: 'What is known of this article',
  unknown: 'Unknown',
  none: 'None named',
  noneStated: 'None stated',
  outlet: 'Published by',
  agencies: 'Credits',
  published: 'Published',
  dateline: 'Dateline',
  bylines: 'By',
  credits: 'Other credits',
  language: 'Language',
  complete: 'Completeness',
  url: 'Original',
  rights: 'Shown here',
  rightsFull: 'the full text',
  rightsExcerpts: 'cited passages only',
  seed: 'From raw text to this page',
  seedFile: 'Raw file',
  hash: 'SHA-256 of its bytes',
  leftOvers: 'What is not part of the text, and why',
  edits: 'Edits',
  noEdits: 'None: every word stands as in the raw file.',
  editHidden: 'The words are not shown, because this site shows only cited passages of the article.',
  silentOn: 'Read for these claims, and silent on them',
  silentIncomplete: 'Read for these claims: what there is of the text does not mention them',
  citedBy: 'cites this passage',
  beside: 'Beside it:',
  untitled: 'no reason given',
  edit: 'Correct this article’s record',
} as const;

/** `13 October 2015, 12:35`, bounds in words, or nothing. */
export function describePublished(published: SourceMeta['published']): string | undefined {
  if (published === null) return undefined;
  if ('at' in published) return `${dateText(published.at)}${published.zone === undefined ? '' : ` ${published.zone}`}`;
  const { notBefore, notAfter } = published;
  const after = notBefore === undefined ? '' : `not before ${dateText(notBefore)}`;
  const before = notAfter === undefined ? '' : `not after ${dateText(notAfter)}`;
  return [after, before].filter(Boolean).join(', ');
}

/** `stated in line 3`, `inferred: a logo line above the title`, `unknown`. */
export function describeProvenance(
  entry: SourceMeta['provenance'][keyof SourceMeta['provenance']],
): string | undefined {
  if (entry === undefined) return undefined;
  const why = entry.why === undefined ? '' : `: ${entry.why}`;
  if (entry.how === 'stated') return `${entry.line === undefined ? 'stated' : `stated in line ${entry.line}`}${why}`;
  if (entry.how === 'editor') return `set by an editor${why}`;
  return entry.how === 'unknown' ? `not known${why}` : `inferred${why}`;
}

export function describePlace({ first, last, columns }: LeftOverView): string {
  const lines = first === last ? `Line ${first}` : `Lines ${first}–${last}`;
  return columns === undefined ? lines : `${lines}, columns ${columns[0]}–${columns[1]}`;
}

/** How much of the raw file is not part of the text. */
export function describeLeftOvers(leftOvers: readonly Pick<LeftOverView, 'use'>[]): string {
  const count = (use: LeftOverView['use']) => leftOvers.filter((entry) => entry.use === use).length;
  const removed = count('removed');
  const metadata = count('metadata');
  if (removed + metadata === 0) return 'Every line of the raw file is part of the text.';
  const parts = [
    ...(removed === 0
      ? []
      : [`${countOf(removed, 'stretch', 'stretches')} of the raw file ${removed === 1 ? 'was' : 'were'} removed`]),
    ...(metadata === 0
      ? []
      : [`${countOf(metadata, 'stretch', 'stretches')} ${metadata === 1 ? 'was' : 'were'} read as metadata`]),
  ];
  return `${capitalise(joinWords(parts))}. Everything else is the text.`;
}

export function describeCitations(claims: number): string {
  return claims === 0 ? 'No claim cites it yet.' : `Cited by ${countOf(claims, 'claim')}, marked in the text.`;
}

export function describeGap(characters: number): string {
  return `${countOf(characters, 'character')} not shown`;
}

/** Of the number beside a note. */
export function describeBack(number: number): string {
  return `Note ${number}: back to the words`;
}

export function describeMoreBeside(more: number): string {
  return `${numberWord(more)} more`;
}

/** `32 claims`, where a list is folded. */
export function describeSilent(claims: number): string {
  return countOf(claims, 'claim');
}

/** Below a list that stops. */
export function describeMoreSilent(more: number): string {
  return `${capitalise(numberWord(more))} more ${more === 1 ? 'is' : 'are'} in the table of the story`;
}
