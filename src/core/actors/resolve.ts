import { compareSpelling } from '#core/names/spelling.ts';
import type { NamePlace } from './gather.ts';
import type { Person } from './people.ts';

/** Whom a single part of a name means at each place: one person, or several candidates. */
export interface Resolution {
  readonly place: NamePlace;
  readonly candidates: readonly Person[];
}

/** A surname that nobody has counts as somebody's misspelled from this similarity and length on. */
const slipSimilarity = 0.85;
const slipLength = 5;

interface Bearers {
  readonly last: Person[];
  readonly other: Person[];
}

/** Who can be meant by each single part: as the last part of a full name, or as the first (given names, family names that come first). */
function indexBearers(people: readonly Person[]): Map<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  const add = (token: string | undefined, as: keyof Bearers, person: Person) => {
    if (token === undefined) return;
    const entry = bearers.get(token) ?? { last: [], other: [] };
    bearers.set(token, entry);
    if (!entry[as].includes(person)) entry[as].push(person);
  };
  for (const person of people) {
    for (const { tokens } of person.forms) {
      if (tokens.length < 2) continue;
      add(tokens.at(-1), 'last', person);
      add(tokens[0], 'other', person);
    }
  }
  return bearers;
}

/** Where each person's full names stand first in each document. */
function indexFirstPlaces(people: readonly Person[]): Map<Person, Map<number, number>> {
  const first = new Map<Person, Map<number, number>>();
  for (const person of people) {
    const own = new Map<number, number>();
    first.set(person, own);
    for (const { document, span, tokens } of person.forms.flatMap(({ places }) => places)) {
      if (tokens.length > 1) own.set(document, Math.min(own.get(document) ?? Infinity, span.start));
    }
  }
  return first;
}

const gender = (address: string | undefined) =>
  address === undefined
    ? undefined
    : ['mrs', 'ms', 'miss', 'lady', 'dame', 'madam', 'madame', 'mme', 'frau', 'senora'].includes(address)
      ? 'f'
      : ['mr', 'sir', 'lord', 'herr', 'monsieur', 'senor'].includes(address)
        ? 'm'
        : undefined;

/**
 * Decides for single parts (`Hall`, `Mr. Hall`, `Kim`) whom they mean. In this order: the only bearer in the document; the only
 * one whose full name has come before; the one whose surname it is; the only bearer in all documents; the one whom it means
 * everywhere else. Where two remain, both are candidates. Places with no bearer are tried as misspelled surnames.
 */
export function resolveSingles(singles: readonly NamePlace[], people: readonly Person[]): Resolution[] {
  const bearers = indexBearers(people);
  const first = indexFirstPlaces(people);
  const genders = new Map<Person, Set<string>>();
  const all = (token: string): Bearers => bearers.get(token) ?? { last: [], other: [] };
  const fitsGender = (person: Person, place: NamePlace) => {
    const own = gender(place.address);
    const known = genders.get(person);
    return own === undefined || known === undefined || known.has(own);
  };
  for (const person of people) {
    for (const { address } of person.forms.flatMap(({ places }) => places)) {
      const own = gender(address);
      if (own !== undefined) genders.set(person, (genders.get(person) ?? new Set()).add(own));
    }
  }
  const decide = (place: NamePlace): readonly Person[] => {
    const { last, other } = all(place.tokens[0] ?? '');
    const everyone = [...new Set([...last, ...other])].filter((person) => fitsGender(person, place));
    const here = everyone.filter((person) => first.get(person)?.has(place.document));
    if (here.length === 0) return everyone;
    if (here.length === 1) return here;
    const before = here.filter((person) => (first.get(person)?.get(place.document) ?? Infinity) < place.span.start);
    if (before.length === 1) return before;
    const surname = here.filter((person) => last.includes(person));
    return surname.length === 1 ? surname : here;
  };
  const resolved = singles.map((place) => ({ place, candidates: decide(place) }));
  const meaning = new Map<string, Set<Person>>();
  for (const { place, candidates } of resolved) {
    const [only] = candidates;
    const token = place.tokens[0] ?? '';
    if (only !== undefined && candidates.length === 1) meaning.set(token, (meaning.get(token) ?? new Set()).add(only));
  }
  return resolved.map(({ place, candidates }) => {
    const token = place.tokens[0] ?? '';
    if (candidates.length === 0) return { place, candidates: findSlip(token, bearers) };
    if (candidates.length === 1 || candidates.some((person) => first.get(person)?.has(place.document)))
      return { place, candidates };
    const meant = [...(meaning.get(token) ?? [])].filter((person) => candidates.includes(person));
    return { place, candidates: meant.length === 1 ? meant : candidates };
  });
}

function findSlip(token: string, bearers: ReadonlyMap<string, Bearers>): readonly Person[] {
  if (token.length < slipLength) return [];
  const near = [...bearers].filter(
    ([name, { last }]) =>
      last.length > 0 &&
      name[0] === token[0] &&
      Math.abs(name.length - token.length) < 3 &&
      compareSpelling(name, token) >= slipSimilarity,
  );
  const people = new Set(near.flatMap(([, { last }]) => last));
  return people.size === 1 ? [...people] : [];
}
