/** Words of story pages and of the home page. */
import type { ArticleLine } from '#core/views/story-view.ts';
import type { VerdictRef } from '#core/views/refs.ts';
import { articles as articleForms, claims as claimForms, ofClaims, witnesses as witnessForms } from './nouns.ts';
import { count } from './numbers.ts';
import { describePublished } from './source.ts';

export const storyWords = {
  kicker: 'تدقيق حقائق',
  figures: 'الادعاءات حسب الحكم',
  digest: 'باختصار',
  agreed: 'المتفق عليه',
  agreedNone: 'لا يؤيد أيَّ ادعاء شاهدان مستقلان بعد.',
  disputed: 'المختلف فيه',
  disputedNone: 'لا يعارض أي شاهد ما يقوله آخر.',
  quoted: 'المنقول بصيغ مختلفة',
  quotedNone: 'لم يسجل أي محرر اختلافًا في المتحدث أو الصياغة.',
  findings: 'أين تختلف الروايات',
  findingsNone: 'لم يسجل أي محرر اختلافًا بين الروايات بعد.',
  table: 'ادعاءً ادعاءً',
  about: 'عن هذه القصة',
  articles: 'المقالات',
  emptySite: 'لا توجد هنا أي قصة بعد.',
  emptySiteHelp: 'ضع مقالات في المجلد seeds وأعد بناء الموقع: يصير كل مقال صفحة وكل قصة جدولًا.',
  stories: 'القصص',
  and: 'و',
  from: 'من',
} as const;

/** Under the figure of a verdict. */
export const figureWords: Readonly<Record<VerdictRef['sign'], string>> = {
  corroborated: 'مؤكَّدة',
  'one witness': 'بشاهد واحد',
  disputed: 'محل خلاف',
  'sources differ': 'بروايات متباينة',
  contradicted: 'يعارضها الشهود',
  qualified: 'مقيَّدة',
  overridden: 'بحكم المحرر',
  'no evidence': 'بلا دليل',
};

export function describeMore(n: number): string {
  return count(n, { one: 'وواحد آخر', two: 'واثنان آخران', few: 'و{n} أخرى', other: 'و{n} أخرى' });
}

export function describeUnlisted(n: number): string {
  return count(n, {
    one: 'ثمة موضع آخر في صفحة ادعائه.',
    two: 'ثمة موضعان آخران في صفحتي ادعاءيهما.',
    few: 'ثمة {n} مواضع أخرى في صفحات ادعاءاتها.',
    many: 'ثمة {n} موضعًا آخر في صفحات ادعاءاتها.',
    other: 'ثمة {n} موضع آخر في صفحات ادعاءاتها.',
  });
}

/** The one sentence that every reader reads: articles, witnesses, claims. */
export function describeScale({
  articles,
  claims,
  witnesses,
}: {
  readonly articles: number;
  readonly claims: number;
  readonly witnesses: number;
}): string {
  if (articles === 0 || claims === 0 || witnesses === 0) return '';
  return `${count(articles, articleForms)}، وراءها ${count(witnesses, witnessForms)}، بشأن ${count(claims, ofClaims)}.`;
}

/** Under a headline that is only borrowed from an article. */
export function describeBorrowedTitle(label: string): string {
  return `هذا عنوان أحد المقالات (${label})، وليس للقصة عنوان خاص بها بعد.`;
}

/** What stands under a headline in the list of articles. */
export function describeArticle(line: ArticleLine): string {
  const outlet = line.outlet?.label ?? 'الناشر غير معروف';
  const cited = line.claims === 0 ? 'لم يُقتبس منه بعد' : `يُقتبس منه في ${count(line.claims, ofClaims)}`;
  const gaps = line.complete === 'cut' || line.complete === 'gaps' ? ['النص ناقص'] : [];
  return [outlet, describePublished(line.published) ?? 'التاريخ غير معروف', ...gaps, cited].join(' · ');
}

export function storySummary(articles: number, claims: number): string {
  return `${count(articles, articleForms)}، ${count(claims, claimForms)}`;
}
