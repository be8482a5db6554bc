/** Props of an outlet's page. */
import type { OutletMeta } from '#schema';
import type { Outlet } from '#core/model.ts';
import { viewSaid, type SaidView } from './actor-view.ts';
import { viewInterests, type InterestView } from './interests-view.ts';
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

export function viewOutlet(index: SiteIndex, { id, meta, body }: Outlet): OutletView {
  const own = index.sourcesOf.get(id) ?? [];
  const crediting = index.sourcesCrediting.get(id) ?? [];
  const published = new Set(own.map((source) => source.id));
  const credits = new Set(crediting.map((source) => source.id));
  const claims = [...index.claims.values()].filter(({ evidence }) =>
    evidence.some((placed) => published.has(placed.evidence.source)),
  );
  return {
    id,
    path: outletPath(id),
    meta,
    articles: [...new Set([...own, ...crediting])].map((source) => ({
      source: refSource(source),
      published: published.has(source.id),
      credits: credits.has(source.id),
    })),
    quoted: viewSaid(index, index.quotedVia.get(id) ?? []),
    claims: sortByVerdict(claims.map(refClaim)),
    interests: viewInterests(index, meta.interests),
    body,
  };
}
