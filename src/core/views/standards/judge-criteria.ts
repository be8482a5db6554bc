/** Holds a site against the part of the fact-checkers' codes that a build can test. Pure; nothing is met by default. */
import { criteria, type CriterionId, type Principle, type Result } from '#data/standards.ts';
import type { ClaimCoverage } from '#core/coverage.ts';
import { isDisclosed, type Disclosure } from '#core/views/publisher-view.ts';
import { actorPath, docPath, outletPath, publisherPath } from '#core/views/paths.ts';
import { linkPerson, refClaim, type Link } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';

export interface CriterionView {
  readonly id: CriterionId;
  readonly principle: Principle;
  readonly result: Result;
  /** What shows it; paths below the base. */
  readonly pages: readonly Link[];
  /** Where it does not hold. */
  readonly lacking: readonly Link[];
}

type Judged = Pick<CriterionView, 'result' | 'pages' | 'lacking'>;

const notEvidenced: Judged = { result: 'not evidenced', pages: [], lacking: [] };

/** Of all that it applies to; where there is nothing yet, nothing is evidenced. */
function judgeEach<T>(items: readonly T[], holds: (item: T) => boolean, linkOf: (item: T) => Link): Judged {
  if (items.length === 0) return notEvidenced;
  const [pages, lacking] = [items.filter(holds), items.filter((item) => !holds(item))];
  return {
    result: lacking.length === 0 ? 'met' : 'not met',
    pages: pages.map(linkOf),
    lacking: lacking.map(linkOf),
  };
}

const linkClaim = (coverage: ClaimCoverage): Link => {
  const { statement, path } = refClaim(coverage);
  return { label: statement, path };
};

function judgeDisclosure({ corpus }: SiteIndex, field: Disclosure): Judged {
  const { publisher } = corpus.site;
  if (publisher === undefined) return notEvidenced;
  const page: Link = { label: publisher.name, path: publisherPath };
  return isDisclosed(publisher, field)
    ? { result: 'met', pages: [page], lacking: [] }
    : { result: 'not met', pages: [], lacking: [page] };
}

function judgeMethod({ corpus }: SiteIndex): Judged {
  const found = ['method', 'verdicts'].map((id) => ({ id, doc: corpus.docs.find((doc) => doc.id === id) }));
  const pages = found.flatMap(({ doc }) => (doc ? [{ label: doc.meta.title, path: docPath(doc.id) }] : []));
  const lacking = found.flatMap(({ id, doc }) => (doc ? [] : [{ label: id }]));
  return { result: lacking.length === 0 ? 'met' : 'not met', pages, lacking };
}

function listStakes({ corpus }: SiteIndex): Link[] {
  return [
    ...corpus.actors.flatMap(({ id, meta }) =>
      meta.interests.length === 0 ? [] : [{ label: meta.name, path: actorPath(id) }],
    ),
    ...corpus.outlets.flatMap(({ id, meta }) =>
      meta.interests.length === 0 ? [] : [{ label: meta.name, path: outletPath(id) }],
    ),
  ];
}

function isMarked({ claim }: ClaimCoverage): boolean {
  const { evidence, secondaryBecause } = claim.meta;
  const types = evidence.map(({ sourceType }) => sourceType);
  return types.every((type) => type !== undefined) && (types.includes('primary') || secondaryBecause !== undefined);
}

function isReviewed({ claim }: ClaimCoverage): boolean {
  const { authors, reviewers } = claim.meta;
  return authors.length > 0 && reviewers.some((reviewer) => !authors.includes(reviewer));
}

/** All criteria, in the order of the page. */
export function judgeCriteria(index: SiteIndex): CriterionView[] {
  const { contact, repository } = index.corpus.site;
  const claims = [...index.claims.values()].filter(({ claim }) => claim.meta.status === 'reviewed');
  const eachClaim = (holds: (coverage: ClaimCoverage) => boolean) => judgeEach(claims, holds, linkClaim);
  const people = [...new Set(claims.flatMap(({ claim }) => [...claim.meta.authors, ...claim.meta.reviewers]))].sort();
  const eachPerson = (holds: (id: string) => boolean) => judgeEach(people, holds, (id) => linkPerson(index, id));
  const given = (value: string | undefined): Judged =>
    value === undefined ? notEvidenced : { result: 'met', pages: [{ label: value, path: publisherPath }], lacking: [] };
  const judged: Readonly<Record<CriterionId, Judged>> = {
    'interests-of-people': eachPerson((id) => index.people.get(id)?.meta.interests !== undefined),
    nonpartisanship: judgeDisclosure(index, 'nonpartisanship'),
    'even-handedness': { result: 'not testable', pages: [], lacking: [] },
    'sources-identified': eachClaim(({ evidence }) =>
      evidence.every(({ evidence: { source } }) => (index.sources.get(source)?.meta.outlet ?? null) !== null),
    ),
    'two-witnesses': eachClaim(
      ({ witnesses, claim }) =>
        witnesses.length > 1 || (witnesses.length === 1 && claim.meta.oneWitnessBecause !== undefined),
    ),
    'primary-sources': eachClaim(isMarked),
    'interests-of-sources': { result: 'not testable', pages: listStakes(index), lacking: [] },
    'people-named': eachPerson((id) => (index.people.get(id)?.body.trim() ?? '') !== ''),
    'legal-form': judgeDisclosure(index, 'legalForm'),
    ownership: judgeDisclosure(index, 'ownership'),
    funding: judgeDisclosure(index, 'funding'),
    independence: judgeDisclosure(index, 'independence'),
    contact: given(contact),
    'method-published': judgeMethod(index),
    'selection-published': judgeDisclosure(index, 'selection'),
    'why-checked': eachClaim(({ claim }) => claim.meta.whyChecked !== undefined),
    'every-article-read': eachClaim(({ cells }) => cells.every(({ states }) => !states.includes('not checked yet'))),
    'claimant-asked': eachClaim(({ claim }) => claim.meta.asked.length > 0),
    'reviewed-by-another': eachClaim(isReviewed),
    'claims-from-readers': given(repository?.url ?? contact),
    judgement: { result: 'not testable', pages: [], lacking: [] },
    'corrections-policy': judgeDisclosure(index, 'corrections'),
    'corrections-visible': eachClaim(({ claim }) => claim.meta.history.length > 0),
  };
  return listCriteria().map((id) => ({ id, principle: criteria[id].principle, ...judged[id] }));
}

function isCriterion(id: string): id is CriterionId {
  return id in criteria;
}

function listCriteria(): CriterionId[] {
  return Object.keys(criteria).filter(isCriterion);
}
