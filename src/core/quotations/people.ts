/**
 * The people of a text in the order of their mentions, to tell whom a pronoun or a surname stands for. Mentions whose
 * last word is the same count as one person here; two people who share a surname are for the comparison to keep apart.
 */
import type { Phrase } from './model.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Unit } from './reading.ts';
import { genderOf, isHonorific, skipTitles, type Gender } from './titles.ts';
import type { Token } from './words.ts';

/** A mention of a person outside quotations. */
export interface Mention extends Phrase {
  /** Last word of the name in lower case. */
  readonly key: string;
  /** Whether it is the subject of a clause, or of a reporting one. */
  readonly role: 'speaker' | 'subject' | 'other';
  /** Words of title before the name, in lower case. */
  readonly titles: readonly string[];
  readonly unit: number;
  readonly words: number;
}

export interface Person {
  readonly gender: Gender;
  /** Whether a title or a second name anywhere shows that it is a person. */
  readonly isPerson: boolean;
  /** Whether the text anywhere lets the bearer of the name speak. */
  readonly speaks: boolean;
  /** The fullest form of the name. */
  readonly fullest: Mention;
}

export interface People {
  readonly mentions: readonly Mention[];
  readonly persons: ReadonlyMap<string, Person>;
}

/** All mentions of people in the units, pronouns that are subjects included, and what the text tells of each person. */
export function findPeople(text: string, units: readonly Unit[]): People {
  const named = units.map((unit, place) => {
    const speakers = new Set(
      unit.cues.filter(({ subject }) => subject.kind === 'named').map(({ subject }) => subject.nameEnd),
    );
    return capitalRuns(unit.tokens).map(([start, end]) => makeMention(text, unit, place, start, end, speakers));
  });
  const persons = describePersons(named.flat());
  const mentions: Mention[] = [];
  for (const [place, unit] of units.entries()) {
    const subjects = [...unit.cues.map(({ subject }) => subject), ...(unit.subject ? [unit.subject] : [])];
    const pronouns = new Map(
      subjects
        .filter(({ kind }) => kind === 'pronoun')
        .map((subject) => [unit.tokens[subject.start]?.start ?? 0, subject.head]),
    );
    const own = named[place] ?? [];
    for (const [start, head] of [...pronouns].sort(([a], [b]) => a - b)) {
      while (own[0] !== undefined && own[0].span.start < start) mentions.push(...own.splice(0, 1));
      const person = resolvePronoun({ mentions, persons }, head, place, start);
      if (person !== undefined)
        mentions.push({
          ...person,
          span: { start, end: start + head.length },
          role: 'speaker',
          titles: [],
          unit: place,
        });
    }
    mentions.push(...own);
  }
  return { mentions, persons };
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
  const last = tokens[end - 1];
  const span = { start: tokens[first]?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
  const isSubject = subject?.kind === 'named' && subject.nameEnd === end && last?.possessive === false;
  const before = tokens[start - 1];
  return {
    text: text.slice(span.start, span.end),
    span,
    key: last?.lower ?? '',
    role: speakers.has(end) ? 'speaker' : isSubject ? 'subject' : 'other',
    titles: [
      ...(before?.kind === 'word' ? [before.lower] : []),
      ...tokens.slice(start, first).map(({ lower }) => lower),
    ],
    unit: place,
    words: end - first,
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

function describePersons(mentions: readonly Mention[]): Map<string, Person> {
  const persons = new Map<string, Person & { votes: number }>();
  for (const mention of mentions) {
    const known = persons.get(mention.key);
    const vote = { female: 1, male: -1, unknown: 0 }[genderOf(mention)];
    const votes = (known?.votes ?? 0) + vote;
    const isFuller = known === undefined || (mention.words > known.fullest.words && mention.words <= 4);
    persons.set(mention.key, {
      votes,
      isPerson:
        known?.isPerson === true ||
        vote !== 0 ||
        (isSingular(mention) && (mention.words > 1 || mention.titles.some((title) => isHonorific(title)))),
      speaks: known?.speaks === true || mention.role === 'speaker',
      gender: votes > 0 ? 'female' : votes < 0 ? 'male' : 'unknown',
      fullest: isFuller ? mention : known.fullest,
    });
  }
  return persons;
}

const isSingular = (mention: Mention): boolean => !/[^s]s$/.test(mention.key) || mention.words > 1;
