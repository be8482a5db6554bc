/** Finds who and what several sources on one event name, and groups all forms of each name. */
import { groupForms, shortenPlaces, splitPairs } from './actors/forms.ts';
import type { NameForm } from './actors/forms.ts';
import { gatherNames, matchHeadlines } from './actors/gather.ts';
import type { NamePlace } from './actors/gather.ts';
import { groupOrganisations } from './actors/organisations.ts';
import { groupPeople } from './actors/people.ts';
import type { Person } from './actors/people.ts';
import { countVocabulary, readDocument } from './actors/read.ts';
import type { ActorText, ReadDocument } from './actors/read.ts';
import { resolveSingles } from './actors/resolve.ts';
import type { Resolution } from './actors/resolve.ts';
import { findRoles } from './actors/roles.ts';
import { findState, findStateByKey } from './actors/states.ts';
import type { Span } from './model.ts';

export interface SourceSpan {
  /** Id of the document. */
  readonly source: string;
  readonly span: Span;
}

/** One name as printed (white space folded), with the places that print it; `titles` are the longer prints with what stands before it. */
export interface ActorForm {
  readonly name: string;
  readonly titles: readonly string[];
  readonly mentions: readonly SourceSpan[];
}

export interface ActorCluster {
  /** The form to show: the most frequent one among those with the most parts that two sources share, else among all. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'state' | 'place' | 'unknown';
  /** Most frequent first. */
  readonly forms: readonly ActorForm[];
  /** What the sources say the actor is, each in its own words. */
  readonly roles: readonly SourceSpan[];
  /** For a capital: the state whose government it may stand for. */
  readonly mayStandFor?: string;
}

export interface UnresolvedName extends SourceSpan {
  readonly name: string;
  /** Names of the clusters it may belong to. */
  readonly candidates: readonly string[];
}

export interface FoundActors {
  /** Most mentioned first. */
  readonly clusters: readonly ActorCluster[];
  readonly unresolved: readonly UnresolvedName[];
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function countBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || byCode(a[0], b[0]));
}

export function findActors(documents: readonly ActorText[]): FoundActors {
  const read = documents.map(readDocument);
  const vocabulary = countVocabulary(read);
  const places = shortenPlaces(splitPairs(read.flatMap((document, index) => gatherNames(document, index, vocabulary))));
  const known = new Map<string, NamePlace['kind']>();
  for (const { key, kind, tokens } of groupForms(places).values()) {
    known.set(key, kind);
    const surname = tokens.at(-1) ?? '';
    if ((kind === 'person' || (kind === 'unknown' && tokens.length === 2)) && !known.has(surname))
      known.set(surname, 'unknown');
  }
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length)) + 1;
  const headlines = read.flatMap((document, index) => matchHeadlines(document, index, known, longest));
  const forms = [...groupForms([...places, ...headlines]).values()];
  const isPersonal = ({ kind }: NameForm) => kind === 'person' || kind === 'unknown';
  const people = groupPeople(
    forms.filter((form) => isPersonal(form) && form.tokens.length > 1 && form.tokens.length < 6),
  );
  const singles = forms.filter(
    (form) => form.tokens.length === 1 && (isPersonal(form) || form.places.some(({ titled }) => titled)),
  );
  const resolutions = resolveSingles(
    singles.flatMap((form) => form.places),
    people,
  );
  const others = forms.filter((form) => !isPersonal(form) && !singles.includes(form) && form.kind !== 'thing');
  return describe(read, people, resolutions, groupOthers(others, read));
}

function groupOthers(forms: readonly NameForm[], documents: readonly ReadDocument[]): NameForm[][] {
  const organisations = forms.filter(({ kind }) => kind === 'organisation');
  const states = countBy(
    forms.filter(({ kind }) => kind !== 'organisation'),
    ({ key, kind }) => (kind === 'state' ? (findStateByKey(key)?.state ?? key) : key),
  );
  return [...groupOrganisations(organisations, documents), ...states.map(([, group]) => group)];
}

interface Draft {
  readonly kind: ActorCluster['kind'];
  readonly places: NamePlace[];
}

function describe(
  documents: readonly ReadDocument[],
  people: readonly Person[],
  resolutions: readonly Resolution[],
  others: readonly NameForm[][],
): FoundActors {
  const drafts: Draft[] = [];
  const ofPerson = new Map<Person, Draft>();
  for (const person of people) {
    const kind = person.forms.some((form) => form.kind === 'person') ? 'person' : 'unknown';
    const draft: Draft = { kind, places: person.forms.flatMap((form) => [...form.places]) };
    ofPerson.set(person, draft);
    drafts.push(draft);
  }
  const open: { readonly place: NamePlace; readonly drafts: readonly Draft[] }[] = [];
  const alone: NamePlace[] = [];
  for (const { place, candidates } of resolutions) {
    const found = candidates.map((person) => ofPerson.get(person)).filter((draft) => draft !== undefined);
    if (found.length === 1) found[0]?.places.push(place);
    else if (found.length === 0) alone.push(place);
    else open.push({ place, drafts: found });
  }
  for (const form of groupForms(alone).values())
    drafts.push({ kind: form.kind === 'thing' ? 'unknown' : form.kind, places: [...form.places] });
  for (const group of others) {
    const kind = group[0]?.kind ?? 'unknown';
    drafts.push({ kind: kind === 'thing' ? 'unknown' : kind, places: group.flatMap((form) => [...form.places]) });
  }
  const print = (place: NamePlace, span: Span) =>
    (documents[place.document]?.text ?? '').slice(span.start, span.end).replace(/\s+/g, ' ');
  const clusters = new Map(drafts.map((draft) => [draft, describeCluster(draft, documents, print)]));
  const sorted = drafts.sort(
    (a, b) => b.places.length - a.places.length || byCode(clusters.get(a)?.name ?? '', clusters.get(b)?.name ?? ''),
  );
  return {
    clusters: sorted.map((draft) => clusters.get(draft)).filter((cluster) => cluster !== undefined),
    unresolved: open.map(({ place, drafts: candidates }) => ({
      name: print(place, place.span),
      source: documents[place.document]?.id ?? '',
      span: place.span,
      candidates: candidates.map((draft) => clusters.get(draft)?.name ?? '').sort(byCode),
    })),
  };
}

function describeCluster(
  draft: Draft,
  documents: readonly ReadDocument[],
  print: (place: NamePlace, span: Span) => string,
): ActorCluster {
  const source = ({ document }: NamePlace) => documents[document]?.id ?? '';
  const places = draft.places.sort((a, b) => a.document - b.document || a.span.start - b.span.start);
  const forms = countBy(places, (place) => print(place, place.span)).map(([name, own]) => ({
    name,
    titles: countBy(own, (place) => print(place, place.titledSpan))
      .map(([title]) => title)
      .filter((title) => title !== name),
    mentions: own.map((place) => ({ source: source(place), span: place.span })),
  }));
  const size = (name: string) => name.split(/[\s-]+/).length;
  const shared = forms.filter(({ mentions }) => new Set(mentions.map((mention) => mention.source)).size > 1);
  const candidates = shared.length > 0 ? shared : forms;
  const parts = Math.max(...candidates.map(({ name }) => size(name)));
  const name = candidates.find((form) => size(form.name) === parts)?.name ?? '';
  const capital = draft.kind === 'place' ? findState(name) : undefined;
  return {
    name,
    kind: draft.kind,
    forms,
    roles:
      draft.kind === 'person'
        ? places.flatMap((place) => findRoles(place).map((span) => ({ source: source(place), span })))
        : [],
    ...(capital?.isCapital && { mayStandFor: capital.state }),
  };
}
