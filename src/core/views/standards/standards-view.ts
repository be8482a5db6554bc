/** Props of the page of standards, and of the report. */
import type { SiteIndex } from '#core/views/site-index.ts';
import { listMemberships, type Membership } from '#core/views/publisher-view.ts';
import { countActors, countOutlets, type CheckCount } from './count-checks.ts';
import { judgeCriteria, type CriterionView } from './judge-criteria.ts';

export interface StandardsView {
  readonly criteria: readonly CriterionView[];
  readonly actors: readonly CheckCount[];
  readonly outlets: readonly CheckCount[];
  /** Those that may be printed. */
  readonly memberships: readonly Membership[];
  /** Names of those that nothing shows, or that no publisher can have. */
  readonly unshown: readonly string[];
  readonly hasPublisher: boolean;
  readonly reviewedClaims: number;
}

export function viewStandards(index: SiteIndex): StandardsView {
  const { site } = index.corpus;
  const memberships = listMemberships(site);
  const shown = new Set(memberships.map(({ name }) => name));
  return {
    criteria: judgeCriteria(index),
    actors: countActors(index),
    outlets: countOutlets(index),
    memberships,
    unshown: site.memberships.flatMap(({ name }) => (shown.has(name) ? [] : [name])),
    hasPublisher: site.publisher !== undefined,
    reviewedClaims: [...index.claims.values()].filter(({ claim }) => claim.meta.status === 'reviewed').length,
  };
}
