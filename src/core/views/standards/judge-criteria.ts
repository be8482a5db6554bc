/** Holds a site against the part of the fact-checkers' codes that a build can test. Pure; nothing is met by default. */
import { criteria, type CriterionId, type Principle, type Result } from '#data/standards.ts';
import { isDisclosed, type Disclosure } from '#core/views/publisher-view.ts';
import { actorPath, docPath, outletPath, publisherPath } from '#core/views/paths.ts';
import { listClaims, type SiteOverview } from '#core/views/overview/site-overview.ts';
import type { ClaimOverview } from '#core/views/overview/story-overview.ts';
import { linkPerson, type Link } from '#core/views/refs.ts';
import type { ClaimCriterion } from './claim-criteria.ts';

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

const linkClaim = ({ ref: { statement, path } }: ClaimOverview): Link => ({ label: statement, path });

function judgeDisclosure({ corpus }: SiteOverview, field: Disclosure): Judged {
  const { publisher } = corpus.site;
  if (publisher === undefined) return notEvidenced;
  const page: Link = { label: publisher.name, path: publisherPath };
  return isDisclosed(publisher, field)
    ? { result: 'met', pages: [page], lacking: [] }
    : { result: 'not met', pages: [], lacking: [page] };
}

function judgeMethod({ corpus }: SiteOverview): Judged {
  const found = ['method', 'verdicts'].map((id) => ({ id, doc: corpus.docs.find((doc) => doc.id === id) }));
  const pages = found.flatMap(({ doc }) => (doc ? [{ label: doc.meta.title, path: docPath(doc.id) }] : []));
  const lacking = found.flatMap(({ id, doc }) => (doc ? [] : [{ label: id }]));
  return { result: lacking.length === 0 ? 'met' : 'not met', pages, lacking };
}

function listStakes({ corpus }: SiteOverview): Link[] {
  return [
    ...corpus.actors.flatMap(({ id, meta }) =>
      meta.interests.length === 0 ? [] : [{ label: meta.name, path: actorPath(id) }],
    ),
    ...corpus.outlets.flatMap(({ id, meta }) =>
      meta.interests.length === 0 ? [] : [{ label: meta.name, path: outletPath(id) }],
    ),
  ];
}

/** All criteria, in the order of the page. */
export function judgeCriteria(overview: SiteOverview): CriterionView[] {
  const { contact, repository } = overview.corpus.site;
  const claims = listClaims(overview).filter(({ ref }) => !ref.draft);
  const eachClaim = (id: ClaimCriterion) => judgeEach(claims, ({ held }) => held.includes(id), linkClaim);
  const people = [...new Set(claims.flatMap(({ authors, reviewers }) => [...authors, ...reviewers]))].sort();
  const eachPerson = (holds: (id: string) => boolean) => judgeEach(people, holds, (id) => linkPerson(overview, id));
  const given = (value: string | undefined): Judged =>
    value === undefined ? notEvidenced : { result: 'met', pages: [{ label: value, path: publisherPath }], lacking: [] };
  const judged: Readonly<Record<CriterionId, Judged>> = {
    'interests-of-people': eachPerson((id) => overview.people.get(id)?.meta.interests !== undefined),
    nonpartisanship: judgeDisclosure(overview, 'nonpartisanship'),
    'even-handedness': { result: 'not testable', pages: [], lacking: [] },
    'sources-identified': eachClaim('sources-identified'),
    'two-witnesses': eachClaim('two-witnesses'),
    'primary-sources': eachClaim('primary-sources'),
    'interests-of-sources': { result: 'not testable', pages: listStakes(overview), lacking: [] },
    'people-named': eachPerson((id) => (overview.people.get(id)?.body.trim() ?? '') !== ''),
    'legal-form': judgeDisclosure(overview, 'legalForm'),
    ownership: judgeDisclosure(overview, 'ownership'),
    funding: judgeDisclosure(overview, 'funding'),
    independence: judgeDisclosure(overview, 'independence'),
    contact: given(contact),
    'method-published': judgeMethod(overview),
    'selection-published': judgeDisclosure(overview, 'selection'),
    'why-checked': eachClaim('why-checked'),
    'every-article-read': eachClaim('every-article-read'),
    'claimant-asked': eachClaim('claimant-asked'),
    'reviewed-by-another': eachClaim('reviewed-by-another'),
    'claims-from-readers': given(repository?.url ?? contact),
    judgement: { result: 'not testable', pages: [], lacking: [] },
    'corrections-policy': judgeDisclosure(overview, 'corrections'),
    'corrections-visible': eachClaim('corrections-visible'),
  };
  return listCriteria().map((id) => ({ id, principle: criteria[id].principle, ...judged[id] }));
}

function isCriterion(id: string): id is CriterionId {
  return id in criteria;
}

function listCriteria(): CriterionId[] {
  return Object.keys(criteria).filter(isCriterion);
}
