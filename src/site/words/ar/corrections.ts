/** Words of the corrections page, of the history of a claim, and of the feeds. */
import type { ChangeKind, HistoryEntry } from '#core/views/history-view.ts';
import { describeVerdict } from './labels.ts';
import { count, dateText } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const correctionWords = {
  title: 'التصويبات',
  standfirst: 'كل تغيير في حكم منشور أو في نص ادعاء، والأحدث أولًا. لا يُسحب شيء في صمت.',
  changes: 'التغييرات',
  noChanges: 'لم يتغيّر بعد أي حكم منشور ولا نص ادعاء.',
  firsts: 'الأحكام كما سُجّلت أول مرة',
  firstsNote: 'لم تتغيّر منذ نشرها، أو أُكّدت كما هي.',
  none: 'لم يُسجَّل أي حكم بعد.',
  older: 'كل التغييرات، في أجزاء',
  newest: 'أحدث التغييرات',
  verdict: 'الحكم',
  statement: 'النص',
  reason: 'السبب',
  feeds: 'تابع التغييرات:',
  feedRss: 'التصويبات بصيغة RSS',
  feedJson: 'التصويبات بصيغة JSON Feed',
  how: 'كيف تُجرى التصويبات',
} as const;

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  first: 'الحكم الأول',
  verdict: 'تغيّر الحكم',
  statement: 'تغيّر النص',
  both: 'تغيّر النص والحكم',
  confirmed: 'تأكيد الحكم',
};

export function describeChanges(changes: number): string {
  const forms = { one: 'تغيير واحد', two: 'تغييران', few: '{n} تغييرات', many: '{n} تغييرًا', other: '{n} تغيير' };
  return `حتى الآن: ${count(changes, forms)}.`;
}

export function describePart(part: number): string {
  return `التصويبات، الجزء ${part}`;
}

export function describeDays(from: string, to: string): string {
  return from === to ? dateText(from) : `من ${dateText(from)} إلى ${dateText(to)}`;
}

export function describeChange({ kind, verdict, statement, reason, before }: HistoryEntry): string {
  const now = describeVerdict(verdict);
  if (before === undefined) return `الحكم الأول: ${now}. ${reason}`;
  if (kind === 'confirmed') return `تأكيد الحكم: ${now}. ${reason}`;
  const verdicts =
    before.verdict === verdict
      ? `الحكم: ${now}.`
      : `تغيّر الحكم من ${inQuotes(describeVerdict(before.verdict))} إلى ${inQuotes(now)}.`;
  if (before.statement === statement) return `${verdicts} ${reason}`;
  return `${verdicts} كان النص ${inQuotes(before.statement)} وصار ${inQuotes(statement)}. ${reason}`;
}

export function describeUnrecorded(verdict: string, draft: boolean): string {
  const text = `${describeVerdict(verdict)}.`;
  return draft ? `${text} مسودة: لم يراجع هذا الادعاءَ أحد غير كاتبه.` : text;
}

export function describeFeedTitle(kind: ChangeKind, statement: string): string {
  return `${changeWords[kind]}: ${statement}`;
}

export function describeFeed(site: string): string {
  return `${site}: التصويبات`;
}
