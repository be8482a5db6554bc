/**
 * Structured data (schema.org, as JSON-LD) of who answers for a site. `correctionsPolicy`, `ownershipFundingInfo`,
 * `ethicsPolicy` and `publishingPrinciples` are addresses of the pages that say so, and stand here only where they do.
 */
import type { Person } from '#core/model.ts';
import { docPath, personPath, publisherPath } from '#core/views/paths.ts';
import { listMemberships } from '#core/views/publisher-view.ts';
import type { SiteFrame } from '#core/views/overview/site-overview.ts';
import type { ClaimOverview } from '#core/views/overview/story-overview.ts';
import type { SiteMeta } from '#schema';
import { readMail } from './contact.ts';
import type { Urls } from './urls.ts';

const context = 'https://schema.org';

/** The publisher as an Organization; undefined where there is none. */
export function makePublisher({ corpus }: Pick<SiteFrame, 'corpus'>, urls: Urls): object | undefined {
  const { site, docs } = corpus;
  const { publisher, contact } = site;
  if (publisher === undefined) return undefined;
  const about = urls.absolute(publisherPath);
  const policy = publisher.corrections === undefined ? undefined : about;
  const funding = publisher.ownership === undefined && publisher.funding.length === 0 ? undefined : about;
  const ethics = publisher.nonpartisanship === undefined && publisher.independence === undefined ? undefined : about;
  const method = docs.some(({ id }) => id === 'method') ? urls.absolute(docPath('method')) : undefined;
  const members = listMemberships(site);
  const email = readMail(contact);
  return {
    '@type': 'Organization',
    name: publisher.name,
    ...(publisher.url === undefined ? {} : { url: publisher.url }),
    ...(publisher.about === undefined ? {} : { description: publisher.about }),
    ...(email === undefined ? {} : { email }),
    ...(policy === undefined ? {} : { correctionsPolicy: policy }),
    ...(funding === undefined ? {} : { ownershipFundingInfo: funding }),
    ...(ethics === undefined ? {} : { ethicsPolicy: ethics }),
    ...(method === undefined ? {} : { publishingPrinciples: method }),
    ...(members.length === 0
      ? {}
      : { memberOf: members.map(({ name, url }) => ({ '@type': 'Organization', name, url })) }),
  };
}

/** For the page that says who answers for the site. */
export function describePublisherPage(index: SiteFrame, urls: Urls): object | undefined {
  const publisher = makePublisher(index, urls);
  if (publisher === undefined) return undefined;
  const url = urls.absolute(publisherPath);
  return { '@context': context, '@type': 'AboutPage', ...(url === undefined ? {} : { url }), mainEntity: publisher };
}

/** A person as claims and pages name them. */
function makePerson({ id, meta }: Person, urls: Urls): object {
  const url = urls.absolute(personPath(id));
  return { '@type': 'Person', name: meta.name, ...(url === undefined ? {} : { url }) };
}

/** The page of a claim, with who wrote and who reviewed it; undefined where nobody is named. */
export function describeClaimPage(
  index: Pick<SiteFrame, 'people'>,
  claim: Pick<ClaimOverview, 'ref' | 'authors' | 'reviewers' | 'history'>,
  urls: Urls,
): object | undefined {
  const url = urls.absolute(claim.ref.path);
  const list = (ids: readonly string[]) => ids.flatMap((person) => index.people.get(person) ?? []);
  const authors = list(claim.authors).map((person) => makePerson(person, urls));
  const reviewers = list(claim.reviewers).map((person) => makePerson(person, urls));
  if (authors.length + reviewers.length === 0) return undefined;
  const last = claim.history.at(-1)?.date;
  return {
    '@type': 'WebPage',
    ...(url === undefined ? {} : { url }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(reviewers.length === 0 ? {} : { reviewedBy: reviewers }),
    ...(reviewers.length === 0 || last === undefined ? {} : { lastReviewed: last }),
  };
}

/** For the page of a person. */
export function describePerson(person: Person, { publisher }: SiteMeta, urls: Urls): object {
  const { meta, id } = person;
  const works = publisher?.staff.includes(id) === true;
  return {
    '@context': context,
    '@type': 'ProfilePage',
    mainEntity: {
      ...makePerson(person, urls),
      ...(meta.position === undefined ? {} : { jobTitle: meta.position }),
      ...(meta.links.length === 0 ? {} : { sameAs: meta.links.map(({ url }) => url) }),
      ...(publisher !== undefined && works ? { worksFor: { '@type': 'Organization', name: publisher.name } } : {}),
    },
  };
}
