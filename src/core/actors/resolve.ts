import { compareSpelling, spellConsonants } from '#core/names/spelling.ts';
import type { NamePlace } from './gather.ts';
import type { Person } from './people.ts';

/** Whom a single part of a name means at each place: one person, or several candidates, or nobody known. */
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
const nobody: Bearers = { last: [], other: [] };

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

const places = (person: Person) => person.forms.flatMap((form) => form.places);

/** Where each document first names each person in full. */
type Introductions = Map<Person, Map<number, number>>;

function introduce(introductions: Introductions, person: Person, { document, span }: NamePlace): void {
  const own = introductions.get(person) ?? new Map<number, number>();
  introductions.set(person, own);
  own.set(document, Math.min(own.get(document) ?? Infinity, span.start));
}

/** What the full names of each person carry: genders by form of address, offices by title. */
function indexTraits(
  people: readonly Person[],
  pick: (place: NamePlace) => readonly string[],
): Map<Person, ReadonlySet<string>> {
  return new Map(people.map((person) => [person, new Set(places(person).flatMap(pick))]));
}

const genderOf = ({ gender }: NamePlace) => (gender === undefined ? [] : [gender]);

/**
 * Decides for single parts (`Hall`, `Mr. Hall`, `Kim`) whom they mean. An office (`President Hall`) means the only bearer who has it
 * elsewhere. Else, in this order: the only bearer whom the document names in full; the only one named before; the one whose
 * surname it is; the only bearer in all documents; the one whom it means everywhere else. Where two remain, both are candidates.
 * A part without a bearer is tried as a misspelled surname. Before its only bearer is introduced it
 * stays open if other documents have another.
 */
export function resolveSingles(singles: readonly NamePlace[], people: readonly Person[]): Resolution[] {
  const bearers = indexBearers(people);
  const introductions: Introductions = new Map();
  for (const person of people) for (const place of places(person)) introduce(introductions, person, place);
  const genders = indexTraits(people, genderOf);
  const offices = indexTraits(people, ({ offices: own }) => own);
  const fits = (person: Person, place: NamePlace) => {
    const known = genders.get(person);
    return genderOf(place).every((gender) => known === undefined || known.size === 0 || known.has(gender));
  };
  const listBearers = (place: NamePlace) => {
    const { last, other } = bearers.get(place.tokens[0] ?? '') ?? nobody;
    return [...new Set([...last, ...other])].filter((person) => fits(person, place));
  };
  const decideByOffice = (place: NamePlace): readonly Person[] =>
    place.offices.length === 0
      ? []
      : listBearers(place).filter((person) => place.offices.some((office) => offices.get(person)?.has(office)));
  const byOffice = new Map<NamePlace, Person>();
  for (const place of singles) {
    const [only, second] = decideByOffice(place);
    if (only === undefined || second !== undefined) continue;
    byOffice.set(place, only);
    introduce(introductions, only, place);
  }
  const decide = (place: NamePlace): readonly Person[] => {
    const officer = byOffice.get(place);
    if (officer !== undefined) return [officer];
    const everyone = listBearers(place);
    const here = everyone.filter((person) => introductions.get(person)?.has(place.document));
    if (here.length === 0) return everyone;
    const introduced = (person: Person) => introductions.get(person)?.get(place.document) ?? Infinity;
    // A bare surname before the only full name may mean somebody whom the document never introduces.
    if (here.length === 1) return everyone.every((person) => introduced(person) > place.span.start) ? everyone : here;
    const before = here.filter((person) => introduced(person) <= place.span.start);
    if (before.length === 1) return before;
    const surname = here.filter((person) => bearers.get(place.tokens[0] ?? '')?.last.includes(person));
    return surname.length === 1 ? surname : here;
  };
  const decided = singles.map((place) => ({ place, candidates: decide(place) }));
  const meaning = new Map<string, Set<Person>>();
  for (const { place, candidates } of decided) {
    const [only, second] = candidates;
    const token = place.tokens[0] ?? '';
    if (only !== undefined && second === undefined) meaning.set(token, (meaning.get(token) ?? new Set()).add(only));
  }
  const surnames = indexSurnames(bearers);
  return decided.map(({ place, candidates }) => {
    const token = place.tokens[0] ?? '';
    if (candidates.length === 0) return { place, candidates: findSlip(token, surnames) };
    if (candidates.length === 1 || candidates.some((person) => introductions.get(person)?.has(place.document)))
      return { place, candidates };
    const meant = [...(meaning.get(token) ?? [])].filter((person) => candidates.includes(person));
    return { place, candidates: meant.length === 1 ? meant : candidates };
  });
}

type Surnames = ReadonlyMap<string, readonly (readonly [string, readonly Person[]])[]>;

function indexSurnames(bearers: ReadonlyMap<string, Bearers>): Surnames {
  const surnames = new Map<string, (readonly [string, readonly Person[]])[]>();
  for (const [name, { last }] of bearers) {
    if (last.length === 0) continue;
    const key = spellConsonants(name).slice(0, 1);
    const group = surnames.get(key);
    if (group) group.push([name, last]);
    else surnames.set(key, [[name, last]]);
  }
  return surnames;
}

/** One slip of the keys (a letter more, less, other, or two swapped) or another romanisation. */
function isSlip(name: string, token: string): boolean {
  const [short, long] = name.length <= token.length ? [name, token] : [token, name];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  const [a, b] = [short.slice(head), long.slice(head)];
  const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  const isOne = a.length === b.length ? a.slice(1) === b.slice(1) : a === b.slice(1);
  return isSwap || isOne || compareSpelling(name, token) >= slipSimilarity;
}

function findSlip(token: string, surnames: Surnames): readonly Person[] {
  if (token.length < slipLength) return [];
  const near = (surnames.get(spellConsonants(token).slice(0, 1)) ?? []).filter(
    ([name]) => name[0] === token[0] && Math.abs(name.length - token.length) < 3 && isSlip(name, token),
  );
  const people = new Set(near.flatMap(([, last]) => last));
  return people.size === 1 ? [...people] : [];
}
