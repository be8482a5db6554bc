/** Words that all pages of machine findings share. */
import type { MachinePage } from '#core/views/machine-paths.ts';
import type { PlaceView } from '#core/views/place-view.ts';
import * as nouns from './nouns.ts';
import { count } from './numbers.ts';

export const machineWords = {
  navigation: 'ما عثر عليه البرنامج',
  unreviewed: 'عُثر عليه آليًا ولم يراجعه أحد.',
  hidden: 'لا تُعرض الكلمات هنا لأن هذا الموقع لا يعرض إلا المواضع المقتبسة من المقال.',
  partial: 'لا يعرض هذا الموقع من بعض المقالات إلا المواضع المقتبسة؛ ويذكر لما عُثر عليه في بقيتها الموضع والعدد فقط.',
  differs: 'مختلف',
  missing: 'لا كلمات هنا',
  data: 'تجدها كاملة في ملفات البيانات.',
} as const;

/** Links from the story's page. */
export const machinePageWords: Readonly<Record<MachinePage, string>> = {
  pictures: 'رسوم بيانية',
  leads: 'خيوط للتحقق',
  wording: 'الصياغة المشتركة',
  quotations: 'الاقتباسات',
  names: 'بماذا يسميهم كل مقال',
};

const kinds: Readonly<Record<PlaceView['kind'], readonly [one: string, many: string]>> = {
  title: ['العنوان', 'العناوين'],
  heading: ['العنوان الفرعي', 'العناوين الفرعية'],
  paragraph: ['الفقرة', 'الفقرات'],
  caption: ['تعليق الصورة', 'تعليقات الصور'],
};

/** `الفقرة 5`, `العنوان`. */
export function describePlace({ kind, number }: Pick<PlaceView, 'kind' | 'number'>): string {
  return kind === 'title' ? kinds.title[0] : `${kinds[kind][0]} ${number}`;
}

export function describePlaceKind(kind: PlaceView['kind'], n: number): string {
  return kinds[kind][n === 1 ? 0 : 1];
}

/** `12 في المئة`, for a part from 0 to 1. */
export function percent(part: number): string {
  if (part > 0 && part < 0.005) return 'أقل من 1 في المئة';
  const n = Math.round(part * 100);
  return n === 100 && part < 1 ? 'ما يقارب 100 في المئة' : `${n} في المئة`;
}

export function wordCount(n: number): string {
  return count(n, nouns.words);
}

export function describeRest(rest: number): string {
  const more = count(rest, {
    one: 'ثمة مدخل آخر غير مدرج هنا.',
    two: 'ثمة مدخلان آخران غير مدرجين هنا.',
    few: 'ثمة {n} مداخل أخرى غير مدرجة هنا.',
    many: 'ثمة {n} مدخلًا آخر غير مدرج هنا.',
    other: 'ثمة {n} مدخل آخر غير مدرج هنا.',
  });
  return `${more} ${machineWords.data}`;
}

export function describeCut(words: number): string {
  return count(words, {
    one: 'حُذفت كلمة واحدة',
    two: 'حُذفت كلمتان',
    few: 'حُذفت {n} كلمات',
    other: 'حُذفت {n} كلمة',
  });
}
