/** Words of story pages and of the home page. */
import type { ArticleLine } from '#core/views/story-view.ts';
import type { Glance } from '#core/views/story-glance.ts';
import type { VerdictRef } from '#core/views/refs.ts';
import { describePublished } from './source.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const storyWords = {
  kicker: 'Fact-check',
  figures: 'Claims by verdict',
  digest: 'In short',
  agreed: 'Agreed',
  agreedNone: 'No claim is supported by two independent witnesses yet.',
  disputed: 'Disputed',
  disputedNone: 'No witness contradicts what another says.',
  quoted: 'Quoted differently',
  quotedNone: 'No editor has recorded a difference of speaker or wording.',
  findings: 'Where the accounts differ',
  table: 'Claim by claim',
  about: 'About this story',
  articles: 'The articles',
  emptySite: 'There is no story here yet.',
  emptySiteHelp: 'Put articles into the seeds folder and build again: each becomes a page, and each story a table.',
  stories: 'Stories',
  and: 'and',
  from: 'from',
} as const;

/** Under the figure of a verdict: `rest on one witness`. */
export const figureWords: Readonly<Record<VerdictRef['sign'], string>> = {
  corroborated: 'corroborated',
  'one witness': 'with one witness',
  disputed: 'disputed',
  'sources differ': 'told in two ways',
  contradicted: 'contradicted',
  qualified: 'qualified',
  overridden: 'with an editor’s verdict',
  'no evidence': 'without evidence',
};

export function describeMore(n: number): string {
  return `${capitalise(numberWord(n))} more`;
}

/** What is left out at the end of a long list: `12 more stand on the pages of their claims.` */
export function describeUnlisted(n: number): string {
  return n === 1
    ? 'One more stands on the page of its claim.'
    : `${capitalise(numberWord(n))} more stand on the pages of their claims.`;
}

/** The one sentence that every reader reads: articles, witnesses, claims. */
export function describeScale({ articles, claims, witnesses }: Glance): string {
  if (articles === 0 || claims === 0 || witnesses === 0) return '';
  const rest = articles === 1 ? 'rests' : 'rest';
  const on = countOf(witnesses, 'witness', 'witnesses');
  return `${capitalise(countOf(articles, 'article'))} ${rest} on ${on} for ${countOf(claims, 'claim')}.`;
}

/** Under a headline that is only borrowed from an article. */
export function describeBorrowedTitle(label: string): string {
  return `This is the headline of one article (${label}). The story has no title of its own yet.`;
}

/** What stands under a headline in the list of articles. */
export function describeArticle(line: ArticleLine): string {
  const outlet = line.outlet?.label ?? 'publisher not known';
  const cited = line.claims === 0 ? 'not cited yet' : `cited by ${countOf(line.claims, 'claim')}`;
  const gaps = line.complete === 'cut' || line.complete === 'gaps' ? ['text incomplete'] : [];
  return [outlet, describePublished(line.published) ?? 'date not known', ...gaps, cited].join(' · ');
}

export function storySummary(articles: number, claims: number): string {
  return `${countOf(articles, 'article')}, ${countOf(claims, 'claim')}`;
}
