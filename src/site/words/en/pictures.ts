/** Words of the pictures: headlines, what they show in sentences, how to read them, and the words inside them. */
import { daysInMonth, toCivil } from '#core/dates/calendar.ts';
import type { AgreementView } from '#core/views/pictures/agreement.ts';
import type { NamingGroup, NamingsView } from '#core/views/pictures/namings.ts';
import type { SharesView } from '#core/views/pictures/shares.ts';
import type { SpeakerRow, SpeakersView } from '#core/views/pictures/speakers.ts';
import type { Stretch } from '#core/views/pictures/stretch.ts';
import type { TimelineView } from '#core/views/pictures/timeline.ts';
import { percent } from './machine.ts';
import { capitalise, countOf, joinWords, numberWord } from './numbers.ts';

export const pictureWords = {
  title: 'Pictures',
  none: 'There is too little here to draw yet: a picture needs several articles that are dated, compared or quoted.',
  standfirst:
    'The articles of this story at a glance, drawn from the claims and from what the program reads in the texts.',
  table: 'The same as a table',
  published: 'Articles published',
  date: 'Date',
  what: 'What',
  articles: 'Articles',
  agree: 'Agree',
  disagree: 'Disagree',
  partly: 'In part',
  onlyOne: 'Only one speaks',
  words: 'Words in common',
  share: 'Part of the shorter text',
  family: 'One family',
  yes: 'yes',
  no: 'no',
  speaker: 'Speaker',
  statements: 'Statements',
  byArticle: 'By article',
  actor: 'Who',
  name: 'Name',
  unnamed: 'Speakers without a name',
  documents: 'Documents',
} as const;

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `27 Sept`, with the year where it is wanted. */
function dayText(day: number, withYear: boolean): string {
  const { year, month, day: d } = toCivil(day);
  return `${d} ${months[month - 1] ?? month}${withYear ? ` ${year}` : ''}`;
}

