/** Words of share cards, of embedded claims and of citations. */
import type { VerdictRef } from '#core/views/refs.ts';
import { describeVerdict } from './labels.ts';
import { count } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const cardWords = { claim: 'ادعاء', story: 'قصة', draft: 'مسودة' } as const;

const inArticles = {
  none: 'لا يرد في أي مقال',
  one: 'يرد في مقال واحد',
  two: 'يرد في مقالين',
  few: 'يرد في {n} مقالات',
  many: 'يرد في {n} مقالًا',
  other: 'يرد في {n} مقال',
};
const inClaims = {
  one: 'في ادعاء واحد',
  two: 'في ادعاءين',
  few: 'في {n} ادعاءات',
  many: 'في {n} ادعاءً',
  other: 'في {n} ادعاء',
};

export function describeSourceCard(claims: number): string {
  return claims === 0 ? 'لا يستشهد به أي ادعاء بعد' : `يُستشهد به ${count(claims, inClaims)}`;
}

export function describeActorCard(articles: number, claims: number): string {
  const named = count(articles, inArticles);
  return claims === 0 ? named : `${named} و${count(claims, inClaims)}`;
}

export function describeStoryCard(articles: number, claims: number): string {
  const ofClaims = {
    none: 'لا ادعاءات',
    one: 'ادعاء واحد',
    two: 'ادعاءان',
    few: '{n} ادعاءات',
    many: '{n} ادعاءً',
    other: '{n} ادعاء',
  };
  const ofArticles = {
    none: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{n} مقالات',
    many: '{n} مقالًا',
    other: '{n} مقال',
  };
  return `الادعاءات: ${count(claims, ofClaims)}؛ المقالات: ${count(articles, ofArticles)}`;
}

export function describeClaimCard(statement: string, verdict: string, witnesses: string, site: string): string {
  return `${site}: ${inQuotes(statement)}. الحكم: ${describeVerdict(verdict)}. ${witnesses}`;
}

export function describeCard(headline: string, facts: string, site: string): string {
  return `${site}: ${headline}. ${facts}.`;
}

export const embedWords = {
  title: 'ضمّن هذا الادعاء',
  explain: 'الصق هذا حيث تريد أن يظهر الادعاء. البطاقة تتبع الصفحة: إذا تغيّر الحكم ظهر الحكم الجديد فيها أيضًا.',
  preview: 'اعرض البطاقة وحدها',
  for: 'مع',
  against: 'ضد',
  limits: 'بتحفّظ',
  noQuotes: 'لم يُقتبس أي مقال بشأن هذا الادعاء بعد.',
  more: 'كل الأدلة',
  draft: 'مسودة: لم تُراجَع بعد',
} as const;

export function describeFrame(statement: string, site: string): string {
  return `ادعاء: ${statement} (${site})`;
}

export const citeWords = {
  title: 'كيف تستشهد بهذه الصفحة',
  formats: 'صيغ أخرى',
  plain: 'النص',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  wikipedia: 'ويكيبيديا',
  copied: 'نُسخ',
  failed: 'لم يُنسخ. النص محدَّد؛ انسخه بنفسك.',
  noAuthor: 'لا يُذكر مؤلف، لأن الموقع لا يسمّي ناشرًا.',
  noDate: 'لا يُذكر تاريخ، لأن أي حكم لم يُسجَّل بعد.',
  noAddress: 'لا يُذكر عنوان، لأن الموقع لا يقول أين يوجد.',
} as const;

export function describeCopy(format: string): string {
  return `انسخ ${format}`;
}

export function citeVerdict(verdict: VerdictRef['text'], draft: boolean): string {
  return `الحكم: ${describeVerdict(verdict)}${draft ? ' (مسودة)' : ''}`;
}

export const noDateShort = 'د.ت';
