/** Words of the corrections page, of the history of a claim, and of the feeds. */
import type { ChangeKind, HistoryEntry } from '#core/views/history-view.ts';
import { describeVerdict } from './labels.ts';
import { capitalise, countOf, dateText } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const correctionWords = {
  title: 'Corrections',
  standfirst: 'Every change of a published verdict or statement, newest first. Nothing is ever taken back in silence.',
  changes: 'Changes',
  noChanges: 'No published verdict or statement has been changed yet.',
  firsts: 'Verdicts as first recorded',
  firstsNote: 'Not changed since they were published, or confirmed as they were.',
  none: 'No verdict has been recorded yet.',
  older: 'All changes, by part',
  newest: 'The newest changes',
  verdict: 'Verdict',
  statement: 'Statement',
  reason: 'Why',
  feeds: 'Follow changes:',
  feedRss: 'Corrections, as RSS',
  feedJson: 'Corrections, as JSON Feed',
  how: 'How corrections are made',
} as const;

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  first: 'First verdict',
  verdict: 'Verdict changed',
  statement: 'Statement changed',
  both: 'Statement and verdict changed',
  confirmed: 'Verdict confirmed',
};

/** Under the title: how many changes there are. */
export function describeChanges(changes: number): string {
  return `${capitalise(countOf(changes, 'change'))} so far.`;
}

/** Title of a part of the older changes. */
export function describePart(part: number): string {
  return `Corrections, part ${part}`;
}

/** `13 May 2024 to 2 June 2025`. */
export function describeDays(from: string, to: string): string {
  return from === to ? dateText(from) : `${dateText(from)} to ${dateText(to)}`;
}

/** An entry of a feed, in sentences. */
export function describeChange({ kind, verdict, statement, reason, before }: HistoryEntry): string {
  const now = describeVerdict(verdict);
  if (before === undefined) return `First verdict: ${now}. ${reason}`;
  if (kind === 'confirmed') return `Verdict confirmed: ${now}. ${reason}`;
  const verdicts =
    before.verdict === verdict
      ? `Verdict: ${now}.`
      : `Verdict changed from ${describeVerdict(before.verdict)} to ${now}.`;
  if (before.statement === statement) return `${verdicts} ${reason}`;
  return `${verdicts} The statement was ${inQuotes(before.statement)} and is now ${inQuotes(statement)}. ${reason}`;
}

/** A claim that has no recorded verdict, in a feed. */
export function describeUnrecorded(verdict: string, draft: boolean): string {
  const text = `${capitalise(describeVerdict(verdict))}.`;
  return draft ? `${text} Draft: nobody but its author has reviewed this claim.` : text;
}

/** Title of an entry in the feed of changes. */
export function describeFeedTitle(kind: ChangeKind, statement: string): string {
  return `${changeWords[kind]}: ${statement}`;
}

/** Title of the feed of changes. */
export function describeFeed(site: string): string {
  return `${site}: corrections`;
}
