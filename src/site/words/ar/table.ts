/** Words of the fact-check table. */
import type * as en from '../en/table.ts';
import { articles as articleForms, ofArticles, witnesses } from './nouns.ts';
import { count, numberWord } from './numbers.ts';

export const tableWords = {
  caption: 'كل صف ادعاء وكل عمود مقال، وكل خانة تبيّن ما يقوله المقال عن الادعاء.',
  claim: 'الادعاء',
  verdict: 'الحكم',
  kind: 'النوع',
  actor: 'الشخص أو الجهة',
  outlet: 'المقال',
  sort: 'الترتيب',
  any: 'الكل',
  sortVerdict: 'حسب الحكم',
  sortWitnesses: 'الأكثر شهودًا أولًا',
  sortEvidence: 'الأكثر مقالات أولًا',
  sortStatement: 'هجائيًا',
  reset: 'اعرض كل الادعاءات',
  shown: 'المعروض {shown} من أصل {all} من الادعاءات',
  of: 'من',
  text: 'ابحث عن كلمات',
  filters: 'التصفية والترتيب',
  state: 'ما يقوله',
  loading: 'يجري تحميل الادعاءات…',
  failed: 'تعذّر تحميل بقية الادعاءات.',
  more: 'اعرض المزيد من الادعاءات',
  fold: 'اطوِ',
  unfold: 'ابسط',
  continued: 'تتمة',
  parts: 'أجزاء الجدول',
  tools: 'رتّب الادعاءات وصفّها',
  none: 'لا ادعاء يطابق.',
  key: 'كيف تقرأ الخانات',
  unknownOutlet: 'الناشر غير معروف',
  scroll: 'جدول تدقيق الحقائق، يُمرَّر أفقيًا',
} as const;

/** Said once above the table, instead of under each column. */
export function describeUnknownOutlets(n: number): string {
  return n === 1
    ? 'ناشر أحد المقالات غير معروف، ويُشار إليه بعنوانه.'
    : `لا يُعرف ناشرو ${count(n, ofArticles)}، ويُشار إليها بعناوينها.`;
}

/** Head of the one column that stands for a family. */
export function foldedHeading(n: number): string {
  return count(n, articleForms);
}

/** What the button over a family does; begins with `tableWords.fold` or `tableWords.unfold`. */
export function describeFold(n: number): string {
  return `اطوِ ${count(n, ofArticles)} في عمود واحد`;
}

export function describeUnfold(n: number): string {
  return `ابسط ${count(n, ofArticles)}، لكل منها عمود`;
}

/** A link to a part of the table: its first and last claim. */
export function describePart(first: number, last: number): string {
  return `${first}–${last}`;
}

export function describeClaimsOfPart(first: number, last: number, claims: number): string {
  return `الادعاءات من ${first} إلى ${last} من أصل ${numberWord(claims)}`;
}

type Family = Parameters<typeof en.familyHeading>[0];

/** Head of a group of columns; nothing for an article that stands alone. */
export function familyHeading({ agencies, sharesWording, size }: Family): string {
  if (size < 2) return '';
  const credits = agencies.map(({ agency, count: n }) =>
    n === size ? `منسوبة إلى ${agency.label}` : `${count(n, articleForms)} منسوبة إلى ${agency.label}`,
  );
  return [...(sharesWording ? ['صياغة مشتركة'] : []), ...credits].join('؛ ');
}

export function witnessCount(n: number): string {
  return count(n, witnesses);
}
