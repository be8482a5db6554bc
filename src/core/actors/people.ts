import { areFormsOfOneName, isGivenName, listNameForms } from '#data/given-names.ts';
import { compareNames } from '#core/names.ts';
import { compareSpelling, spellConsonants } from '#core/names/spelling.ts';
import type { NameForm } from './forms.ts';

/** Full names that are forms of one person's name. */
export interface Person {
  readonly forms: NameForm[];
}

/** Two full names in different documents are one name from this score on: stricter than for a pair that a person asks about. */
const sameNameScore = 0.9;

/** First and last parts less alike than this are not compared further. */
const likelySpelling = 0.8;

const isInitialOf = (a: string, b: string) => a.length === 1 && b.startsWith(a);
const agree = (a: string, b: string) => a === b || isInitialOf(a, b) || isInitialOf(b, a) || areFormsOfOneName(a, b);

/** Whether the shorter name is the longer one with parts left out: middle names, the given name of a two-word surname, the last part of a chain. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const last = short.at(-1) ?? '';
  const [first = ''] = short;
  if (last === long.at(-1) && agree(first, long[0] ?? '')) {
    const middle = long.slice(1, -1);
    return short.slice(1, -1).every((part) => middle.some((other) => agree(part, other)));
  }
  if (short.length === long.length) return false;
  const isTail = short.every((part, at) => part === long[long.length - short.length + at]);
  return (isTail && !isGivenName(first)) || short.every((part, at) => part === long[at]);
}

/** Whether two full names can be forms of one. Names that one document sets side by side must differ by parts left out, not by spelling. */
function areOneName(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  if (isShortened(short.tokens, long.tokens)) return true;
  if ([...short.documents].some((document) => long.documents.has(document))) return false;
  const likely = (at: number) => compareSpelling(a.tokens.at(at) ?? '', b.tokens.at(at) ?? '') >= likelySpelling;
  const given = agree(a.tokens[0] ?? '', b.tokens[0] ?? '') || likely(0);
  return given && likely(-1) && compareNames(a.tokens.join(' '), b.tokens.join(' ')).score >= sameNameScore;
}

/**
 * Only names that share a key are compared at all, so that many people of one surname stay cheap: two neighbouring parts, or one end
 * (as written, or its consonants) with the first sound of the other.
 */
function bucketKeys({ tokens }: NameForm): string[] {
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  const sound = (part: string) => spellConsonants(part).slice(0, 1);
  return [
    ...tokens.slice(1).map((token, at) => `${tokens[at] ?? ''} ${token}`),
    `${last}/${first.slice(0, 1)}`,
    ...listNameForms(first).map((line) => `${last}/${line}`),
    `=${spellConsonants(last)}/${sound(first)}`,
    `${sound(last)}/=${spellConsonants(first)}`,
  ];
}

/**
 * Groups full names (two parts and more) by person, longest first. A name that fits two people who do not fit each other
 * (`George Hall` beside `George A. Hall` and `George B. Hall`) stays alone.
 */
export function groupPeople(forms: readonly NameForm[]): Person[] {
  const people: Person[] = [];
  const byToken = new Map<string, Set<Person>>();
  const sorted = [...forms].sort(
    (a, b) => b.tokens.length - a.tokens.length || b.places.length - a.places.length || (a.key < b.key ? -1 : 1),
  );
  for (const form of sorted) {
    const near = new Set(bucketKeys(form).flatMap((key) => [...(byToken.get(key) ?? [])]));
    const fitting = [...near].filter((person) => person.forms.some((other) => areOneName(form, other)));
    const [only] = fitting;
    const person: Person = only !== undefined && fitting.length === 1 ? only : { forms: [] };
    if (person.forms.length === 0) people.push(person);
    person.forms.push(form);
    for (const key of bucketKeys(form)) byToken.set(key, (byToken.get(key) ?? new Set()).add(person));
  }
  return people;
}
