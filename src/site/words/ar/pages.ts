/** Words of the smaller pages. */
import type { ActorLine } from '#core/views/actor-list.ts';
import { ofArticles } from './nouns.ts';
import { count } from './numbers.ts';

export const actorWords = {
  listTitle: 'أشخاص وأماكن',
  listStandfirst: 'مَن تذكرهم المقالات، ومَن ترد أقوالهم فيها.',
  listNone: 'لم يُسجَّل أحد بعد.',
  draft: 'مسودة: لم يراجع هذه الصفحة أحد غير كاتبها.',
  names: 'الأسماء التي تستخدمها المقالات',
  noNames: 'لا يذكره أي مقال بكلمات تعرفها هذه الصفحة.',
  hiddenName: 'في فقرات غير معروضة هنا',
  roles: 'صفته كما تذكرها المقالات',
  said: 'ما يُنسب إليه',
  allClaims: 'كل الادعاءات منه وعنه',
  saidTally: 'ادعاءات تُقتبس أقواله بشأنها',
  noSaid: 'لا يستند أي ادعاء إلى أقواله بعد.',
  inferred: 'منسوب إليه على ما يبدو',
  about: 'ادعاءات عنه',
  for: 'بشأن الادعاء',
  wikidata: 'ويكي بيانات',
  official: 'الصفحة الرسمية',
  edit: 'حسّن هذه الصفحة',
  times: 'مرات',
} as const;

export const outletWords = {
  allClaims: 'كل الادعاءات التي تقتبس منها',
  articles: 'مقالاتها وما ينسب إليها',
  claims: 'ادعاءات تقتبس من مقالاتها',
  quoted: 'ما تنقله المقالات عنها',
  none: 'لا يصدر عنها أي مقال هنا ولا ينسب إليها.',
  aliases: 'تُذكر أيضًا باسم',
  country: 'مقرها',
  site: 'موقعها الإلكتروني',
} as const;

export const docWords = {
  listTitle: 'كيف يعمل هذا الموقع',
  contents: 'في هذه الصفحة',
  onlyEnglish: 'هذه الصفحة متاحة بالإنجليزية فقط.',
} as const;

export const footnoteWords = { title: 'الحواشي' } as const;

export function describeFootnoteBack(n: string): string {
  return `عودة إلى موضع الإشارة ${n}`;
}

export const notFoundWords = {
  title: 'لا توجد صفحة هنا',
  text: 'ربما نُقلت، أو في العنوان خطأ.',
  home: 'إلى القصص',
} as const;

export const dataWords = {
  title: 'البيانات',
  standfirst: 'كل ما يذكره هذا الموقع، للتنزيل: الكلمات والأحكام والأعداد نفسها التي في صفحاته.',
  tables: 'الجداول',
  table: 'الجدول',
  rows: 'الصفوف',
  files: 'الملفات',
  fields: 'الحقول',
  field: 'الحقل',
  type: 'النوع',
  meaning: 'المعنى',
  package: 'كل الجداول والحقول موصوفةً للآلات في حزمة بيانات:',
  csvNote:
    'ملفات CSV مرمّزة بـUTF-8، تفصل بينها فواصل وتنتهي أسطرها بـCRLF. والخانة التي تبدأ بأحد الرموز = و+ و- و@ تسبقها فاصلة عليا كي لا يعدّها برنامج الجداول معادلة. وفي ملفات JSON الصفوف نفسها من دونها.',
  rightsNote:
    'الاقتباسات فقرات تستشهد بها الادعاءات. أما ما يُعثر عليه آليًا فيُذكر موضعه وعدده، ولا تُذكر كلماته إلا من المقالات التي يجوز عرضها كاملة.',
  feeds: 'التغذيات',
  feedsNowhere:
    'ينقص عناوينَها اسمُ المضيف لأن content/site.yaml لا يذكر مكان الموقع (url). وللسبب نفسه لا توجد خريطة للموقع.',
  feedsText: 'الادعاءات، وأولها ما سُجّل حكمه، والأحدث أولًا:',
  reviews: 'الادعاءات المراجَعة بصيغة ClaimReview من schema.org:',
} as const;

export function describeActorLine({ sources, said }: ActorLine): string {
  const named = sources === 0 ? 'لا يرد اسمه في أي مقال' : `يرد اسمه في ${count(sources, ofArticles)}`;
  if (said === 0) return named;
  return `${named}، ويُنسب إليه ${describeCount(said)}`;
}

export function describeCount(n: number): string {
  return count(n, { none: 'ولا مرة', one: 'مرة واحدة', two: 'مرتين', few: '{n} مرات', other: '{n} مرة' });
}

export function describeMoreArticles(n: number): string {
  return count(n, {
    one: 'ومقال آخر',
    two: 'ومقالان آخران',
    few: 'و{n} مقالات أخرى',
    many: 'و{n} مقالًا آخر',
    other: 'و{n} مقال آخر',
  });
}

export const redirectWords = { title: 'نُقلت هذه الصفحة', link: 'إلى عنوانها الجديد' } as const;

export function describeMoreClaims(n: number): string {
  return count(n, {
    one: 'ادعاء آخر',
    two: 'ادعاءان آخران',
    few: '{n} ادعاءات أخرى',
    many: '{n} ادعاءً آخر',
    other: '{n} ادعاء آخر',
  });
}

export function describeAllClaims(n: number): string {
  return count(n, {
    one: 'الادعاء',
    two: 'الادعاءان',
    few: 'جميع الادعاءات الـ{n}',
    many: 'جميع الادعاءات الـ{n}',
    other: 'جميع الادعاءات الـ{n}',
  });
}

export function describeArticleTie({
  published,
  credits,
}: {
  readonly published: boolean;
  readonly credits: boolean;
}): string {
  if (published && credits) return 'نشرته هي، وينسب إليها';
  return published ? 'نشرته هي' : 'ينسب إليها';
}

export function describeListOf(list: string, owner: string): string {
  return `${list}: ${owner}`;
}

/** For search engines and shared links. */
export function describeActorPage(kind: string, name: string): string {
  return `${kind}: ${name}، كما تسميه المقالات وتنقل عنه.`;
}

export function describeOutletPage(kind: string, name: string): string {
  return `${kind}: المقالات هنا التي نشرتها ${name} أو التي تنسب إليها.`;
}
