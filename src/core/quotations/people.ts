/**
 * The people of a text in the order of their mentions, to tell whom a pronoun or a surname stands for. Mentions whose
 * last word is the same count as one person here; two people who share a surname are for the comparison to keep apart.
 */
import type { NounPhrase } from '../noun-phrases.ts';
import { isPersonNoun } from '../noun-words.ts';
import { isReport } from './cue.ts';
import type { Phrase } from './model.ts';
import { resolvePronoun, resolveTitle } from './pronouns.ts';
import type { Unit } from './reading.ts';
import { genderOf, genderOfNoun, isHonorific, skipTitles, titlesBefore, type Gender } from './titles.ts';
import { slicePhrase, type Token } from './words.ts';

/** A mention of a person outside quotations: a name, a description ('an official'), or a pronoun that is a subject. */
export interface Mention {
  /** The name or description; of a pronoun that of the mention it stands for. */
  readonly phrase: Phrase;
  /** Where the mention itself begins. */
  readonly start: number;
  readonly unit: number;
  /** Last word of a name in lower case; empty for a description. */
  readonly key: string;
  /** Whether it is the subject of a clause, or of a reporting one. */
  readonly role: 'speaker' | 'subject' | 'other';
  /** By its titles, given name or noun. */
  readonly gender: Gender;
  /** Words of title before the name, in lower case. */
  readonly titles: readonly string[];
  /** Words of the name without titles. */
  readonly words: number;
}

interface Person {
  /** Of the surname alone: what most of the full forms say. */
  readonly gender: Gender;
  /** Whether a title or a second name anywhere shows that it is a person. */
  readonly isPerson: boolean;
  /** Whether the text anywhere lets the bearer of the name speak. */
  readonly speaks: boolean;
  /** The fullest form of the name, by the gender that it shows: two of them where people share the surname. */
  readonly fullest: ReadonlyMap<Gender, Mention>;
}

export interface People {
  readonly mentions: readonly Mention[];
  readonly persons: ReadonlyMap<string, Person>;
}

/** All mentions of people in the units, and what the text tells of each person. */
export function findPeople(text: string, units: readonly Unit[]): People {
  const named = units.map((unit, place) => (isHeadline(unit) ? [] : namesIn(text, unit, place)));
  const persons = describePersons(named.flat());
  const mentions: Mention[] = [];
  for (const [place, unit] of units.entries()) {
    const own = named[place] ?? [];
    for (const [subject, role] of otherSubjects(unit)) {
      const start = unit.tokens[subject.start]?.start ?? 0;
      while (own[0] !== undefined && own[0].start < start) mentions.push(...own.splice(0, 1));
      const mention = readOther(text, unit, place, { mentions, persons }, subject, role);
      if (mention !== undefined) mentions.push(mention);
    }
    mentions.push(...own);
  }
  return { mentions, persons };
}

/** The subjects that are pronouns or descriptions, in order, each once. */
function otherSubjects({ cues, subject }: Unit): (readonly [NounPhrase, Mention['role']])[] {
  const found = new Map<number, readonly [NounPhrase, Mention['role']]>();
  if (subject !== undefined) found.set(subject.start, [subject, 'subject']);
  for (const cue of cues) found.set(cue.subject.start, [cue.subject, 'speaker']);
  return [...found.values()].filter(([{ kind }]) => kind !== 'named').sort(([a], [b]) => a.start - b.start);
}

function readOther(
  text: string,
  unit: Unit,
  place: number,
  people: People,
  subject: NounPhrase,
  role: Mention['role'],
): Mention | undefined {
  const whole = slicePhrase(text, unit.tokens, subject.start, subject.end);
  const { start } = whole.span;
  const known =
    subject.kind === 'pronoun'
      ? resolvePronoun(people, subject.head, place, start)
      : resolveTitle(people, subject, place, start);
  if (known !== undefined) return { ...known, start, unit: place, role };
  if (subject.kind === 'pronoun') return undefined;
  const gender = genderOfNoun(subject.head);
  const isNew = /^(?:an?|one|another)$/.test(unit.tokens[subject.start]?.lower ?? '');
  const isOne = isPersonNoun(subject.head) && !/(?:s|men|people)$/.test(subject.head);
  return gender === 'unknown' && !(isOne && isNew && role === 'speaker')
    ? undefined
    : { phrase: whole, start, unit: place, key: '', role, gender, titles: [subject.head], words: 0 };
}

