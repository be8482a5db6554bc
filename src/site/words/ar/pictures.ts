/** Words of the pictures: headlines, what they show in sentences, how to read them, and the words inside them. */
import { daysInMonth, toCivil } from '#core/dates/calendar.ts';
import type { AgreementView } from '#core/views/pictures/agreement.ts';
import type { NamingGroup, NamingsView } from '#core/views/pictures/namings.ts';
import type { SharesView } from '#core/views/pictures/shares.ts';
import type { SpeakerRow, SpeakersView } from '#core/views/pictures/speakers.ts';
import type { Stretch } from '#core/views/pictures/stretch.ts';
import type { TimelineView } from '#core/views/pictures/timeline.ts';
import { percent } from './machine.ts';
import { articles as articleForms, ofArticles, ofClaims } from './nouns.ts';
import { count, joinWords, months, numberWord } from './numbers.ts';

export const pictureWords = {
  title: 'رسوم بيانية',
  none: 'لا يوجد بعد ما يكفي للرسم: يحتاج الرسم إلى عدة مقالات مؤرخة أو قابلة للمقارنة أو فيها اقتباسات.',
  standfirst: 'مقالات هذه القصة في لمحة، مرسومة من الادعاءات ومما يقرؤه البرنامج في النصوص.',
  all: 'كل رسوم هذه القصة',
  table: 'الرسم نفسه في جدول',
  published: 'المقالات المنشورة',
  date: 'التاريخ',
  what: 'ماذا',
  articles: 'المقالات',
  agree: 'متفقان',
  disagree: 'مختلفان',
  partly: 'جزئيًا',
  onlyOne: 'يتحدث واحد فقط',
  words: 'الكلمات المشتركة',
  share: 'نصيبها من النص الأقصر',
  family: 'مجموعة واحدة',
  yes: 'نعم',
  no: 'لا',
  speaker: 'المتحدث',
  statements: 'الأقوال',
  byArticle: 'حسب المقال',
  actor: 'مَن',
  name: 'الاسم',
  unnamed: 'متحدثون بلا أسماء',
  documents: 'وثائق',
} as const;

const monthName = (month: number) => months[month - 1] ?? String(month);

/** `27 سبتمبر`, with the year where it is wanted. */
function dayText(day: number, withYear: boolean): string {
  const { year, month, day: d } = toCivil(day);
  return `${d} ${monthName(month)}${withYear ? ` ${year}` : ''}`;
}

