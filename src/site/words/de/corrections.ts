/** Words of the corrections page, of the history of a claim, and of the feeds. */
import type { ChangeKind, HistoryEntry } from '#core/views/history-view.ts';
import { describeVerdict } from './labels.ts';
import { capitalise, count, dateText } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const correctionWords = {
  title: 'Korrekturen',
  standfirst:
    'Jede Änderung eines veröffentlichten Urteils oder Wortlauts, die neueste zuerst. Nichts wird stillschweigend zurückgenommen.',
  changes: 'Änderungen',
  noChanges: 'Noch ist kein veröffentlichtes Urteil und kein Wortlaut geändert worden.',
  firsts: 'Urteile, wie sie zuerst festgehalten wurden',
  firstsNote: 'Seit der Veröffentlichung nicht geändert, oder so bestätigt.',
  none: 'Noch ist kein Urteil festgehalten.',
  older: 'Alle Änderungen, in Teilen',
  newest: 'Die neuesten Änderungen',
  verdict: 'Urteil',
  statement: 'Wortlaut',
  reason: 'Warum',
  feeds: 'Änderungen verfolgen:',
  feedRss: 'Korrekturen, als RSS',
  feedJson: 'Korrekturen, als JSON Feed',
  how: 'Wie Korrekturen entstehen',
} as const;

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  first: 'Erstes Urteil',
  verdict: 'Urteil geändert',
  statement: 'Wortlaut geändert',
  both: 'Wortlaut und Urteil geändert',
  confirmed: 'Urteil bestätigt',
};

export function describeChanges(changes: number): string {
  return `Bisher ${count(changes, { one: 'eine Änderung', other: '{n} Änderungen' })}.`;
}

export function describePart(part: number): string {
  return `Korrekturen, Teil ${part}`;
}

export function describeDays(from: string, to: string): string {
  return from === to ? dateText(from) : `${dateText(from)} bis ${dateText(to)}`;
}

export function describeChange({ kind, verdict, statement, reason, before }: HistoryEntry): string {
  const now = describeVerdict(verdict);
  if (before === undefined) return `Erstes Urteil: ${now}. ${reason}`;
  if (kind === 'confirmed') return `Urteil bestätigt: ${now}. ${reason}`;
  const verdicts =
    before.verdict === verdict
      ? `Urteil: ${now}.`
      : `Urteil geändert von ${inQuotes(describeVerdict(before.verdict))} zu ${inQuotes(now)}.`;
  if (before.statement === statement) return `${verdicts} ${reason}`;
  return `${verdicts} Der Wortlaut war ${inQuotes(before.statement)} und ist nun ${inQuotes(statement)}. ${reason}`;
}

export function describeUnrecorded(verdict: string, draft: boolean): string {
  const text = `${capitalise(describeVerdict(verdict))}.`;
  return draft ? `${text} Entwurf: Außer dem Verfasser hat noch niemand diese Behauptung geprüft.` : text;
}

export function describeFeedTitle(kind: ChangeKind, statement: string): string {
  return `${changeWords[kind]}: ${statement}`;
}

export function describeFeed(site: string): string {
  return `${site}: Korrekturen`;
}
