/** Finds who and what several sources on one event name, and groups all forms of each name. */
import type { Span } from './model.ts';
import { functionWords } from '#data/function-words.ts';
import { isGivenName } from '#data/given-names.ts';
import { describeActors } from './actors/describe.ts';
import type { FoundActors } from './actors/describe.ts';
import { groupForms, shortenPlaces, splitPairs } from './actors/forms.ts';
import type { NameForm } from './actors/forms.ts';
import { gatherNames } from './actors/gather.ts';
import type { NamePlace } from './actors/gather.ts';
import { matchHeadlines } from './actors/headlines.ts';
import { groupOrganisations, groupStates } from './actors/organisations.ts';
import { groupPeople } from './actors/people.ts';
import type { Person } from './actors/people.ts';
import { countVocabulary, readDocument } from './actors/read.ts';
import type { ActorText } from './actors/read.ts';
import { resolveSingles } from './actors/resolve.ts';

export type { ActorCluster, FoundActors, SourceSpan, UnresolvedName } from './actors/describe.ts';
export type { ActorText } from './actors/read.ts';

/** More parts than this are a list or a title, not a person's name. */
const longestName = 5;

const isPersonal = ({ kind }: NameForm) => kind === 'person' || kind === 'unknown';

/** Full names of people, as far as can be told. `Hall Emails` beside `Ann Hall` is none. */
function listFullNames(forms: readonly NameForm[]): NameForm[] {
  const isFull = ({ tokens }: NameForm) =>
    tokens.length > 1 &&
    tokens.length <= longestName &&
    !tokens.some((token) => token.length > 2 && functionWords.has(token));
  const full = forms.filter((form) => isPersonal(form) && isFull(form));
  const surnames = new Set(full.flatMap(({ kind, tokens }) => (kind === 'person' ? tokens.slice(-1) : [])));
  return full.filter(
    ({ kind, tokens: [first = '', ...rest] }) =>
      kind === 'person' || rest.length > 1 || isGivenName(first) || !surnames.has(first),
  );
}

/** Single parts that may mean a person: those that no table knows as something else, and those with a title. */
function listSingles(forms: readonly NameForm[], people: readonly Person[]): NameForm[] {
  const parts = new Set(people.flatMap((person) => person.forms.flatMap(({ tokens }) => [tokens[0], tokens.at(-1)])));
  const isOpen = ({ key, places }: NameForm) =>
    parts.has(key) && places.every(({ kind }) => kind === 'unknown' || kind === 'person');
  return forms.filter(
    (form) =>
      form.tokens.length === 1 && (isPersonal(form) || isOpen(form) || form.places.some(({ titled }) => titled)),
  );
}

/** The names that headlines are searched for: all forms from sentences, and the surnames of people. */
function listKnownNames(places: readonly NamePlace[]): Map<string, NamePlace['kind']> {
  const known = new Map<string, NamePlace['kind']>();
  for (const { key, kind, tokens } of groupForms(places).values()) {
    known.set(key, kind);
    const surname = tokens.at(-1) ?? '';
    if ((kind === 'person' || (kind === 'unknown' && tokens.length === 2)) && !known.has(surname))
      known.set(surname, 'unknown');
  }
  return known;
}

/**
 * Groups everything that the documents (sources on one event) name: full names, surnames alone, titles with surnames, initials,
 * romanisations, acronyms with their expansions. People who share a surname are never merged: a surname that two
 * people in a document have is listed as unresolved unless the document has introduced only one of them by then. Capitals
 * are places of their own that may stand for a government. English texts; in others it finds capitalised words. Time grows
 * with the text.
 * @param sentences of each document, where the caller has them
 */
export function findActors(
  documents: readonly ActorText[],
  sentences: ReadonlyMap<string, readonly Span[]> = new Map(),
): FoundActors {
  const read = documents.map((document) => readDocument(document, sentences.get(document.id)));
  const vocabulary = countVocabulary(read);
  const places = shortenPlaces(
    splitPairs(read.flatMap((document, index) => gatherNames(document, index, vocabulary))),
    vocabulary,
  );
  const known = listKnownNames(places);
  const headlines = read.flatMap((document, index) => matchHeadlines(document, index, known));
  const forms = [...groupForms([...places, ...headlines]).values()];
  const people = groupPeople(listFullNames(forms));
  const singles = listSingles(forms, people);
  const resolutions = resolveSingles(
    singles.flatMap(({ places: own }) => own),
    people,
  );
  const resolved = new Set(singles);
  const others = forms.filter((form) => !isPersonal(form) && !resolved.has(form) && form.kind !== 'thing');
  const organisations = others.filter(({ kind }) => kind === 'organisation');
  const areas = others.filter(({ kind }) => kind !== 'organisation');
  return describeActors(read, people, resolutions, [...groupOrganisations(organisations, read), ...groupStates(areas)]);
}