/** `27 سبتمبر`, `3–9 أكتوبر`, `أغسطس`, `2014`, `27 سبتمبر أو بعده`. Days are numbers of the calendar. */
export function describeStretch({ first, last }: Stretch, withYear: boolean): string {
  if (first === undefined) return last === undefined ? 'غير معروف' : `${dayText(last, withYear)} أو قبله`;
  if (last === undefined) return `${dayText(first, withYear)} أو بعده`;
  if (first === last) return dayText(first, withYear);
  const [a, b] = [toCivil(first), toCivil(last)];
  const ends = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (ends && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (a.year !== b.year) return `${dayText(first, true)} – ${dayText(last, true)}`;
  const year = withYear ? ` ${a.year}` : '';
  if (a.month !== b.month) return `${dayText(first, false)} – ${dayText(last, false)}${year}`;
  return ends ? `${monthName(a.month)}${year}` : `${a.day}–${b.day} ${monthName(a.month)}${year}`;
}

/** At the axis of a timeline; the year where it changes. */
export function describeTick(day: number, unit: 'day' | 'month' | 'year', withYear: boolean): string {
  const { year, month } = toCivil(day);
  if (unit === 'year') return String(year);
  if (unit === 'month') return `${monthName(month)}${withYear ? ` ${year}` : ''}`;
  return dayText(day, withYear);
}

/** Beside a mark: the date, and the articles that give it. */
export function labelDate(date: string, names: readonly string[], shown: number): string {
  if (shown === 0) return `${date}: ${count(names.length, articleForms)}`;
  const rest = names.length - shown;
  const list = rest === 0 ? joinWords(names) : `${joinWords(names.slice(0, shown))} و${rest} غيرها`;
  return `${date}: ${list}`;
}

export function percentSign(part: number): string {
  return part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`;
}

/** In a cell: on how many claims two articles agree, and on how many they do not. */
export function agreeSign(n: number): string {
  return `= ${n}`;
}

export function disagreeSign(n: number): string {
  return `≠ ${n}`;
}

const events = {
  one: 'حدث واحد',
  two: 'حدثين',
  few: '{n} أحداث',
  many: '{n} حدثًا',
  other: '{n} حدث',
};

export function headTimeline({ events: drawn, moreEvents, differing, published }: TimelineView): string {
  const all = drawn.length + moreEvents;
  if (all === 0) {
    const dates = { one: 'تاريخ واحد', two: 'تاريخان', few: '{n} تواريخ', many: '{n} تاريخًا', other: '{n} تاريخ' };
    return `متى نُشرت المقالات: ${count(published.length, dates)}`;
  }
  if (differing > 0) {
    return all === 1
      ? 'تؤرخ المقالات الحدث نفسه بتواريخ مختلفة'
      : `من أصل ${count(all, events)} تختلف المقالات في تأريخ ${count(differing, events)}`;
  }
  const shared = drawn.some(({ dates }) => dates.reduce((sum, { sources }) => sum + sources.length, 0) > 1);
  if (shared) return 'حيث تؤرخ المقالات الحدث نفسه لا تتعارض تواريخها';
  return all === 1 ? 'مقال واحد فقط يؤرخ الحدث' : 'لا يؤرخ أيَّ حدث أكثر من مقال واحد';
}

function describePublished(dated: number, uncertain: number, alone: boolean): string[] {
  if (dated === 0) return [];
  const when = `متى نُشر ${count(dated, articleForms)}`;
  const what = alone ? when : `في أسفل الرسم: ${when}`;
  return [uncertain === 0 ? `${what}.` : `${what}؛ واليوم غير مؤكد في ${count(uncertain, ofArticles)}.`];
}

function describeUndated(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const list = names.length > 6 ? `${joinWords(names.slice(0, 5))} و${names.length - 5} غيرها` : joinWords(names);
  return [`لا يُعرف متى نُشر: ${list}.`];
}

export function describeTimeline({ events: drawn, moreEvents, published, undated }: TimelineView): string[] {
  const sum = (list: TimelineView['published']) => list.reduce((total, { sources }) => total + sources.length, 0);
  const uncertain = published.filter(({ when }) => when.first !== when.last);
  const shown = count(drawn.length, {
    one: 'حدث واحد، عند التاريخ الذي يذكره له كل مقال.',
    two: 'حدثان، كل منهما عند التواريخ التي تذكرها له المقالات.',
    few: '{n} أحداث، كل منها عند التواريخ التي تذكرها له المقالات.',
    many: '{n} حدثًا، كل منها عند التواريخ التي تذكرها له المقالات.',
    other: '{n} حدث، كل منها عند التواريخ التي تذكرها له المقالات.',
  });
  const rest = count(moreEvents, {
    one: 'وثمة حدث مؤرخ آخر غير مرسوم.',
    two: 'وثمة حدثان مؤرخان آخران غير مرسومين.',
    few: 'وثمة {n} أحداث مؤرخة أخرى غير مرسومة.',
    many: 'وثمة {n} حدثًا مؤرخًا آخر غير مرسوم.',
    other: 'وثمة {n} حدث مؤرخ آخر غير مرسوم.',
  });
  return [
    ...(drawn.length === 0 ? [] : [shown]),
    ...(moreEvents === 0 ? [] : [rest]),
    ...describePublished(sum(published), sum(uncertain), drawn.length === 0),
    ...describeUndated(undated.map(({ label }) => label)),
  ];
}

/** Which marks a timeline has. */
interface Marks {
  readonly day: boolean;
  readonly range: boolean;
  readonly open: boolean;
  readonly far: boolean;
  readonly counts: boolean;
}

export function keyTimeline(has: Marks): string {
  return [
    ...(has.day ? ['النقطة: يوم بعينه.'] : []),
    ...(has.range ? ['الشريط: يوم ما ضمنه.'] : []),
    ...(has.open ? ['سهم من خط: في ذلك اليوم أو في يوم باتجاه السهم.'] : []),
    ...(has.far ? ['سهم عند الحافة: قبل بداية المحور.'] : []),
    ...(has.counts ? ['العمود: مقالات يوم واحد.'] : []),
  ].join(' ');
}

export function headAgreement({ pairs }: AgreementView): string {
  const agree = pairs.reduce((sum, pair) => sum + pair.agree, 0);
  const disagree = pairs.reduce((sum, pair) => sum + pair.disagree, 0);
  if (disagree === 0) return 'لا يعارض مقال مقالًا آخر في أي ادعاء';
  const opposed = pairs.filter((pair) => pair.disagree > 0).length;
  if (agree > disagree) {
    return count(opposed, {
      one: 'مقالان فقط يعارض أحدهما الآخر في ادعاء',
      two: 'تتفق غالبًا المقالات التي تتناول الادعاء نفسه؛ ويتعارض زوجان منها أيضًا',
      few: 'تتفق غالبًا المقالات التي تتناول الادعاء نفسه؛ ويتعارض {n} أزواج منها أيضًا',
      other: 'تتفق غالبًا المقالات التي تتناول الادعاء نفسه؛ ويتعارض {n} زوجًا منها أيضًا',
    });
  }
  return 'تتعارض المقالات التي تتناول الادعاء نفسه بقدر ما تتفق أو أكثر';
}

export function describeAgreement({ claims, more }: AgreementView): string[] {
  return [
    `من أصل ${count(claims, ofClaims)}: تعدّ العلامة «=» ما يقول فيه المقالان الأمر نفسه، والعلامة «≠» ما يؤيده أحدهما ويعارضه الآخر. ويزداد الخط أسفلهما طولًا كلما زاد نصيب الادعاءات التي يتحدث عنها كلاهما.`,
    'وقد يستند مقالان متفقان إلى شاهد واحد.',
    ...restOfSources(more),
  ];
}

export function headShares({ articles, sharing, pairs }: SharesView): string {
  const most = Math.max(...pairs.map(({ share }) => share));
  const who =
    sharing === articles
      ? count(articles, { two: 'يشترك المقالان في الصياغة', other: 'تشترك المقالات الـ{n} كلها في الصياغة' })
      : `من أصل ${count(articles, ofArticles)} يشترك في الصياغة ${count(sharing, articleForms)}`;
  return `${who}؛ وأقرب زوج يشترك في ${percent(most)} من النص الأقصر`;
}

export function describeShares({ more }: SharesView): string[] {
  return [
    'كل خانة زوج: نصيب كلمات المقال الأقصر الواردة في الآخر أيضًا. والإطار يميّز أزواجًا تشترك في ما يكفي لتكوين مجموعة. ولا تُحسب اقتباسات الأطراف الثالثة.',
    ...restOfSources(more),
  ];
}

export function headSpeakers({ rows, articles, speakers, inOneArticle }: SpeakersView): string {
  if (inOneArticle * 2 > speakers && speakers > 2) {
    return inOneArticle === speakers
      ? 'لا يُسمع أي متحدث مذكور بالاسم في أكثر من مقال'
      : `${numberWord(inOneArticle)} من أصل ${numberWord(speakers)} من المتحدثين المذكورين بالاسم لا يُسمعون إلا في مقال واحد`;
  }
  const first = rows.toSorted((a, b) => b.count - a.count).find(({ kind }) => kind === 'named');
  return `الأكثر ورودًا ${first?.speaker?.label ?? ''}: في ${count(first?.sources ?? 0, ofArticles)} من أصل ${numberWord(articles)}`;
}

export function describeSpeakers({ moreSources, moreSpeakers }: SpeakersView): string[] {
  return [
    'تعدّ الأشرطة الأقوال: الاقتباسات وما ينسبه إلى المتحدث مقال مستشهد به هنا. ولا تُحسب الأقوال التي لا يتعرف البرنامج إلى قائلها.',
    ...(moreSpeakers === 0
      ? []
      : [`وثمة متحدثون آخرون مذكورون بالاسم غير مرسومين، عددهم ${numberWord(moreSpeakers)}.`]),
    ...restOfSources(moreSources),
  ];
}

export function labelSpeaker({ kind, speaker }: Pick<SpeakerRow, 'kind' | 'speaker'>): string {
  if (kind === 'named') return speaker?.label ?? '';
  return kind === 'unnamed' ? pictureWords.unnamed : pictureWords.documents;
}

export function headNamings({ groups }: NamingsView): string {
  const [first] = groups;
  const names = { one: 'اسم واحد', two: 'اسمان', few: '{n} أسماء', many: '{n} اسمًا', other: '{n} اسم' };
  return `${count(first?.names ?? 0, names)} يُذكر بها ${first?.actor.label ?? ''} بحسب المقال`;
}

export function describeNamings({ moreActors, moreSources }: NamingsView): string[] {
  return [
    'تعدّ الأشرطة كم مرة يستخدم كل مقال الاسم.',
    ...(moreActors === 0
      ? []
      : [`المرسوم مَن تختلف أسماؤهم أكثر من غيرهم؛ وتختلف أسماء آخرين، عددهم ${numberWord(moreActors)}.`]),
    ...restOfSources(moreSources),
  ];
}

/** Over the names of one actor. */
export function headNames({ actor, moreRows }: NamingGroup): string {
  return moreRows === 0 ? actor.label : `${actor.label} (أسماء أندر غير مرسومة: ${numberWord(moreRows)})`;
}

function restOfSources(more: number): string[] {
  if (more === 0) return [];
  return [`المرسوم أكثر المقالات اشتراكًا؛ وغير المرسوم منها: ${numberWord(more)}.`];
}

export function describeMorePairs(n: number): string {
  return count(n, {
    one: 'لا يُدرج زوج آخر أقل اشتراكًا.',
    two: 'لا يُدرج زوجان آخران أقل اشتراكًا.',
    few: 'لا تُدرج {n} أزواج أخرى أقل اشتراكًا.',
    many: 'لا يُدرج {n} زوجًا آخر أقل اشتراكًا.',
    other: 'لا يُدرج {n} زوج آخر أقل اشتراكًا.',
  });
}
