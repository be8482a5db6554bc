/** Props of the page of standards, and of the report. */
import { listClaims, type SiteOverview } from '#core/views/overview/site-overview.ts';
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

export function viewStandards(overview: SiteOverview): StandardsView {
  const { site } = overview.corpus;
  const memberships = listMemberships(site);
  const shown = new Set(memberships.map(({ name }) => name));
  return {
    criteria: judgeCriteria(overview),
    actors: countActors(overview),
    outlets: countOutlets(overview),
    memberships,
    unshown: site.memberships.flatMap(({ name }) => (shown.has(name) ? [] : [name])),
    hasPublisher: site.publisher !== undefined,
    reviewedClaims: listClaims(overview).filter(({ ref }) => !ref.draft).length,
  };
}