/** `27 Sept`, `3–9 Oct`, `28 Sept–4 Oct`, `Aug`, `2014`, `27 Sept or later`. Days are numbers of the calendar. */
export function describeStretch({ first, last }: Stretch, withYear: boolean): string {
  if (first === undefined) return last === undefined ? 'not known' : `${dayText(last, withYear)} or earlier`;
  if (last === undefined) return `${dayText(first, withYear)} or later`;
  if (first === last) return dayText(first, withYear);
  const [a, b] = [toCivil(first), toCivil(last)];
  const ends = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (ends && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (a.year !== b.year) return `${dayText(first, true)}–${dayText(last, true)}`;
  const year = withYear ? ` ${a.year}` : '';
  if (a.month !== b.month) return `${dayText(first, false)}–${dayText(last, false)}${year}`;
  const month = months[a.month - 1] ?? a.month;
  return ends ? `${month}${year}` : `${a.day}–${b.day} ${month}${year}`;
}

/** At the axis of a timeline; the year where it changes. */
export function describeTick(day: number, unit: 'day' | 'month' | 'year', withYear: boolean): string {
  const { year, month } = toCivil(day);
  if (unit === 'year') return String(year);
  if (unit === 'month') return `${months[month - 1] ?? month}${withYear ? ` ${year}` : ''}`;
  return dayText(day, withYear);
}

/** Beside a mark: `27 Sept: The Ford, The Weir and 3 more`. */
export function labelDate(date: string, names: readonly string[], shown: number): string {
  if (shown === 0) return `${date}: ${countOf(names.length, 'article')}`;
  const rest = names.length - shown;
  const list = rest === 0 ? joinWords(names) : `${names.slice(0, shown).join(', ')} and ${rest} more`;
  return `${date}: ${list}`;
}

export function percentSign(part: number): string {
  return part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`;
}

/** In a cell: on how many claims two articles agree, and on how many they do not. */
export function agreeSign(count: number): string {
  return `= ${count}`;
}

export function disagreeSign(count: number): string {
  return `≠ ${count}`;
}

export function headTimeline({ events, moreEvents, differing, published }: TimelineView): string {
  const all = events.length + moreEvents;
  if (all === 0) return `When the articles were published: ${countOf(published.length, 'date')}`;
  if (differing > 0) {
    return all === 1
      ? 'The articles put the same event on different dates'
      : `The articles put ${numberWord(differing)} of ${numberWord(all)} events on different dates`;
  }
  const shared = events.some(({ dates }) => dates.reduce((sum, { sources }) => sum + sources.length, 0) > 1);
  if (shared) return 'Where articles date the same event, their dates do not contradict each other';
  return all === 1 ? 'One article alone dates the event' : 'No event is dated by more than one article';
}

function describePublished(dated: number, uncertain: number, alone: boolean): string[] {
  if (dated === 0) return [];
  const when = `when ${countOf(dated, 'article was', 'articles were')} published`;
  const what = alone ? capitalise(when) : `At the foot, ${when}`;
  return [uncertain === 0 ? `${what}.` : `${what}; of ${numberWord(uncertain)} the day is not certain.`];
}

function describeUndated(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const list =
    names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${numberWord(names.length - 5)} more` : joinWords(names);
  return [`When ${list} ${names.length === 1 ? 'was' : 'were'} published is not known.`];
}

export function describeTimeline({ events, moreEvents, published, undated }: TimelineView): string[] {
  const count = (list: TimelineView['published']) => list.reduce((sum, { sources }) => sum + sources.length, 0);
  const uncertain = published.filter(({ when }) => when.first !== when.last);
  const shown =
    events.length === 1
      ? ['One event, at the date that each article gives for it.']
      : [`${capitalise(numberWord(events.length))} events, each at the dates that the articles give for it.`];
  const rest = `${capitalise(countOf(moreEvents, 'more dated event'))} ${moreEvents === 1 ? 'is' : 'are'} not drawn.`;
  return [
    ...(events.length === 0 ? [] : shown),
    ...(moreEvents === 0 ? [] : [rest]),
    ...describePublished(count(published), count(uncertain), events.length === 0),
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
    ...(has.day ? ['Dot: a day.'] : []),
    ...(has.range ? ['Bar: some day within it.'] : []),
    ...(has.open ? ['Stroke and arrow: then or later, or then or earlier.'] : []),
    ...(has.far ? ['Arrow at the edge: earlier than the axis.'] : []),
    ...(has.counts ? ['Column: articles of one day.'] : []),
  ].join(' ');
}

export function headAgreement({ pairs }: AgreementView): string {
  const agree = pairs.reduce((sum, pair) => sum + pair.agree, 0);
  const disagree = pairs.reduce((sum, pair) => sum + pair.disagree, 0);
  if (disagree === 0) return 'No two articles contradict each other on a claim';
  const opposed = pairs.filter((pair) => pair.disagree > 0).length;
  if (agree > disagree) {
    return opposed === 1
      ? 'Only two articles contradict each other on a claim'
      : `Articles that speak of the same claim mostly agree; ${numberWord(opposed)} pairs also contradict each other`;
  }
  return 'Articles that speak of the same claim contradict each other as often as they agree, or more';
}

export function describeAgreement({ claims, more }: AgreementView): string[] {
  return [
    `Of ${countOf(claims, 'claim')}: “=” counts those on which both articles say the same, “≠” those that one supports and the other contradicts. The line below is longer, the more of the claims that either speaks of are spoken of by both.`,
    'Two articles that agree may still rest on one witness.',
    ...restOfSources(more),
  ];
}

export function headShares({ articles, sharing, pairs }: SharesView): string {
  const most = Math.max(...pairs.map(({ share }) => share));
  const who =
    sharing === articles
      ? `All ${numberWord(articles)}`
      : `${capitalise(numberWord(sharing))} of ${numberWord(articles)}`;
  return `${who} articles share wording; the closest pair, ${percent(most)} of the shorter text`;
}

export function describeShares({ more }: SharesView): string[] {
  return [
    'Each cell is a pair: the part of the shorter article’s words that stand in the other, too. An outline marks pairs that share enough to be one family. Quotations of third persons are not counted.',
    ...restOfSources(more),
  ];
}

export function headSpeakers({ rows, articles, speakers, inOneArticle }: SpeakersView): string {
  if (inOneArticle * 2 > speakers && speakers > 2) {
    return inOneArticle === speakers
      ? 'No named speaker is heard in more than one article'
      : `${capitalise(numberWord(inOneArticle))} of ${numberWord(speakers)} named speakers are heard in one article only`;
  }
  const first = rows.toSorted((a, b) => b.count - a.count).find(({ kind }) => kind === 'named');
  return `${first?.speaker?.label ?? ''} is heard most, in ${numberWord(first?.sources ?? 0)} of ${numberWord(articles)} articles`;
}

export function describeSpeakers({ moreSources, moreSpeakers }: SpeakersView): string[] {
  return [
    'The bars count statements: quotations, and what an article cited here credits to the speaker. Those whose speaker the program cannot tell are not counted.',
    ...(moreSpeakers === 0
      ? []
      : [`${capitalise(countOf(moreSpeakers, 'more named speaker'))} ${moreSpeakers === 1 ? 'is' : 'are'} not drawn.`]),
    ...restOfSources(moreSources),
  ];
}

export function labelSpeaker({ kind, speaker }: Pick<SpeakerRow, 'kind' | 'speaker'>): string {
  if (kind === 'named') return speaker?.label ?? '';
  return kind === 'unnamed' ? pictureWords.unnamed : pictureWords.documents;
}

export function headNamings({ groups }: NamingsView): string {
  const [first] = groups;
  return `${first?.actor.label ?? ''} goes by ${numberWord(first?.names ?? 0)} names, depending on the article`;
}

export function describeNamings({ moreActors, moreSources }: NamingsView): string[] {
  return [
    'The bars count how often each article uses a name.',
    ...(moreActors === 0
      ? []
      : [
          `Drawn are those whose names differ most; ${numberWord(moreActors)} more ${moreActors === 1 ? 'differs' : 'differ'}.`,
        ]),
    ...restOfSources(moreSources),
  ];
}

/** Over the names of one actor. */
export function headNames({ actor, moreRows }: NamingGroup): string {
  return moreRows === 0
    ? actor.label
    : `${actor.label} (${numberWord(moreRows)} rarer ${moreRows === 1 ? 'name' : 'names'} not drawn)`;
}

function restOfSources(more: number): string[] {
  if (more === 0) return [];
  return [`Drawn are the articles with most in common; ${numberWord(more)} more ${more === 1 ? 'is' : 'are'} not.`];
}

/** Below a table that shows only the first rows. */
export function describeMorePairs(n: number): string {
  return `${capitalise(countOf(n, 'more pair'))} with less in common ${n === 1 ? 'is' : 'are'} not listed.`;
}
