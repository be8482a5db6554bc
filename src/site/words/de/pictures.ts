/** Words of the pictures: headlines, what they show in sentences, how to read them, and the words inside them. */
import { daysInMonth, toCivil } from '#core/dates/calendar.ts';
import type { AgreementView } from '#core/views/pictures/agreement.ts';
import type { NamingGroup, NamingsView } from '#core/views/pictures/namings.ts';
import type { SharesView } from '#core/views/pictures/shares.ts';
import type { SpeakerRow, SpeakersView } from '#core/views/pictures/speakers.ts';
import type { Stretch } from '#core/views/pictures/stretch.ts';
import type { TimelineView } from '#core/views/pictures/timeline.ts';
import { percent } from './machine.ts';
import { capitalise, count, joinWords, numberWord } from './numbers.ts';

export const pictureWords = {
  title: 'Grafiken',
  none: 'Noch gibt es zu wenig zu zeichnen: Eine Grafik braucht mehrere Artikel, die datiert, verglichen oder zitiert sind.',
  standfirst:
    'Die Artikel zu diesem Thema auf einen Blick, gezeichnet nach den Behauptungen und nach dem, was das Programm in den Texten liest.',
  all: 'Alle Grafiken zu diesem Thema',
  table: 'Dasselbe als Tabelle',
  published: 'Erschienene Artikel',
  date: 'Datum',
  what: 'Was',
  articles: 'Artikel',
  agree: 'Einig',
  disagree: 'Uneinig',
  partly: 'Teilweise',
  onlyOne: 'Nur einer äußert sich',
  words: 'Gemeinsame Wörter',
  share: 'Anteil am kürzeren Text',
  family: 'Eine Gruppe',
  yes: 'ja',
  no: 'nein',
  speaker: 'Sprecher',
  statements: 'Äußerungen',
  byArticle: 'Nach Artikeln',
  actor: 'Wer',
  name: 'Name',
  unnamed: 'Sprecher ohne Namen',
  documents: 'Dokumente',
} as const;

/** CLDR 48, de, months, format, abbreviated. */
const months = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];

/** `27. Sept.`, with the year where it is wanted. */
function dayText(day: number, withYear: boolean): string {
  const { year, month, day: d } = toCivil(day);
  return `${d}. ${months[month - 1] ?? month}${withYear ? ` ${year}` : ''}`;
}

