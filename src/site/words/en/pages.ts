/** Words of the smaller pages. */
import type { ActorLine } from '#core/views/actor-list.ts';
import { capitalise, countOf } from './numbers.ts';

export const actorWords = {
  listTitle: 'People and places',
  listStandfirst: 'Whom the articles name, and whose words stand in them.',
  listNone: 'Nobody has been recorded yet.',
  draft: 'Draft: nobody but its author has reviewed this page.',
  names: 'Names that the articles use',
  noNames: 'No article names them in words that this page knows.',
  hiddenName: 'In passages that are not shown here',
  roles: 'What the articles say they are',
  said: 'What they are credited with',
  allClaims: 'All claims by and about them',
  saidTally: 'Claims with their words as evidence',
  noSaid: 'No claim rests on their words yet.',
  inferred: 'credited, as it seems',
  about: 'Claims about them',
  for: 'for the claim',
  wikidata: 'Wikidata',
  official: 'Official page',
  edit: 'Improve this profile',
  times: 'times',
} as const;

export const outletWords = {
  allClaims: 'All claims that quote it',
  articles: 'Its articles, and those that credit it',
  claims: 'Claims that quote its articles',
  quoted: 'What articles quote from it',
  none: 'No article here comes from it or credits it.',
  aliases: 'Also credited as',
  country: 'Based in',
  site: 'Its website',
} as const;

export const docWords = {
  listTitle: 'How this site works',
  contents: 'On this page',
  onlyEnglish: 'This page exists in English only.',
} as const;

export const footnoteWords = { title: 'Footnotes' } as const;

/** `n` is the number of the reference, `1` or, where a note has several, `1-2`. */
export function describeFootnoteBack(n: string): string {
  return `Back to reference ${n}`;
}

export const notFoundWords = {
  title: 'There is no page here',
  text: 'It may have moved, or the address has a slip in it.',
  home: 'Go to the stories',
} as const;

export const dataWords = {
  title: 'Data',
  standfirst: 'Everything this site states, to download: the same words, verdicts and counts as on its pages.',
  tables: 'Tables',
  table: 'Table',
  rows: 'Rows',
  files: 'Files',
  fields: 'Fields',
  field: 'Field',
  type: 'Type',
  meaning: 'Meaning',
  package: 'All tables and fields, described for machines, as a data package:',
  csvNote:
    'CSV files are UTF-8 with commas and CRLF line ends. A cell that begins with =, +, - or @ has an apostrophe before it, so that a spreadsheet does not take it for a formula. The JSON files hold the same rows without it.',
  rightsNote:
    'Quotes are passages that claims cite. Machine findings give places and counts, and words only of articles that may be shown in full.',
  feeds: 'Feeds',
  feedsNowhere:
    'Their addresses lack the host, because content/site.yaml does not say where the site will stand (url). For the same reason there is no sitemap.',
  feedsText: 'Claims, those with a recorded verdict first, newest first:',
  reviews: 'Reviewed claims as schema.org ClaimReview:',
} as const;

export function describeActorLine({ sources, said }: ActorLine): string {
  const named = sources === 0 ? 'named in no article' : `named in ${countOf(sources, 'article')}`;
  return said === 0 ? named : `${named}, credited ${said === 1 ? 'once' : `${countOf(said, 'time')}`}`;
}

export function describeCount(count: number): string {
  return count === 1 ? 'once' : countOf(count, 'time');
}

export function describeMoreArticles(n: number): string {
  return `and ${countOf(n, 'more article')}`;
}

export const redirectWords = { title: 'This page has moved', link: 'Go to its new address' } as const;

/** After the claims that a page shows: `11 more claims`. */
export function describeMoreClaims(n: number): string {
  return capitalise(countOf(n, 'more claim'));
}

/** Leads to the page that has them all: `All 205 claims`. */
export function describeAllClaims(n: number): string {
  return `All ${countOf(n, 'claim')}`;
}

/** What ties an article to an outlet. */
export function describeArticleTie({
  published,
  credits,
}: {
  readonly published: boolean;
  readonly credits: boolean;
}): string {
  if (published && credits) return 'published by it, and credits it';
  return published ? 'published by it' : 'credits it';
}

/** Title of a complete list: `All claims: Ann Low`. */
export function describeListOf(list: string, owner: string): string {
  return `${list}: ${owner}`;
}

/** For search engines and shared links. */
export function describeActorPage(kind: string, name: string): string {
  return `${kind}: ${name}, as the articles name and quote them.`;
}

export function describeOutletPage(kind: string, name: string): string {
  return `${kind}: the articles here that ${name} published, or that credit it.`;
}
