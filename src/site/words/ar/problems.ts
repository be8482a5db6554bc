/** Words of the problems that pages show in development. */
import { choosePlural, type PluralForms } from '../plural.ts';

export const problemWords = {
  title: 'المشكلات',
  standfirst: 'ما يجده الفحص في المحتوى الآن. لا تظهر هذه الصفحة إلا أثناء التحرير.',
  error: 'خطأ',
  warning: 'تنبيه',
  unshown: 'لا يمكن إنشاء هذه الصفحة قبل إصلاح مشكلات ملفها.',
  checking: 'يجري فحص المحتوى…',
} as const;

const errorForms: PluralForms = {
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '{n} أخطاء',
  many: '{n} خطأً',
  other: '{n} خطأ',
};
const warningForms: PluralForms = {
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '{n} تنبيهات',
  many: '{n} تنبيهًا',
  other: '{n} تنبيه',
};

const errors = (n: number) => choosePlural('ar', n, errorForms, String(n));
const warnings = (n: number) => choosePlural('ar', n, warningForms, String(n));

function count(errorCount: number, warningCount: number): string {
  if (warningCount === 0) return errors(errorCount);
  return errorCount === 0 ? warnings(warningCount) : `${errors(errorCount)} و${warnings(warningCount)}`;
}

/** What is wrong with one page, or with `all` the content. */
export function describeHere(errorCount: number, warningCount: number, all: boolean): string {
  if (errorCount + warningCount === 0) return all ? 'لا توجد مشكلات.' : 'لا مشكلة في هذه الصفحة.';
  const found = count(errorCount, warningCount);
  return all ? `نتيجة الفحص: ${found}.` : `في هذه الصفحة: ${found}.`;
}

export function describeAll(errorCount: number, warningCount: number): string {
  return `في المحتوى كله: ${count(errorCount, warningCount)}.`;
}