/** `27. Sept.`, `3.–9. Okt.`, `28. Sept.–4. Okt.`, `Aug.`, `2014`, `27. Sept. oder später`. Days are numbers of the calendar. */
export function describeStretch({ first, last }: Stretch, withYear: boolean): string {
  if (first === undefined) return last === undefined ? 'unbekannt' : `${dayText(last, withYear)} oder früher`;
  if (last === undefined) return `${dayText(first, withYear)} oder später`;
  if (first === last) return dayText(first, withYear);
  const [a, b] = [toCivil(first), toCivil(last)];
  const ends = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (ends && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (a.year !== b.year) return `${dayText(first, true)}–${dayText(last, true)}`;
  const year = withYear ? ` ${a.year}` : '';
  if (a.month !== b.month) return `${dayText(first, false)}–${dayText(last, false)}${year}`;
  const month = months[a.month - 1] ?? a.month;
  return ends ? `${month}${year}` : `${a.day}.–${b.day}. ${month}${year}`;
}

/** At the axis of a timeline; the year where it changes. */
export function describeTick(day: number, unit: 'day' | 'month' | 'year', withYear: boolean): string {
  const { year, month } = toCivil(day);
  if (unit === 'year') return String(year);
  if (unit === 'month') return `${months[month - 1] ?? month}${withYear ? ` ${year}` : ''}`;
  return dayText(day, withYear);
}

/** Beside a mark: `27. Sept.: Die Furt, Das Wehr und 3 weitere`. */
export function labelDate(date: string, names: readonly string[], shown: number): string {
  if (shown === 0) return `${date}: ${count(names.length, { one: 'ein Artikel', other: '{n} Artikel' })}`;
  const rest = names.length - shown;
  const list = rest === 0 ? joinWords(names) : `${names.slice(0, shown).join(', ')} und ${rest} weitere`;
  return `${date}: ${list}`;
}

export function percentSign(part: number): string {
  return part < 0.005 ? '<1 %' : `${Math.round(part * 100)} %`;
}

/** In a cell: on how many claims two articles agree, and on how many they do not. */
export function agreeSign(n: number): string {
  return `= ${n}`;
}

export function disagreeSign(n: number): string {
  return `≠ ${n}`;
}

export function headTimeline({ events, moreEvents, differing, published }: TimelineView): string {
  const all = events.length + moreEvents;
  if (all === 0) {
    return `Wann die Artikel erschienen: ${count(published.length, { one: 'ein Datum', other: '{n} Daten' })}`;
  }
  if (differing > 0) {
    return all === 1
      ? 'Die Artikel datieren dasselbe Ereignis verschieden'
      : `Die Artikel datieren ${numberWord(differing)} von ${numberWord(all)} Ereignissen verschieden`;
  }
  const shared = events.some(({ dates }) => dates.reduce((sum, { sources }) => sum + sources.length, 0) > 1);
  if (shared) return 'Wo Artikel dasselbe Ereignis datieren, widersprechen sich ihre Angaben nicht';
  return all === 1 ? 'Nur ein Artikel datiert das Ereignis' : 'Kein Ereignis wird von mehr als einem Artikel datiert';
}

function describePublished(dated: number, uncertain: number, alone: boolean): string[] {
  if (dated === 0) return [];
  const when = count(dated, { one: 'wann ein Artikel erschien', other: 'wann {n} Artikel erschienen' });
  const what = alone ? capitalise(when) : `Am Fuß: ${when}`;
  if (uncertain === 0) return [`${what}.`];
  return [`${what}; ${count(uncertain, { one: 'bei einem', other: 'bei {n}' })} ist der Tag nicht sicher.`];
}

function describeUndated(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const list =
    names.length > 6 ? `${names.slice(0, 5).join(', ')} und ${numberWord(names.length - 5)} weitere` : joinWords(names);
  return [`Nicht bekannt ist, wann erschienen: ${list}.`];
}

export function describeTimeline({ events, moreEvents, published, undated }: TimelineView): string[] {
  const sum = (list: TimelineView['published']) => list.reduce((total, { sources }) => total + sources.length, 0);
  const uncertain = published.filter(({ when }) => when.first !== when.last);
  const shown = count(events.length, {
    one: 'Ein Ereignis, an dem Datum, das jeder Artikel dafür nennt.',
    other: '{n} Ereignisse, jedes an den Daten, die die Artikel dafür nennen.',
  });
  const rest = count(moreEvents, {
    one: 'ein weiteres datiertes Ereignis ist nicht gezeichnet.',
    other: '{n} weitere datierte Ereignisse sind nicht gezeichnet.',
  });
  return [
    ...(events.length === 0 ? [] : [capitalise(shown)]),
    ...(moreEvents === 0 ? [] : [capitalise(rest)]),
    ...describePublished(sum(published), sum(uncertain), events.length === 0),
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
    ...(has.day ? ['Punkt: ein Tag.'] : []),
    ...(has.range ? ['Balken: irgendein Tag darin.'] : []),
    ...(has.open ? ['Pfeil von einem Strich: an diesem Tag oder an einem in seiner Richtung.'] : []),
    ...(has.far ? ['Pfeil am Rand: früher als die Achse.'] : []),
    ...(has.counts ? ['Säule: Artikel eines Tages.'] : []),
  ].join(' ');
}

export function headAgreement({ pairs }: AgreementView): string {
  const agree = pairs.reduce((sum, pair) => sum + pair.agree, 0);
  const disagree = pairs.reduce((sum, pair) => sum + pair.disagree, 0);
  if (disagree === 0) return 'Keine zwei Artikel widersprechen einander in einer Behauptung';
  const opposed = pairs.filter((pair) => pair.disagree > 0).length;
  if (agree > disagree) {
    return opposed === 1
      ? 'Nur zwei Artikel widersprechen einander in einer Behauptung'
      : `Artikel, die sich zur selben Behauptung äußern, sind meist einig; ${numberWord(opposed)} Paare widersprechen einander auch`;
  }
  return 'Artikel, die sich zur selben Behauptung äußern, widersprechen einander ebenso oft, wie sie einig sind, oder öfter';
}

export function describeAgreement({ claims, more }: AgreementView): string[] {
  return [
    `${capitalise(count(claims, { one: 'von einer Behauptung', other: 'von {n} Behauptungen' }))}: „=“ zählt die, bei denen beide Artikel dasselbe sagen, „≠“ die, die der eine stützt und der andere bestreitet. Die Linie darunter ist umso länger, je mehr von den Behauptungen, zu denen sich einer äußert, in beiden vorkommen.`,
    'Zwei Artikel, die einig sind, können dennoch auf einen einzigen Zeugen zurückgehen.',
    ...restOfSources(more),
  ];
}

export function headShares({ articles, sharing, pairs }: SharesView): string {
  const most = Math.max(...pairs.map(({ share }) => share));
  const who =
    sharing === articles
      ? `Alle ${numberWord(articles)} Artikel`
      : `${capitalise(numberWord(sharing))} von ${numberWord(articles)} Artikeln`;
  return `${who} haben Wortlaut gemeinsam; das engste Paar ${percent(most)} des kürzeren Textes`;
}

export function describeShares({ more }: SharesView): string[] {
  return [
    'Jedes Feld ist ein Paar: der Anteil der Wörter des kürzeren Artikels, die auch im anderen stehen. Ein Rahmen zeigt Paare, die genug für eine Gruppe gemeinsam haben. Zitate Dritter zählen nicht.',
    ...restOfSources(more),
  ];
}

export function headSpeakers({ rows, articles, speakers, inOneArticle }: SpeakersView): string {
  if (inOneArticle * 2 > speakers && speakers > 2) {
    return inOneArticle === speakers
      ? 'Kein namentlich genannter Sprecher kommt in mehr als einem Artikel zu Wort'
      : `${capitalise(numberWord(inOneArticle))} von ${numberWord(speakers)} namentlich genannten Sprechern kommen nur in einem Artikel zu Wort`;
  }
  const first = rows.toSorted((a, b) => b.count - a.count).find(({ kind }) => kind === 'named');
  return `${first?.speaker?.label ?? ''} kommt am häufigsten zu Wort, in ${numberWord(first?.sources ?? 0)} von ${numberWord(articles)} Artikeln`;
}

export function describeSpeakers({ moreSources, moreSpeakers }: SpeakersView): string[] {
  const more = count(moreSpeakers, {
    one: 'ein weiterer namentlich genannter Sprecher ist nicht gezeichnet.',
    other: '{n} weitere namentlich genannte Sprecher sind nicht gezeichnet.',
  });
  return [
    'Die Balken zählen Äußerungen: Zitate und das, was ein hier zitierter Artikel dem Sprecher zuschreibt. Äußerungen, deren Sprecher das Programm nicht erkennt, zählen nicht.',
    ...(moreSpeakers === 0 ? [] : [capitalise(more)]),
    ...restOfSources(moreSources),
  ];
}

export function labelSpeaker({ kind, speaker }: Pick<SpeakerRow, 'kind' | 'speaker'>): string {
  if (kind === 'named') return speaker?.label ?? '';
  return kind === 'unnamed' ? pictureWords.unnamed : pictureWords.documents;
}

export function headNamings({ groups }: NamingsView): string {
  const [first] = groups;
  return `${first?.actor.label ?? ''} trägt je nach Artikel ${count(first?.names ?? 0, { one: 'einen Namen', other: '{n} Namen' })}`;
}

export function describeNamings({ moreActors, moreSources }: NamingsView): string[] {
  const more = count(moreActors, { one: 'bei einem weiteren', other: 'bei {n} weiteren' });
  return [
    'Die Balken zählen, wie oft jeder Artikel einen Namen verwendet.',
    ...(moreActors === 0
      ? []
      : [`Gezeichnet sind die, deren Namen am stärksten abweichen; auch ${more} weichen sie ab.`]),
    ...restOfSources(moreSources),
  ];
}

/** Over the names of one actor. */
export function headNames({ actor, moreRows }: NamingGroup): string {
  if (moreRows === 0) return actor.label;
  return `${actor.label} (${count(moreRows, { one: 'ein seltenerer Name', other: '{n} seltenere Namen' })} nicht gezeichnet)`;
}

function restOfSources(more: number): string[] {
  if (more === 0) return [];
  const rest = count(more, { one: 'ein weiterer ist', other: '{n} weitere sind' });
  return [`Gezeichnet sind die Artikel, die am meisten gemeinsam haben; ${rest} es nicht.`];
}

export function describeMorePairs(n: number): string {
  const text = count(n, {
    one: 'ein weiteres Paar mit weniger Gemeinsamem ist nicht aufgeführt.',
    other: '{n} weitere Paare mit weniger Gemeinsamem sind nicht aufgeführt.',
  });
  return capitalise(text);
}
