/** The criteria that one claim can meet or miss. */
import type { CriterionId } from '#data/standards.ts';
import type { ClaimCoverage } from '#core/coverage.ts';
import type { SiteIndex } from '#core/views/site-index.ts';

type Rule = (coverage: ClaimCoverage, index: SiteIndex) => boolean;

function isMarked({ claim }: ClaimCoverage): boolean {
  const { evidence, secondaryBecause } = claim.meta;
  const types = evidence.map(({ sourceType }) => sourceType);
  return types.every((type) => type !== undefined) && (types.includes('primary') || secondaryBecause !== undefined);
}

function isReviewed({ claim }: ClaimCoverage): boolean {
  const { authors, reviewers } = claim.meta;
  return authors.length > 0 && reviewers.some((reviewer) => !authors.includes(reviewer));
}

const rules = {
  'sources-identified': ({ evidence }, index) =>
    evidence.every(({ evidence: { source } }) => (index.sources.get(source)?.meta.outlet ?? null) !== null),
  'two-witnesses': ({ witnesses, claim }) =>
    witnesses.length > 1 || (witnesses.length === 1 && claim.meta.oneWitnessBecause !== undefined),
  'primary-sources': isMarked,
  'why-checked': ({ claim }) => claim.meta.whyChecked !== undefined,
  'every-article-read': ({ cells }) => cells.every(({ states }) => !states.includes('not checked yet')),
  'claimant-asked': ({ claim }) => claim.meta.asked.length > 0,
  'reviewed-by-another': isReviewed,
  'corrections-visible': ({ claim }) => claim.meta.history.length > 0,
} as const satisfies Partial<Record<CriterionId, Rule>>;

export type ClaimCriterion = keyof typeof rules;

const isRule = (id: string): id is ClaimCriterion => id in rules;

/** Those that hold for a claim. */
export function listHeldCriteria(index: SiteIndex, coverage: ClaimCoverage): ClaimCriterion[] {
  return Object.keys(rules)
    .filter(isRule)
    .filter((id) => rules[id](coverage, index));
}
