/** What pages look up of sources and claims; that of several stories is put together from those of each. */
import type { Evidence } from '#schema';
import {
  citeEvidence,
  type ClaimCoverage,
  type Coverage,
  type PlacedEvidence,
  type StoryCoverage,
} from '#core/coverage.ts';
import { locateQuote } from '#core/locate.ts';
import type { Mentions } from '#core/mentions.ts';
import type { Claim, Corpus, Source, Span } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { LazyMap } from './lazy-map.ts';
import { printable } from './printable.ts';
import { isPublic, publicSpans } from './public-spans.ts';

/** A passage that an actor's page quotes: a role, or what the actor has at stake. */
interface RoleCitation {
  readonly span: Span;
  readonly actor: string;
}

/** One piece of evidence with the claim that it belongs to. */
export interface ClaimEvidence {
  readonly claim: Claim;
  readonly placed: PlacedEvidence;
}

/** How often a source names an actor, by the words it uses. */
interface NameCount {
  /** The source's own characters; empty where the public may not see them. */
  readonly name: string;
  readonly source: string;
  readonly count: number;
}

export interface ContentIndex {
  readonly coverage: Coverage;
  readonly stories: ReadonlyMap<string, StoryCoverage>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, ClaimCoverage>;
  /** Place of each claim among its story's claims. */
  readonly claimOrder: ReadonlyMap<string, number>;
  /** By source id. */
  readonly publicSpans: ReadonlyMap<string, readonly Span[]>;
  readonly roleCitations: ReadonlyMap<string, readonly RoleCitation[]>;
  /** By actor id: evidence that is credited to the actor. */
  readonly saidBy: ReadonlyMap<string, readonly ClaimEvidence[]>;
  /** By actor id: claims about the actor. */
  readonly claimsAbout: ReadonlyMap<string, readonly ClaimCoverage[]>;
  /** By outlet id. */
  readonly sourcesOf: ReadonlyMap<string, readonly Source[]>;
  /** By agency: sources that credit it. */
  readonly sourcesCrediting: ReadonlyMap<string, readonly Source[]>;
  /** By outlet id: evidence that sources quote from it. */
  readonly quotedVia: ReadonlyMap<string, readonly ClaimEvidence[]>;
  /** By actor id, by name and source. */
  readonly names: LazyMap<readonly NameCount[]>;
  /** Where a source names actors. */
  readonly mentionsIn: (source: Source) => Mentions;
}

function groupInto<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function citeProfiles(
  corpus: Pick<Corpus, 'actors'>,
  sources: ReadonlyMap<string, Source>,
): Map<string, RoleCitation[]> {
  const citations = corpus.actors.flatMap(({ id: actor, meta }) => {
    const interests = meta.interests.flatMap(({ evidence }) => ('source' in evidence ? [evidence] : []));
    return [...meta.roles, ...interests].flatMap(({ source: id, quote }) => {
      const source = sources.get(id);
      const located = source && locateQuote(source, quote);
      if (!located?.found) return [];
      return located.spans.map((span) => ({ source: id, citation: { span, actor } }));
    });
  });
  const groups = new Map<string, RoleCitation[]>();
  for (const { source, citation } of citations) groups.set(source, [...(groups.get(source) ?? []), citation]);
  return groups;
}

const compareNames = (a: NameCount, b: NameCount) => byCodePoint(a.name, b.name) || byCodePoint(a.source, b.source);

/**
 * Names by actor. A name that stands outside what the public may see of its source is given as the actor's
 * page spells it, or counted without its words where the page does not have it.
 */
function countNames(
  corpus: Pick<Corpus, 'actors' | 'sources'>,
  spans: ReadonlyMap<string, readonly Span[]>,
  mentionsIn: (source: Source) => Mentions,
): Map<string, NameCount[]> {
  const spellings = new Map(
    corpus.actors.map(({ id, meta }) => [id, new Set([meta.name, ...meta.names.map(({ name }) => name)])]),
  );
  const counts = new Map<string, Map<string, NameCount>>();
  for (const source of corpus.sources) {
    const open = spans.get(source.id) ?? [];
    for (const { actor, span, name: printed } of mentionsIn(source).mentions) {
      const name = isPublic(span, open) || spellings.get(actor)?.has(printed) === true ? printable(printed) : '';
      const own = counts.get(actor) ?? new Map<string, NameCount>();
      const key = `${name}\n${source.id}`;
      own.set(key, { name, source: source.id, count: (own.get(key)?.count ?? 0) + 1 });
      counts.set(actor, own);
    }
  }
  return new Map([...counts].map(([actor, own]) => [actor, [...own.values()].toSorted(compareNames)]));
}

