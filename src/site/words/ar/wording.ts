/** Words of the page on shared wording. */
import type { PassageView } from '#core/views/passage-view.ts';
import type { Patchwork, WordingFamily, WordingPair, WordingView } from '#core/views/wording-view.ts';
import { percent, wordCount } from './machine.ts';
import { articles as articleForms, ofArticles, words as wordForms } from './nouns.ts';
import { count, joinWords } from './numbers.ts';

export const wordingWords = {
  title: 'الصياغة المشتركة',
  pairs: 'من يشترك مع من وبأي قدر',
  articles: 'المقالات',
  words: 'الكلمات المشتركة',
  shares: 'نصيبها من كل نص',
  passages: 'الفقرات',
  families: 'المجموعات الناتجة',
  familiesNone: 'لا يشترك مقالان في ما يكفي، ولا ينسبان إلى الوكالة نفسها، ليكوّنا مجموعة واحدة.',
  familiesAlone: 'خارج كل المجموعات:',
  sharesWording: 'يشترك في الصياغة',
  with: 'مع',
  patchworks: 'نصوص مركّبة',
  passageList: 'الفقرات جنبًا إلى جنب',
  passageKey: 'المسطَّر: كلمات مختلفة. العلامة (‸): في المقال الآخر كلمات هنا.',
  /** Before and after the places. */
  passageAlso: ['ترد الفقرة نفسها في ', '.'],
  quotations: 'اقتباسات تنشرها عدة مقالات',
  quotationsNote: 'ورود كلام طرف ثالث بلفظه لا يعني أن مقالًا أخذ عن آخر، ولذلك يُذكر على حدة ولا يكوّن مجموعة.',
  and: 'و',
} as const;

const pairForms = { one: 'زوج واحد', two: 'زوجين', few: '{n} أزواج', many: '{n} زوجًا', other: '{n} زوج' };

/** What the page found, for the head of the page. */
export function describeWording({ articles, sharing, longest, pairs, morePairs, quotations }: WordingView): string[] {
  if (articles === 0) return ['لا يوجد هنا أي مقال بعد.'];
  if (articles === 1) return ['لا يوجد سوى مقال واحد، فلا مجال للاشتراك.'];
  if (sharing === 0) {
    const quoted = quotations.length === 0 ? '' : ' وبعضها ينشر الاقتباسات نفسها.';
    return [`من بين ${count(articles, ofArticles)} لا يشترك مقالان في فقرة، عدا الأسماء والعبارات الشائعة.${quoted}`];
  }
  const all = pairs.length + morePairs;
  const who =
    sharing === articles
      ? count(articles, {
          two: 'يشترك المقالان في الصياغة',
          other: 'تشترك المقالات الـ{n} كلها في صياغتها مع مقال آخر على الأقل',
        })
      : `من بين ${count(articles, ofArticles)} يشترك في الصياغة مع غيره ${count(sharing, articleForms)}`;
  const linked = all === 1 || articles === 2 ? '' : `، في ${count(all, pairForms)}`;
  return [
    `${who}${linked}. وأطول فقرة مشتركة فيها ${count(longest, wordForms)}.`,
    'لا تبيّن النصوص مَن أخذ عن مَن، ولا إن كان كلاهما قد أخذ عن طرف ثالث.',
  ];
}

/** In the order in which the pair is named. */
export function describeShares({ shareOfA, shareOfB }: Pick<WordingPair, 'shareOfA' | 'shareOfB'>): string {
  const [first, second] = [percent(shareOfA), percent(shareOfB)];
  return first === second ? `${first} من كل منهما` : `${first} و${second}`;
}

/** How many articles of a family rest on an agency. */
export function describeCredit(agency: string, n: number, size: number): string {
  if (n === size) return `${size === 2 ? 'كلاهما ينسب' : 'كلها تنسب'} إلى ${agency}`;
  return `${count(n, articleForms)} منها بالنسبة إلى ${agency}`;
}

/** Why the articles of a family stand together; their names stand before it. */
export function describeFamily({ sources, agencies, strongest }: WordingFamily): string {
  const size = sources.length;
  const credits = agencies.map(({ agency, count: n }) => describeCredit(agency.label, n, size));
  if (strongest === undefined) return `${joinWords(credits)}.`;
  const most = Math.max(strongest.shareOfA, strongest.shareOfB);
  const who = size === 2 ? 'المشترك بينهما' : `المشترك بين ${strongest.a.label} و${strongest.b.label}`;
  const shared = `${who} ${wordCount(strongest.words)}، أي ${percent(most)} من النص الأقصر`;
  return `${[shared, ...credits].join('؛ ')}.`;
}

export function describePatchworkNote({ with: parts }: Pick<Patchwork, 'with'>): string {
  return parts.length === 2
    ? 'قد يكون مركّبًا من الاثنين، وقد يكون كلاهما أخذ كلمات منه.'
    : 'قد يكون مركّبًا منها كلها، وقد تكون أخذت كلمات منه.';
}

export function describeKind({ kind, verbatim, words }: PassageView): string {
  const many = wordCount(words);
  if (kind === 'sharedQuotation') return verbatim ? `${many}، منشورة بلفظها` : `${many} مشتركة`;
  return verbatim ? `${many}، حرفيًا` : `${many} مشتركة، مع بعض التغيير`;
}
