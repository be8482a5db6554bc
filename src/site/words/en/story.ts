/** Words of story pages and of the home page. */
import type { ArticleLine } from '#core/views/story-view.ts';
import type { VerdictRef } from '#core/views/refs.ts';
import { describePublished } from './source.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const storyWords = {
  kicker: 'Fact-check',
  figures: 'Claims by verdict',
  findings: 'Where the accounts differ',
  findingsNone: 'No editor has recorded a difference between the accounts yet.',
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