function creditedActor({ creditedTo }: Evidence): readonly string[] {
  return creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [];
}

/** Published content of which `indexContent` makes the index. */
type Content = Pick<Corpus, 'actors' | 'sources'> & { readonly site: Pick<Corpus['site'], 'rights'> };

/** @param stories those of the sources, compared */
export function indexContent(
  corpus: Content,
  stories: readonly StoryCoverage[],
  editor: boolean,
  mentionsIn: (source: Source) => Mentions,
): ContentIndex {
  const coverage = { stories, citations: citeEvidence(stories) };
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const roleCitations = citeProfiles(corpus, sources);
  const claims = stories.flatMap((story) => story.claims);
  const evidence = claims.flatMap(({ claim, evidence: placed }) => placed.map((item) => ({ claim, placed: item })));
  const open = new Map(
    corpus.sources.map((source) => {
      const citations = [...(coverage.citations.get(source.id) ?? []), ...(roleCitations.get(source.id) ?? [])];
      return [source.id, publicSpans(source, citations, corpus.site, editor)];
    }),
  );
  return {
    coverage,
    stories: new Map(stories.map((story) => [story.story.id, story])),
    sources,
    claims: new Map(claims.map((claim) => [claim.claim.id, claim])),
    claimOrder: new Map(stories.flatMap((story) => story.claims.map(({ claim }, at) => [claim.id, at] as const))),
    publicSpans: open,
    roleCitations,
    saidBy: groupInto(evidence, ({ placed }) => creditedActor(placed.evidence)),
    claimsAbout: groupInto(claims, ({ claim }) => claim.meta.actors),
    sourcesOf: groupInto(corpus.sources, ({ meta }) => (meta.outlet === null ? [] : [meta.outlet])),
    sourcesCrediting: groupInto(corpus.sources, ({ meta }) => meta.agencies),
    quotedVia: groupInto(evidence, ({ placed }) => (placed.evidence.via === null ? [] : [placed.evidence.via])),
    names: new LazyMap(() => countNames(corpus, open, mentionsIn)),
    mentionsIn,
  };
}

function joinMaps<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  return new Map(maps.flatMap((map) => [...map]));
}

function joinLists<T>(maps: readonly Iterable<readonly [string, readonly T[]]>[]): Map<string, readonly T[]> {
  const joined = new Map<string, readonly T[]>();
  for (const [key, list] of maps.flatMap((map) => [...map])) {
    const before = joined.get(key);
    joined.set(key, before === undefined ? list : [...before, ...list]);
  }
  return joined;
}

function joinNames(parts: readonly ContentIndex[]): Map<string, readonly NameCount[]> {
  const joined = joinLists(parts.map(({ names }) => names));
  return new Map([...joined].map(([actor, counts]) => [actor, counts.toSorted(compareNames)]));
}

/** The index of several stories from that of each, in the order of the stories. No evidence names another story's source. */
export function joinContent(parts: readonly ContentIndex[]): ContentIndex {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const partOf = new Map(parts.flatMap((part) => [...part.sources.keys()].map((id) => [id, part] as const)));
  return {
    coverage: {
      stories: parts.flatMap(({ coverage }) => coverage.stories),
      citations: joinMaps(parts.map(({ coverage }) => coverage.citations)),
    },
    stories: joinMaps(parts.map(({ stories }) => stories)),
    sources: joinMaps(parts.map(({ sources }) => sources)),
    claims: joinMaps(parts.map(({ claims }) => claims)),
    claimOrder: joinMaps(parts.map(({ claimOrder }) => claimOrder)),
    publicSpans: joinMaps(parts.map((part) => part.publicSpans)),
    roleCitations: joinMaps(parts.map(({ roleCitations }) => roleCitations)),
    saidBy: joinLists(parts.map(({ saidBy }) => saidBy)),
    claimsAbout: joinLists(parts.map(({ claimsAbout }) => claimsAbout)),
    sourcesOf: joinLists(parts.map(({ sourcesOf }) => sourcesOf)),
    sourcesCrediting: joinLists(parts.map(({ sourcesCrediting }) => sourcesCrediting)),
    quotedVia: joinLists(parts.map(({ quotedVia }) => quotedVia)),
    names: new LazyMap(() => joinNames(parts)),
    mentionsIn: (source) => partOf.get(source.id)?.mentionsIn(source) ?? { mentions: [], unresolved: [] },
  };
}
