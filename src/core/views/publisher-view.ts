/** Props of the page that says who answers for the site. */
import type { SiteMeta } from '#schema';
import { linkPerson, type Link } from './refs.ts';
import type { SiteFrame } from './overview/site-overview.ts';

type Publisher = NonNullable<SiteMeta['publisher']>;

/** What a publisher can say of itself, in the order of the page. */
export const disclosures = [
  'legalForm',
  'ownership',
  'funding',
  'independence',
  'nonpartisanship',
  'selection',
  'corrections',
] as const satisfies readonly (keyof Publisher)[];
export type Disclosure = (typeof disclosures)[number];

export interface Membership {
  readonly name: string;
  readonly url: string;
  readonly since?: string | undefined;
}

export interface PublisherView {
  /** Missing where nobody answers for the site. */
  readonly publisher?: Publisher;
  readonly contact?: string;
  readonly staff: readonly Link[];
  readonly memberships: readonly Membership[];
  /** What it does not say. */
  readonly undisclosed: readonly Disclosure[];
}

/** Memberships that may be printed: those that a public listing shows, of a publisher that there is. */
export function listMemberships({ memberships, publisher }: SiteMeta): Membership[] {
  if (publisher === undefined) return [];
  return memberships.flatMap(({ name, url, since }) => (url === undefined ? [] : [{ name, url, since }]));
}

export function isDisclosed(publisher: Publisher, field: Disclosure): boolean {
  const value = publisher[field];
  return value !== undefined && value.length > 0;
}

export function viewPublisher(index: SiteFrame): PublisherView {
  const { site } = index.corpus;
  const { publisher, contact } = site;
  return {
    staff: (publisher?.staff ?? []).map((id) => linkPerson(index, id)),
    memberships: listMemberships(site),
    undisclosed:
      publisher === undefined ? [...disclosures] : disclosures.filter((field) => !isDisclosed(publisher, field)),
    ...(publisher === undefined ? {} : { publisher }),
    ...(contact === undefined ? {} : { contact }),
  };
}