/** A line in which nearly every word has a capital: its runs of capitals are not names. */
function isHeadline({ tokens }: Unit): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length >= 5 && capitals >= words.length * 0.6 && !/^[.!?]?$/.test(tokens.at(-1)?.text ?? '');
}

function namesIn(text: string, unit: Unit, place: number): Mention[] {
  const speakers = new Set(
    unit.cues.filter((cue) => cue.subject.kind === 'named' && isReport(cue)).map(({ subject }) => subject.nameEnd),
  );
  return capitalRuns(unit.tokens).map(([start, end]) => makeMention(text, unit, place, start, end, speakers));
}

function makeMention(
  text: string,
  unit: Unit,
  place: number,
  start: number,
  end: number,
  speakers: ReadonlySet<number>,
): Mention {
  const { tokens, subject } = unit;
  const first = skipTitles(tokens, start, end);
  const phrase = slicePhrase(text, tokens, first, end);
  const last = tokens[end - 1];
  const titles = titlesBefore(tokens, start, first);
  const isSubject = subject?.kind === 'named' && subject.nameEnd === end && last?.possessive === false;
  const words = end - first;
  return {
    phrase,
    start: phrase.span.start,
    unit: place,
    key: last?.lower ?? '',
    role: speakers.has(end) ? 'speaker' : isSubject ? 'subject' : 'other',
    gender: genderOf({ titles, text: phrase.text, words }),
    titles,
    words,
  };
}

/** Runs of capitalised words; a possessive ends one. */
function capitalRuns(tokens: readonly Token[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const inName =
      token !== undefined &&
      (token.capital ||
        (start >= 0 &&
          /^(?:al|el|bin|ibn|de|da|di|del|la|le|van|von|der|den)$/.test(token.lower) &&
          tokens[at + 1]?.capital === true));
    if (inName && start < 0) start = at;
    if (start >= 0 && (!inName || token?.possessive === true)) {
      runs.push([start, inName ? at + 1 : at]);
      start = -1;
    }
  }
  return runs;
}

/** The longest name: runs of more words are lists or lines that were glued together. */
const longestName = 4;

function describePersons(mentions: readonly Mention[]): Map<string, Person> {
  const persons = new Map<
    string,
    { -readonly [Key in keyof Person]: Person[Key] } & { votes: number; fullest: Map<Gender, Mention> }
  >();
  for (const mention of mentions) {
    const person = persons.get(mention.key) ?? {
      votes: 0,
      gender: 'unknown',
      isPerson: false,
      speaks: false,
      fullest: new Map(),
    };
    persons.set(mention.key, person);
    person.votes += { female: 1, male: -1, unknown: 0 }[mention.gender];
    person.gender = person.votes > 0 ? 'female' : person.votes < 0 ? 'male' : 'unknown';
    person.isPerson ||=
      mention.gender !== 'unknown' || mention.words > 1 || mention.titles.some((title) => isHonorific(title));
    person.speaks ||= mention.role === 'speaker';
    const fullest = person.fullest.get(mention.gender);
    const isFuller = fullest === undefined || mention.words > fullest.words;
    if (mention.words > 1 && mention.words <= longestName && isFuller) person.fullest.set(mention.gender, mention);
  }
  return persons;
}

/** The fullest form of the mention's name, undefined where people share it and its gender does not tell them apart. */
export function fullestForm(people: People, mention: Pick<Mention, 'key' | 'words' | 'gender'>): Mention | undefined {
  const forms = people.persons.get(mention.key)?.fullest;
  if (forms === undefined || mention.words > 1) return undefined;
  if (mention.gender !== 'unknown') return forms.get(mention.gender) ?? forms.get('unknown');
  return forms.size === 1 ? [...forms.values()][0] : undefined;
}
