/** Everything that pages look up, computed once per build from what is published. */
import type { ClaimMeta, SiteMeta } from '#schema';
import { compareCoverage } from '#core/coverage.ts';
import type { Actor, Corpus, Outlet, Person, Source, Story } from '#core/model.ts';
import { nameStories } from '#core/story-titles.ts';
import { indexContent, type ContentIndex } from './content-index.ts';
import { printable, printableData } from './printable.ts';
import { mentionsReader } from './source-mentions.ts';

export type { ClaimEvidence } from './content-index.ts';

/** All but stories, sources and claims. */
export interface FrameIndex {
  /** What is published: without drafts where the site hides them. */
  readonly corpus: Corpus;
  /** Full texts and hidden drafts are shown: never for the public. */
  readonly editor: boolean;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly people: ReadonlyMap<string, Person>;
  /** Actors that have a page. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Names also of actors whose page is hidden. */
  readonly actorNames: ReadonlyMap<string, string>;
}

export interface SiteIndex extends ContentIndex, FrameIndex {}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

const clean = <T extends { readonly meta: object }>(items: readonly T[]) =>
  items.map((item): T => ({ ...item, meta: printableData(item.meta) }));

/** Stories as they are published; one without a page takes its title from its sources. */
export function publishStories(stories: readonly Story[], sources: readonly Source[]): Story[] {
  return clean(nameStories(stories, sources));
}

/**
 * The corpus as it is published: without characters that would turn the text around them, and without drafts of
 * claims and actors where the site hides them, except for editors. Texts of sources stay, so that spans hold.
 */
export function publishCorpus(everything: Corpus, editor: boolean): Corpus {
  const corpus: Corpus = {
    site: printableData(everything.site),
    stories: publishStories(everything.stories, everything.sources),
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

function lookUpFrame(everything: Pick<Corpus, 'actors'>, corpus: Corpus, editor: boolean): FrameIndex {
  return {
    corpus,
    editor,
    outlets: byId(corpus.outlets),
    people: byId(corpus.people),
    actors: byId(corpus.actors),
    actorNames: new Map(everything.actors.map(({ id, meta }) => [id, printable(meta.name)])),
  };
}

/** Indexes all content of a site but its stories with their sources and claims. */
export function indexFrame(frame: Omit<Corpus, 'sources' | 'claims'>, editor: boolean): FrameIndex {
  return lookUpFrame(frame, publishCorpus({ ...frame, stories: [], sources: [], claims: [] }, editor), editor);
}

/** Builds the index. `editor` shows full texts and hidden drafts. */
export function indexSite(everything: Corpus, editor: boolean): SiteIndex {
  const corpus = publishCorpus(everything, editor);
  const { stories } = compareCoverage(corpus);
  return {
    ...indexContent(corpus, stories, editor, mentionsReader(corpus.actors)),
    ...lookUpFrame(everything, corpus, editor),
  };
}
