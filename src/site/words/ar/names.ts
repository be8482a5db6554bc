/** Words of the page on names. */
import type { NamedKind } from '#core/views/named.ts';
import type { NamedActor, NamesView, UnresolvedView } from '#core/views/names-view.ts';
import { actorKindHeadings } from './labels.ts';
import { ofArticles } from './nouns.ts';
import { count, joinWords, numberWord } from './numbers.ts';

export const namesWords = {
  title: 'بماذا يسميهم كل مقال',
  notRecorded: 'جُمعت آليًا ولم تُراجَع',
  absent: 'لا يرد اسمه في',
  elsewhere: 'في موضع آخر',
  unresolved: 'أسماء لم تُحسم',
  unresolvedNote: 'قد يُقصد بها أكثر من شخص أو جهة، ولذلك لا تُحسب لأحد.',
  describedAs: 'موصوف بأنه',
  onThisPage: 'في هذه الصفحة',
} as const;

export const namedKindHeadings: Readonly<Record<NamedKind, string>> = {
  ...actorKindHeadings,
  unknown: 'أسماء أخرى',
};

/** What the page found. */
export function describeNames({ articles, actors, recorded, groups }: NamesView): string[] {
  if (actors === 0) return ['لم يُعثر على اسم تستخدمه المقالات أكثر من مرة.'];
  const several = groups.flatMap((group) => group.actors).filter(({ names }) => names > 1).length;
  const who = count(articles, {
    one: 'يذكر المقال الوحيد',
    two: 'يذكر المقالان',
    few: 'تذكر المقالات الـ{n}',
    other: 'تذكر المقالات الـ{n}',
  });
  const called = several === 0 ? '' : `، منها ما يرد بأكثر من اسم: ${numberWord(several)}`;
  const found = actors - recorded;
  const basis =
    recorded === 0
      ? 'جمع البرنامج الأسماء بنفسه؛ وقد تكون إحدى المجموعات خاطئة.'
      : found === 0
        ? 'سجّل أحد المحررين من هم؛ وعثر البرنامج على المواضع.'
        : `سجّل أحد المحررين ${numberWord(recorded)} منها؛ وجمع البرنامج بنفسه أسماء البقية، وعددها ${numberWord(found)}.`;
  return [`${who} أشخاصًا وجهات وأماكن، عددها ${numberWord(actors)}${called}.`, basis];
}

/** `مرة واحدة`, `مرتين`, `3 مرات`. */
export function describeTimes(n: number): string {
  return count(n, {
    none: 'ولا مرة',
    one: 'مرة واحدة',
    two: 'مرتين',
    few: '{n} مرات',
    other: '{n} مرة',
  });
}

export function describeNamed({ count: times, namings, moreNamings, absent }: NamedActor): string {
  const sources = namings.length + moreNamings;
  const all = absent.length === 0 && sources > 1;
  const where = all
    ? count(sources, { two: 'في المقالين كليهما', other: 'في المقالات الـ{n} كلها' })
    : `في ${count(sources, ofArticles)}`;
  return `${describeTimes(times)}، ${where}`;
}

export function describeCandidates({ candidates }: UnresolvedView): string {
  return candidates.length === 0 ? 'ليس واضحًا مَن المقصود.' : `قد يكون المقصود ${joinWords(candidates, 'أو')}.`;
}
