/** Props of an outlet's page, put together of what each story has of the outlet. */
import type { OutletMeta } from '#schema';
import type { Outlet } from '#core/model.ts';
import { viewSaid, type SaidView } from './actor-view.ts';
import { findInterests, viewInterests, type FoundInterests, type InterestView } from './interests-view.ts';
import { outletPath } from './paths.ts';
import { sortByVerdict } from './profile.ts';
import { refClaim, refSource, type ClaimRef, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

/** An article, and what ties it to the outlet: at least one of the two. */
export interface OutletArticle {
  readonly source: SourceRef;
  readonly published: boolean;
  /** It names the outlet as the agency whose text it runs. */
  readonly credits: boolean;
}

export interface OutletView {
  readonly id: string;
  readonly path: string;
  readonly meta: OutletMeta;
  /** What it published, then what credits it; each article once. */
  readonly articles: readonly OutletArticle[];
  /** What sources quote from it. */
  readonly quoted: readonly SaidView[];
  /** Claims for which articles that it published are quoted, those in dispute first. */
  readonly claims: readonly ClaimRef[];
  readonly interests: readonly InterestView[];
  readonly body: string;
}

/** What stories have of an outlet: plain data, kept with each story so that its page reads no other. */
export interface OutletProfile {
  readonly articles: readonly OutletArticle[];
  readonly quoted: readonly SaidView[];
  readonly claims: readonly ClaimRef[];
  /** Claims for which sources quote from it, found or not. */
  readonly credits: readonly ClaimRef[];
  readonly interests: FoundInterests;
}

/** What the stories of the index have of the outlet. */
export function profileOutlet(index: SiteIndex, { id, meta }: Outlet): OutletProfile {
  const own = index.sourcesOf.get(id) ?? [];
  const crediting = index.sourcesCrediting.get(id) ?? [];
  const published = new Set(own.map((source) => source.id));
  const credits = new Set(crediting.map((source) => source.id));
  const claims = [...index.claims.values()].filter(({ evidence }) =>
    evidence.some((placed) => published.has(placed.evidence.source)),
  );
  const quoted = index.quotedVia.get(id) ?? [];
  return {
    articles: [...new Set([...own, ...crediting])].map((source) => ({
      source: refSource(source),
      published: published.has(source.id),
      credits: credits.has(source.id),
    })),
    quoted: viewSaid(index, quoted),
    claims: claims.map(refClaim),
    credits: [...new Set(quoted.map(({ claim }) => claim.id))]
      .flatMap((claim) => index.claims.get(claim) ?? [])
      .map(refClaim),
    interests: findInterests(index, meta.interests),
  };
}

/** @param profiles of the outlet in each story, in their order */
export function viewOutlet({ id, meta, body }: Outlet, profiles: readonly OutletProfile[]): OutletView {
  const articles = profiles.flatMap((profile) => profile.articles);
  return {
    id,
    path: outletPath(id),
    meta,
    articles: [...articles.filter(({ published }) => published), ...articles.filter(({ published }) => !published)],
    quoted: profiles.flatMap(({ quoted }) => quoted),
    claims: sortByVerdict(profiles.flatMap(({ claims }) => claims)),
    interests: viewInterests(
      meta.interests,
      profiles.flatMap(({ interests }) => interests),
    ),
    body,
  };
}
