/** What a share card says of a page. */
import type { ActorMeta, SiteMeta } from '#schema';
import type { Actor } from '#core/model.ts';
import { profileActor, type ActorProfile } from './actor-view.ts';
import { viewWitnesses, type WitnessView } from './claim-view.ts';
import { directionOf } from './direction.ts';
import { actorPath, claimPath, homePath, sourcePath, storyPath } from './paths.ts';
import { refClaim, type VerdictRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { isShared } from './sharing.ts';

export type CardFacts =
  | {
      readonly kind: 'claim';
      readonly verdict: VerdictRef;
      readonly witnesses: readonly WitnessView[];
      /** Articles that are quoted. */
      readonly articles: number;
      readonly draft: boolean;
    }
  | { readonly kind: 'source'; readonly label: string; readonly claims: number }
  | {
      readonly kind: 'actor';
      readonly actor: ActorMeta['kind'];
      readonly articles: number;
      readonly claims: number;
    }
  | { readonly kind: 'story'; readonly articles: number; readonly claims: number }
  | { readonly kind: 'site'; readonly description: string };

export interface CardView {
  /** Of the page, below the base. */
  readonly path: string;
  /** Statement, title or name. */
  readonly headline: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the story, for pages of one. */
  readonly story?: string;
  readonly facts: CardFacts;
  /** Addresses that the page had before: the card stands there too. */
  readonly formerPaths: readonly string[];
}

interface Item {
  readonly id: string;
  readonly meta: { readonly formerIds: readonly string[] };
}

function base(item: Item, pathOf: (id: string) => string, headline: string) {
  return { path: pathOf(item.id), headline, dir: directionOf(headline), formerPaths: item.meta.formerIds.map(pathOf) };
}

export function drawsCards(site: { readonly corpus: { readonly site: SiteMeta }; readonly editor: boolean }): boolean {
  return isShared(site) && site.corpus.site.cards;
}

/** The card of the whole site: of the home page, and of every page that has none of its own. */
export function viewSiteCard({ title, description }: SiteMeta): CardView {
  const facts = { kind: 'site', description } as const;
  return { path: homePath, headline: title, dir: directionOf(title), facts, formerPaths: [] };
}

/** @param profiles of the actor in each story */
export function viewActorCard(actor: Actor, profiles: readonly ActorProfile[]): CardView {
  const names = profiles.flatMap((profile) => profile.names);
  const articles = new Set(names.flatMap(({ sources }) => sources.map(({ source }) => source.id))).size;
  const claims = new Set(profiles.flatMap(({ about, credits }) => [...about, ...credits]).map(({ id }) => id)).size;
  return {
    ...base(actor, actorPath, actor.meta.name),
    facts: { kind: 'actor', actor: actor.meta.kind, articles, claims },
  };
}

/** Cards of the pages of stories; none where pages cannot be shared, or `cards` is off. */
export function listStoryCards(index: SiteIndex): CardView[] {
  const { corpus, coverage } = index;
  if (!drawsCards(index)) return [];
  const titleOf = (id: string) => {
    const title = index.stories.get(id)?.story.meta.title;
    return title === undefined ? {} : { story: title };
  };
  const claimsOf = (source: string) => new Set(coverage.citations.get(source)?.map(({ claim }) => claim)).size;
  return [
    ...coverage.stories.map(({ story, sources, claims }): CardView => ({
      ...base(story, storyPath, story.meta.title),
      facts: { kind: 'story', articles: sources.length, claims: claims.length },
    })),
    ...[...index.claims.values()].map((own): CardView => {
      const { statement, verdict, draft } = refClaim(own);
      const articles = new Set(own.evidence.map(({ evidence }) => evidence.source)).size;
      return {
        ...base(own.claim, claimPath, statement),
        ...titleOf(own.claim.meta.story),
        facts: { kind: 'claim', verdict, witnesses: viewWitnesses(index, own), articles, draft },
      };
    }),
    ...corpus.sources.map((source): CardView => ({
      ...base(source, sourcePath, source.meta.title),
      ...titleOf(source.meta.story),
      facts: { kind: 'source', label: source.meta.label, claims: claimsOf(source.id) },
    })),
  ];
}

/** Cards of all pages that have one of their own; none where pages cannot be shared, or `cards` is off. */
export function listCards(index: SiteIndex): CardView[] {
  if (!drawsCards(index)) return [];
  const { site, actors } = index.corpus;
  const ofActors = actors.map((actor) => {
    const profile = profileActor(index, actor);
    return viewActorCard(actor, profile === undefined ? [] : [profile]);
  });
  return [viewSiteCard(site), ...listStoryCards(index), ...ofActors];
}
