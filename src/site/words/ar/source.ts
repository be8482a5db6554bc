/** Words of source pages. */
import type { SourceMeta } from '#schema';
import type { LeftOverView } from '#core/views/source-view.ts';
import { ofClaims } from './nouns.ts';
import { count, dateText, joinWords } from './numbers.ts';

export const sourceWords = {
  kicker: 'مقال',
  unknownOutlet: 'الناشر غير معروف',
  excerpts: 'لا تُعرض هنا إلا المواضع التي تقتبسها الادعاءات؛ وسائر النص ملك لمن نشره.',
  editorFull: 'لا يعرض الموقع العام إلا المواضع المقتبسة من هذا المقال.',
  noText: 'لم يُقتبس أي موضع من هذا المقال بعد، ولذلك لا يُعرض منه شيء.',
  notes: 'الادعاءات التي تقتبس من هذه الفقرة',
  known: 'ما يُعرف عن هذا المقال',
  unknown: 'غير معروف',
  none: 'لا اسم مذكور',
  noneStated: 'غير مذكور',
  outlet: 'الناشر',
  agencies: 'ينسب إلى',
  published: 'تاريخ النشر',
  dateline: 'مكان الخبر',
  bylines: 'بقلم',
  credits: 'إشارات أخرى',
  language: 'اللغة',
  complete: 'الاكتمال',
  url: 'الأصل',
  rights: 'المعروض هنا',
  rightsFull: 'النص الكامل',
  rightsExcerpts: 'المواضع المقتبسة فقط',
  seed: 'من النص الخام إلى هذه الصفحة',
  seedFile: 'الملف الخام',
  hash: 'بصمة SHA-256 لمحتواه',
  leftOvers: 'ما ليس من النص، ولماذا',
  edits: 'التعديلات',
  noEdits: 'لا تعديلات: كل كلمة كما هي في الملف الخام.',
  editHidden: 'لا تُعرض الكلمات لأن هذا الموقع لا يعرض إلا المواضع المقتبسة من المقال.',
  silentOn: 'قُرئ بحثًا عن هذه الادعاءات ولا يتطرق إليها',
  silentIncomplete: 'قُرئ بحثًا عن هذه الادعاءات: ما يتوافر من النص لا يذكرها',
  beside: 'في غيره:',
  citedBy: 'يقتبس هذا الموضع',
  untitled: 'دون ذكر السبب',
  edit: 'صحّح بيانات هذا المقال',
} as const;

export function describePublished(published: SourceMeta['published']): string | undefined {
  if (published === null) return undefined;
  if ('at' in published) return `${dateText(published.at)}${published.zone === undefined ? '' : ` ${published.zone}`}`;
  const { notBefore, notAfter } = published;
  const after = notBefore === undefined ? '' : `ليس قبل ${dateText(notBefore)}`;
  const before = notAfter === undefined ? '' : `ليس بعد ${dateText(notAfter)}`;
  return [after, before].filter(Boolean).join('، ');
}

export function describeProvenance(
  entry: SourceMeta['provenance'][keyof SourceMeta['provenance']],
): string | undefined {
  if (entry === undefined) return undefined;
  const why = entry.why === undefined ? '' : `: ${entry.why}`;
  if (entry.how === 'stated') return `${entry.line === undefined ? 'مذكور' : `مذكور في السطر ${entry.line}`}${why}`;
  if (entry.how === 'editor') return `حدّده أحد المحررين${why}`;
  return entry.how === 'unknown' ? `غير معروف${why}` : `مستنتج${why}`;
}

export function describePlace({ first, last, columns }: LeftOverView): string {
  const lines = first === last ? `السطر ${first}` : `الأسطر من ${first} إلى ${last}`;
  return columns === undefined ? lines : `${lines}، الأعمدة من ${columns[0]} إلى ${columns[1]}`;
}

const parts = { one: 'جزء واحد', two: 'جزآن', few: '{n} أجزاء', many: '{n} جزءًا', other: '{n} جزء' };

/** How much of the raw file is not part of the text. */
export function describeLeftOvers(leftOvers: readonly Pick<LeftOverView, 'use'>[]): string {
  const number = (use: LeftOverView['use']) => leftOvers.filter((entry) => entry.use === use).length;
  const removed = number('removed');
  const metadata = number('metadata');
  if (removed + metadata === 0) return 'كل سطر في الملف الخام جزء من النص.';
  const told = [
    ...(removed === 0 ? [] : [`حُذف من الملف الخام ${count(removed, parts)}`]),
    ...(metadata === 0 ? [] : [`قُرئ بوصفه بيانات ${count(metadata, parts)}`]),
  ];
  return `${joinWords(told)}. وما عدا ذلك هو النص.`;
}

export function describeCitations(claims: number): string {
  return claims === 0
    ? 'لا يقتبس منه أي ادعاء بعد.'
    : `يُقتبس منه في ${count(claims, ofClaims)}، والمواضع معلَّمة في النص.`;
}

export function describeGap(characters: number): string {
  return count(characters, {
    one: 'حرف واحد غير معروض',
    two: 'حرفان غير معروضين',
    few: '{n} أحرف غير معروضة',
    many: '{n} حرفًا غير معروض',
    other: '{n} حرف غير معروض',
  });
}

export function describeBack(number: number): string {
  return `الملاحظة ${number}: العودة إلى الكلمات`;
}

export function describeMoreBeside(more: number): string {
  return count(more, {
    one: 'مقال آخر',
    two: 'مقالان آخران',
    few: '{n} مقالات أخرى',
    many: '{n} مقالًا آخر',
    other: '{n} مقال آخر',
  });
}

export function describeSilent(claims: number): string {
  return count(claims, {
    one: 'ادعاء واحد',
    two: 'ادعاءان',
    few: '{n} ادعاءات',
    many: '{n} ادعاءً',
    other: '{n} ادعاء',
  });
}

export function describeMoreSilent(more: number): string {
  return `في جدول القصة أيضًا: ${describeSilent(more)}`;
}
