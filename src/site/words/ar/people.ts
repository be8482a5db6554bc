/** Words about who writes, reviews and publishes. */
import type { Evidence, PersonMeta } from '#schema';
import type { Unrecorded } from '#core/views/checked-view.ts';
import type { PersonLine } from '#core/views/person-view.ts';
import type { Disclosure } from '#core/views/publisher-view.ts';
import { count, dateText, joinWords } from './numbers.ts';

export const peopleWords = {
  listTitle: 'الكتّاب والمراجعون',
  listStandfirst: 'مَن يكتب ما يرد هنا ومَن يراجعه، وما قد يؤثر فيهم.',
  kicker: 'من الكتّاب والمراجعين',
  staff: 'يعمل لدى الناشر',
  links: 'في مواقع أخرى',
  interests: 'المصالح المعلنة',
  interestsNone: 'يعلن أن لا شيء قد يؤثر في عمله هنا.',
  interestsUnknown: 'لم تُعلن أي مصالح، ولم يُعلن أنها غير موجودة.',
  wrote: 'كتب',
  reviewed: 'راجع',
  nothing: 'لا يذكر أي ادعاء أو تعريف هنا هذا الشخص بعد.',
  profiles: 'تعريفات',
} as const;

export const personRoleWords: Readonly<Record<PersonMeta['roles'][number], string>> = {
  author: 'كتابة',
  reviewer: 'مراجعة',
  editor: 'تحرير',
  translator: 'ترجمة',
};

const ofPages = {
  one: 'صفحة واحدة',
  two: 'صفحتين',
  few: '{n} صفحات',
  many: '{n} صفحة',
  other: '{n} صفحة',
} as const;

export function describePersonLine({ roles, position, wrote, reviewed }: PersonLine): string {
  const named = roles.map((role) => personRoleWords[role]);
  const what = position ?? (named.length === 0 ? undefined : joinWords(named));
  const work = [
    ...(wrote === 0 ? [] : [`كتب ${count(wrote, ofPages)}`]),
    ...(reviewed === 0 ? [] : [`راجع ${count(reviewed, ofPages)}`]),
  ].join('، ');
  return [what, work].filter(Boolean).join('؛ ');
}

export const interestWords = { title: 'المصالح في هذا الأمر', page: 'الدليل:' } as const;

export const checkedWords = {
  title: 'كيف جرى التحقق',
  authors: 'كتبه',
  reviewers: 'راجعه',
  whyChecked: 'لماذا هذا الادعاء',
  asked: 'من سُئل عنه',
  answer: 'الجواب',
  answerPage: 'الجواب المنشور',
  oneWitness: 'لماذا يُكتفى بشاهد واحد',
  secondary: 'لماذا لا يوجد مصدر أولي',
  interests: 'مصالح مَن يستند إليهم',
} as const;

export function describeAsked(
  date: string,
  answered: boolean,
): readonly [before: string, between: string, after: string] {
  return ['سُئل ', ' من قِبل ', ` في ${dateText(date)}${answered ? '.' : '، ولم يُجب.'}`];
}

export function describeAnswered(date: string | undefined): string {
  return date === undefined ? 'الجواب بنصه، وتاريخه غير مسجّل.' : `جواب ${dateText(date)} بنصه.`;
}

const unrecordedWords: Readonly<Record<Unrecorded, string>> = {
  authors: 'مَن كتبه',
  reviewers: 'مَن راجعه',
  whyChecked: 'سبب اختياره',
  asked: 'هل سُئل صاحب الادعاء',
};

export function describeUnrecorded(fields: readonly Unrecorded[]): string {
  return `غير مسجّل: ${fields.map((field) => unrecordedWords[field]).join('، ')}.`;
}

export const sourceTypeWords: Readonly<Record<NonNullable<Evidence['sourceType']>, string>> = {
  primary: 'مصدر أولي',
  secondary: 'مصدر ثانوي',
};

export const publisherWords = {
  title: 'مَن المسؤول عن هذا الموقع',
  standfirst: 'الناشر، ومصدر المال، وإلى من تتوجه.',
  none: 'لا يتحمل أي ناشر مسؤولية هذا الموقع حتى الآن.',
  noneText: 'لم يضع أحد اسمه عليه: اقرأه بوصفه عملًا لم يكتمل. ويعرّف الناشر بنفسه في content/site.yaml.',
  undisclosed: 'غير مذكور',
  contact: 'للتواصل',
  noContact: 'لا يوجد عنوان لإرسال التصويبات.',
  staff: 'الأشخاص',
  allPeople: 'جميع الكتّاب والمراجعين',
  memberships: 'العضويات',
  listing: 'القائمة العلنية',
  funders: 'الممولون',
  corrections: 'كل حكم مسجّل وكل تصويب',
  standards: 'موقف الموقع من مواثيق مدققي الحقائق',
} as const;

export const disclosureWords: Readonly<Record<Disclosure, string>> = {
  legalForm: 'الصفة القانونية',
  ownership: 'الملكية',
  funding: 'التمويل',
  independence: 'الاستقلال',
  nonpartisanship: 'عدم الانحياز',
  selection: 'كيف تُختار الادعاءات',
  corrections: 'سياسة التصويب',
};

export function describeMember(since: string | undefined): string {
  return since === undefined ? '' : `منذ ${since}`;
}
