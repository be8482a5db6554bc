/** The search, and the lists by letter. */
import type { FilterName, RecordKind } from '#core/search/record.ts';
import { articles } from './nouns.ts';
import { count } from './numbers.ts';

export const searchKinds: Readonly<Record<RecordKind, string>> = {
  claim: 'الادعاءات',
  quote: 'الاقتباسات',
  source: 'المقالات',
  actor: 'أشخاص وأماكن',
  outlet: 'وسائل الإعلام',
  story: 'القصص',
  doc: 'المنهج',
};

/** What a line of the lists by letter is. */
export const entryKinds: Readonly<Record<Exclude<RecordKind, 'quote'>, string>> = {
  claim: 'ادعاء',
  source: 'مقال',
  actor: 'شخص أو مكان',
  outlet: 'وسيلة إعلام',
  story: 'قصة',
  doc: 'المنهج',
};

export const filterWords: Readonly<Record<FilterName, string>> = {
  verdict: 'الحكم',
  actor: 'الشخص أو المكان',
  outlet: 'وسيلة الإعلام',
  story: 'القصة',
};

/** Texts that the script of the page shows. `{n}` is a number, `{text}` what somebody typed, `{name}` a name. */
export const searchTexts = {
  'results-one': 'نتيجة واحدة',
  'results-other': 'عدد النتائج: {n}',
  any: 'الكل',
  showMore: 'اعرض المزيد',
  seeAll: 'اعرض النتائج كلها ({n})',
  loading: 'يجري البحث…',
  none: 'لا شيء في هذا الموقع يحوي هذه الكلمات: {text}',
  noneHelp: 'جرّب كلمات أقل أو كتابة أخرى أو احذف علامتي الاقتباس.',
  near: 'أسماء قريبة في الكتابة:',
  mended: 'لا يرد «{text}» في أي موضع. هذه نتائج «{name}».',
  left: 'لا شيء يحوي هذه الكلمات كلها. أُهملت في هذه النتائج «{text}».',
  noIndex: 'ليس لهذه النسخة من الموقع فهرس بحث؛ وفي القوائم الهجائية أدناه كل شيء.',
  partly: 'شمل البحث حتى الآن جزءًا من هذا الموقع الكبير.',
  everywhere: 'ابحث في الموقع كله',
  citedFor: 'بشأن الادعاء:',
  draft: 'مسودة',
} as const;

export const searchWords = {
  title: 'البحث',
  standfirst: 'ادعاءات هذا الموقع واقتباساته ومقالاته وأشخاصه ووسائل إعلامه وصفحات شرحه.',
  label: 'ابحث في هذا الموقع',
  submit: 'ابحث',
  all: 'كل شيء',
  kinds: 'ما الذي تبحث عنه',
  any: 'الكل',
  more: 'ضيّق النتائج',
  suggestions: 'الأكثر ذكرًا في الادعاءات',
  storySuggestions: 'القصص',
  help: 'علامتا الاقتباس تبحثان عن الكلمات بلفظها: «لم يُصب أحد». ولا تحتاج الأسماء إلى تشكيل أو شرطات أو أداة تعريف.',
  keys: 'اضغط / أو Ctrl مع K للبحث من أي صفحة، وتنقّل بين النتائج بمفاتيح الأسهم.',
  letters: 'كل شيء هجائيًا',
  noScript: 'يحتاج البحث إلى JavaScript. أما القوائم الهجائية أدناه فتعمل من دونها.',
} as const;

export const letterWords = {
  title: 'كل شيء هجائيًا',
  standfirst: 'كل ادعاءات هذا الموقع ومقالاته وأشخاصه وأماكنه ووسائل إعلامه وقصصه وصفحات شرحه.',
  digits: '0–9',
  other: 'غير ذلك',
  none: 'لم يُنشر شيء بعد.',
  stories: 'كل حدث تتناوله عدة مقالات في هذا الموقع.',
  outlets: 'مَن نشر المقالات، والوكالات التي تنسب إليها.',
  allStories: 'كل القصص',
  nav: 'الحروف',
  pages: 'الصفحات',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
} as const;

export function describeLetter(letter: string, page: number, pages: number): string {
  return pages === 1 ? `كل شيء هجائيًا: ${letter}` : `كل شيء هجائيًا: ${letter}، الصفحة ${page} من ${pages}`;
}

export function describePage(page: number, pages: number): string {
  return `الصفحة ${page} من ${pages}`;
}

/** What a line of the list of outlets says. */
export function describeOutletLine(published: number, credited: number): string {
  const own = count(published, articles);
  if (credited === 0) return own;
  const other = `مقالات تنسب إليها: ${credited}`;
  return published === 0 ? other : `${own}، و${other}`;
}
