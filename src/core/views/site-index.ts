/** Everything that pages look up, computed once per build from what is published. */
import type { ClaimMeta, Evidence, SiteMeta } from '#schema';
import {
  compareCoverage,
  type ClaimCoverage,
  type Coverage,
  type PlacedEvidence,
  type StoryCoverage,
} from '#core/coverage.ts';
import type { TextComparison } from '#core/comparison.ts';
import { locateQuote } from '#core/locate.ts';
import type { Actor, Claim, Corpus, Outlet, Person, Source, Span } from '#core/model.ts';
import { nameStories } from '#core/story-titles.ts';
import { byCodePoint } from '#core/text.ts';
import { rememberComparison } from './compare-story.ts';
import { printable, printableData } from './printable.ts';
import { isPublic, publicSpans } from './public-spans.ts';
import { mentionsIn } from './source-mentions.ts';

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

export interface SiteIndex {
  /** What is published: without drafts where the site hides them. */
  readonly corpus: Corpus;
  readonly coverage: Coverage;
  /** Full texts and hidden drafts are shown: never for the public. */
  readonly editor: boolean;
  readonly stories: ReadonlyMap<string, StoryCoverage>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly people: ReadonlyMap<string, Person>;
  /** Actors that have a page. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Names also of actors whose page is hidden. */
  readonly actorNames: ReadonlyMap<string, string>;
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
  readonly names: ReadonlyMap<string, readonly NameCount[]>;
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

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * The corpus as it is published: without characters that would turn the text around them, and without drafts of
 * claims and actors where the site hides them, except for editors. Texts of sources stay, so that spans hold.
 */
export function publishCorpus(everything: Corpus, editor: boolean): Corpus {
  const clean = <T extends { readonly meta: object }>(items: readonly T[]) =>
    items.map((item): T => ({ ...item, meta: printableData(item.meta) }));
  const corpus: Corpus = {
    site: printableData(everything.site),
    stories: clean(nameStories(everything.stories, everything.sources)),
    outlets: clean(everything.outlets),
    actors: clean(everything.actors),
    sources: clean(everything.sources),
    claims: clean(everything.claims),
    docs: clean(everything.docs),
    people: clean(everything.people),
  };
  const published = ({ meta }: { readonly meta: Pick<ClaimMeta, 'status'> }) => isPublished(meta, corpus.site, editor);
  return { ...corpus, claims: corpus.claims.filter(published), actors: corpus.actors.filter(published) };
}

/** Whether a claim or an actor has a page. */
export function isPublished(
  { status }: Pick<ClaimMeta, 'status'>,
  { drafts }: Pick<SiteMeta, 'drafts'>,
  editor: boolean,
) {
  return editor || drafts === 'show' || status === 'reviewed';
}

function citeProfiles(corpus: Corpus, sources: ReadonlyMap<string, Source>): Map<string, RoleCitation[]> {
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

/**
 * Names by actor. A name that stands outside what the public may see of its source is given as the actor's
 * page spells it, or counted without its words where the page does not have it.
 */
function countNames(corpus: Corpus, spans: ReadonlyMap<string, readonly Span[]>): Map<string, NameCount[]> {
  const spellings = new Map(
    corpus.actors.map(({ id, meta }) => [id, new Set([meta.name, ...meta.names.map(({ name }) => name)])]),
  );
  const counts = new Map<string, Map<string, NameCount>>();
  for (const source of corpus.sources) {
    const open = spans.get(source.id) ?? [];
    for (const { actor, span, name: printed } of mentionsIn(corpus, source).mentions) {
      const name = isPublic(span, open) || spellings.get(actor)?.has(printed) === true ? printable(printed) : '';
      const own = counts.get(actor) ?? new Map<string, NameCount>();
      const key = `${name}\n${source.id}`;
      own.set(key, { name, source: source.id, count: (own.get(key)?.count ?? 0) + 1 });
      counts.set(actor, own);
    }
  }
  return new Map(
    [...counts].map(([actor, own]) => [
      actor,
      [...own.values()].toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.source, b.source)),
    ]),
  );
}

function creditedActor({ creditedTo }: Evidence): readonly string[] {
  return creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [];
}

/**
 * Builds the index. `editor` shows full texts and hidden drafts.
 * @param comparisons what `compareTexts` gave for stories, by id, where the caller has it
 */
export function indexSite(
  everything: Corpus,
  editor: boolean,
  comparisons: ReadonlyMap<string, TextComparison> = new Map(),
): SiteIndex {
  const corpus = publishCorpus(everything, editor);
  const coverage = compareCoverage(corpus, (story) => comparisons.get(story)?.passages);
  for (const story of coverage.stories) {
    const comparison = comparisons.get(story.story.id);
    if (comparison !== undefined) rememberComparison(story, comparison);
  }
  const sources = byId(corpus.sources);
  const roleCitations = citeProfiles(corpus, sources);
  const claims = coverage.stories.flatMap((story) => story.claims);
  const evidence = claims.flatMap(({ claim, evidence: placed }) => placed.map((item) => ({ claim, placed: item })));
  const open = new Map(
    corpus.sources.map((source) => {
      const citations = [...(coverage.citations.get(source.id) ?? []), ...(roleCitations.get(source.id) ?? [])];
      return [source.id, publicSpans(source, citations, corpus.site, editor)];
    }),
  );
  return {
    corpus,
    coverage,
    editor,
    stories: new Map(coverage.stories.map((story) => [story.story.id, story])),
    sources,
    outlets: byId(corpus.outlets),
    people: byId(corpus.people),
    actors: byId(corpus.actors),
    actorNames: new Map(everything.actors.map((actor) => [actor.id, printable(actor.meta.name)])),
    claims: new Map(claims.map((claim) => [claim.claim.id, claim])),
    claimOrder: new Map(
      coverage.stories.flatMap((story) => story.claims.map(({ claim }, at) => [claim.id, at] as const)),
    ),
    publicSpans: open,
    roleCitations,
    saidBy: groupInto(evidence, ({ placed }) => creditedActor(placed.evidence)),
    claimsAbout: groupInto(claims, ({ claim }) => claim.meta.actors),
    sourcesOf: groupInto(corpus.sources, ({ meta }) => (meta.outlet === null ? [] : [meta.outlet])),
    sourcesCrediting: groupInto(corpus.sources, ({ meta }) => meta.agencies),
    quotedVia: groupInto(evidence, ({ placed }) => (placed.evidence.via === null ? [] : [placed.evidence.via])),
    names: countNames(corpus, open),
  };
}
