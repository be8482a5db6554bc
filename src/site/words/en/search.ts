/** The search, and the lists by letter. */
import { countOf, numberWord } from './numbers.ts';
import type { FilterName, RecordKind } from '#core/search/record.ts';

export const searchKinds: Readonly<Record<RecordKind, string>> = {
  claim: 'Claims',
  quote: 'Quotes',
  source: 'Articles',
  actor: 'People and places',
  outlet: 'Outlets',
  story: 'Stories',
  doc: 'Method',
};

/** What a line of the lists by letter is. */
export const entryKinds: Readonly<Record<Exclude<RecordKind, 'quote'>, string>> = {
  claim: 'Claim',
  source: 'Article',
  actor: 'Person or place',
  outlet: 'Outlet',
  story: 'Story',
  doc: 'Method',
};

export const filterWords: Readonly<Record<FilterName, string>> = {
  verdict: 'Verdict',
  actor: 'Person or place',
  outlet: 'Outlet',
  story: 'Story',
};

/** Texts that the script of the page shows. `{n}` is a number, `{text}` what somebody typed, `{name}` a name. */
export const searchTexts = {
  'results-one': 'One result',
  'results-other': '{n} results',
  any: 'Any',
  showMore: 'Show more',
  seeAll: 'See all {n}',
  loading: 'Searching …',
  none: 'Nothing on this site has these words: {text}',
  noneHelp: 'Try fewer words, another spelling, or leave out the quotation marks.',
  near: 'Names that are spelled nearly so:',
  mended: '“{text}” stands nowhere. These are the results for “{name}”.',
  left: 'Nothing has all these words. These results leave out “{text}”.',
  noIndex:
    'The search cannot start: this copy of the site has no index, or its host forbids WebAssembly. The lists by letter below have everything.',
  partly: 'So far a part of this large site has been searched.',
  everywhere: 'Search all of it',
  citedFor: 'For the claim:',
  draft: 'Draft',
} as const;

export const searchWords = {
  title: 'Search',
  standfirst: 'Claims, quotes, articles, people, outlets and docs of this site.',
  label: 'Search this site',
  submit: 'Search',
  all: 'Everything',
  kinds: 'What to look for',
  any: 'Any',
  more: 'Narrow the results',
  suggestions: 'Most named in claims',
  storySuggestions: 'Stories',
  help: 'Quotation marks find words exactly so: “nobody was hurt”. Names need no accents, hyphens or articles.',
  keys: 'Press / or Ctrl and K to search from any page; the arrow keys move through the results.',
  letters: 'Everything by letter',
  noScript: 'Searching needs JavaScript. The lists by letter below work without it.',
} as const;

export const letterWords = {
  title: 'Everything by letter',
  standfirst: 'All claims, articles, people, places, outlets, stories and docs of this site.',
  digits: '0–9',
  other: 'Other',
  none: 'Nothing has been published yet.',
  stories: 'Every event that several articles of this site report.',
  outlets: 'Who published the articles, and the agencies that they credit.',
  allStories: 'All stories',
  nav: 'Letters',
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
} as const;

export function describeLetter(letter: string, page: number, pages: number): string {
  return pages === 1 ? `Everything by letter: ${letter}` : `Everything by letter: ${letter}, page ${page} of ${pages}`;
}

export function describePage(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}

/** What a line of the list of outlets says. */
export function describeOutletLine(published: number, credited: number): string {
  if (credited === 0) return countOf(published, 'article');
  if (published === 0) return `credited by ${countOf(credited, 'article')}`;
  return `${countOf(published, 'article')}, credited by ${numberWord(credited)}`;
}
