/** The figures of a story. */
import type { ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import { byCodePoint } from '#core/text.ts';
import { keyInStory } from '#core/witnesses.ts';
import { linkOutlet, refClaim, type Link, type VerdictRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewFamilies, type FamilyView } from './story-families.ts';

/** The figures that the sentences at the top of a story are made from. */
export interface Glance {
  readonly articles: number;
  /** Different outlets that are known. */
  readonly outlets: readonly Link[];
  readonly articlesOfUnknownOutlet: number;
  /** Groups of two or more articles that credit one agency or share wording. */
  readonly families: readonly FamilyView[];
  /** Different witnesses behind the story's evidence. */
  readonly witnesses: number;
  readonly claims: number;
  readonly drafts: number;
  readonly verdicts: Readonly<Record<VerdictRef['sign'], number>>;
  /** First and last stated day of publication; several articles may lack one. */
  readonly published?: { readonly first: string; readonly last: string };
  readonly articlesWithoutDate: number;
}

function countVerdicts(claims: readonly ClaimCoverage[]): Record<VerdictRef['sign'], number> {
  const count = (sign: VerdictRef['sign']) => claims.filter((claim) => refClaim(claim).verdict.sign === sign).length;
  return {
    corroborated: count('corroborated'),
    'one witness': count('one witness'),
    disputed: count('disputed'),
    'sources differ': count('sources differ'),
    contradicted: count('contradicted'),
    qualified: count('qualified'),
    'no evidence': count('no evidence'),
    overridden: count('overridden'),
  };
}

export function viewGlance(index: SiteIndex, story: StoryCoverage): Glance {
  const { sources, claims } = story;
  const outlets = [...new Set(sources.flatMap(({ meta }) => meta.outlet ?? []))].toSorted(byCodePoint);
  const days = sources
    .flatMap(({ meta }) => (meta.published !== null && 'at' in meta.published ? meta.published.at.slice(0, 10) : []))
    .toSorted(byCodePoint);
  const first = days[0];
  const last = days.at(-1);
  return {
    articles: sources.length,
    outlets: outlets.map((id) => linkOutlet(index, id)),
    articlesOfUnknownOutlet: sources.filter(({ meta }) => meta.outlet === null).length,
    families: viewFamilies(index, story).filter(({ size }) => size > 1),
    witnesses: new Set(claims.flatMap((claim) => claim.witnesses.map(({ basis }) => keyInStory(basis)))).size,
    claims: claims.length,
    drafts: claims.filter(({ claim }) => claim.meta.status === 'draft').length,
    verdicts: countVerdicts(claims),
    articlesWithoutDate: sources.length - days.length,
    ...(first === undefined || last === undefined ? {} : { published: { first, last } }),
  };
}
