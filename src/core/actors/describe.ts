import { byCodePoint } from '#core/text.ts';
import type { Span } from '#core/model.ts';
import { groupForms } from './forms.ts';
import type { NameForm } from './forms.ts';
import type { NamePlace } from './gather.ts';
import type { Person } from './people.ts';
import type { ReadDocument } from './read.ts';
import type { Resolution } from './resolve.ts';
import { findRoles } from './roles.ts';
import { findState } from './states.ts';

export interface SourceSpan {
  /** Id of the document. */
  readonly source: string;
  readonly span: Span;
}

/** One name as printed (white space folded), with the places that print it. */
export interface ActorForm {
  readonly name: string;
  /** The longer prints with the capitalised words before the name: `Mr. Hall`, `Prime Minister Ann Hall`. */
  readonly titles: readonly string[];
  readonly mentions: readonly SourceSpan[];
}

export interface ActorCluster {
  /** The form to show. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'state' | 'place' | 'unknown';
  /** Most frequent first. */
  readonly forms: readonly ActorForm[];
  /** Of people: what the sources say they are, each in its own words. */
  readonly roles: readonly SourceSpan[];
  /** Of a capital: the state whose government it may stand for. */
  readonly mayStandFor?: string;
}

export interface UnresolvedName extends SourceSpan {
  readonly name: string;
  /** Names of the clusters that it may belong to, by code point. */
  readonly candidates: readonly string[];
}

export interface FoundActors {
  /** Most mentioned first. */
  readonly clusters: readonly ActorCluster[];
  readonly unresolved: readonly UnresolvedName[];
}

/** The items by key, largest group first, then by code point. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || byCodePoint(a[0], b[0]));
}

/** The most frequent form of several parts that two sources print; else the most frequent one of several parts; else the most frequent one. */
function chooseName(forms: readonly ActorForm[], kind: ActorCluster['kind']): string {
  const full = forms.filter(({ name }) => /[\s-]/.test(name));
  const shared = full.find(({ mentions }) => new Set(mentions.map(({ source }) => source)).size > 1);
  return (kind === 'state' ? forms[0] : (shared ?? full[0] ?? forms[0]))?.name ?? '';
}

interface Draft {
  readonly kind: NameForm['kind'];
  readonly places: NamePlace[];
}

/**
 * A name of unknown kind is a person's where some place gives it a title, or where its last part stands alone without an article, as surnames
 * do (companies are shortened to their first part).
 */
function decideKind({ kind, places }: Draft): ActorCluster['kind'] {
  if (kind === 'thing') return 'unknown';
  if (kind !== 'unknown') return kind;
  const surnames = new Set(places.flatMap(({ tokens }) => (tokens.length > 1 ? tokens.slice(-1) : [])));
  const isSurname = ({ tokens, hasArticle }: NamePlace) =>
    tokens.length === 1 && !hasArticle && surnames.has(tokens[0] ?? '');
  return places.some((place) => place.titled || isSurname(place)) ? 'person' : 'unknown';
}

function describeCluster(draft: Draft, documents: readonly ReadDocument[]): ActorCluster {
  const source = ({ document }: NamePlace) => documents[document]?.id ?? '';
  const print = (place: NamePlace, span: Span) => printSpan(documents, place, span);
  const kind = decideKind(draft);
  const places = draft.places.sort((a, b) => a.document - b.document || a.span.start - b.span.start);
  const forms = groupBy(places, (place) => print(place, place.span)).map(([name, own]) => ({
    name,
    titles: groupBy(own, (place) => print(place, place.titledSpan))
      .map(([title]) => title)
      .filter((title) => title !== name),
    mentions: own.map((place) => ({ source: source(place), span: place.span })),
  }));
  const name = chooseName(forms, kind);
  const capital = kind === 'place' ? findState(name) : undefined;
  return {
    name,
    kind,
    forms,
    roles:
      kind === 'person'
        ? places.flatMap((place) => findRoles(place).map((span) => ({ source: source(place), span })))
        : [],
    ...(capital?.isCapital && { mayStandFor: capital.state }),
  };
}

const printSpan = (documents: readonly ReadDocument[], { document }: NamePlace, { start, end }: Span) =>
  (documents[document]?.text ?? '').slice(start, end).replace(/\s+/g, ' ');

/** Puts people with the single parts that mean them, names without a person, and other groups into clusters. */
export function describeActors(
  documents: readonly ReadDocument[],
  people: readonly Person[],
  resolutions: readonly Resolution[],
  others: readonly (readonly NameForm[])[],
): FoundActors {
  const ofPerson = new Map<Person, Draft>();
  for (const person of people) {
    const kind = person.forms.some((form) => form.kind === 'person') ? 'person' : 'unknown';
    ofPerson.set(person, { kind, places: person.forms.flatMap(({ places }) => places) });
  }
  const open: { readonly place: NamePlace; readonly drafts: readonly Draft[] }[] = [];
  const alone: NamePlace[] = [];
  for (const { place, candidates } of resolutions) {
    const drafts = candidates.map((person) => ofPerson.get(person)).filter((draft) => draft !== undefined);
    if (drafts.length === 1) drafts[0]?.places.push(place);
    else if (drafts.length === 0) alone.push(place);
    else open.push({ place, drafts });
  }
  const drafts: Draft[] = [...ofPerson.values()];
  for (const { kind, places } of groupForms(alone).values()) drafts.push({ kind, places: [...places] });
  for (const group of others)
    drafts.push({ kind: group[0]?.kind ?? 'unknown', places: group.flatMap(({ places }) => places) });
  const clusters = new Map(drafts.map((draft) => [draft, describeCluster(draft, documents)]));
  const nameOf = (draft: Draft) => clusters.get(draft)?.name ?? '';
  const sorted = [...clusters].sort(
    ([a], [b]) => b.places.length - a.places.length || byCodePoint(nameOf(a), nameOf(b)),
  );
  return {
    clusters: sorted.map(([, cluster]) => cluster),
    unresolved: open.map(({ place, drafts: candidates }) => ({
      name: printSpan(documents, place, place.span),
      source: documents[place.document]?.id ?? '',
      span: place.span,
      candidates: candidates.map(nameOf).sort(byCodePoint),
    })),
  };
}
