/** Words of share cards, of embedded claims and of citations. */
import type { VerdictRef } from '#core/views/refs.ts';
import { describeVerdict } from './labels.ts';
import { capitalise, countOf } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const cardWords = {
  claim: 'Claim',
  story: 'Story',
  draft: 'Draft',
} as const;

export function describeSourceCard(claims: number): string {
  return claims === 0 ? 'No claim cites it yet' : `Speaks to ${countOf(claims, 'claim')}`;
}

export function describeActorCard(articles: number, claims: number): string {
  const named = articles === 0 ? 'Named in no article' : `Named in ${countOf(articles, 'article')}`;
  return claims === 0 ? named : `${named} and in ${countOf(claims, 'claim')}`;
}

export function describeStoryCard(articles: number, claims: number): string {
  return `${capitalise(countOf(claims, 'claim'))} checked in ${countOf(articles, 'article')}`;
}

/** Text alternative of a card, after what its headline says. */
export function describeClaimCard(statement: string, verdict: string, witnesses: string, site: string): string {
  return `${site}: ${inQuotes(statement)}. Verdict: ${describeVerdict(verdict)}. ${witnesses}`;
}

export function describeCard(headline: string, facts: string, site: string): string {
  return `${site}: ${headline}. ${facts}.`;
}

export const embedWords = {
  title: 'Embed this claim',
  explain: 'Paste this where the claim shall stand. The card follows the page: a new verdict shows there too.',
  preview: 'See the card by itself',
  for: 'For',
  against: 'Against',
  limits: 'With limits',
  noQuotes: 'No article has been quoted for this claim yet.',
  more: 'All evidence',
  draft: 'Draft: not reviewed yet',
} as const;

/** Title of the frame, for people who hear the page. */
export function describeFrame(statement: string, site: string): string {
  return `Claim: ${statement} (${site})`;
}

export const citeWords = {
  title: 'How to cite',
  formats: 'Other formats',
  plain: 'text',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  wikipedia: 'Wikipedia',
  copied: 'Copied',
  failed: 'Not copied. The text is selected; copy it yourself.',
  noAuthor: 'No author is given, because the site names no publisher.',
  noDate: 'No date is given, because no verdict has been recorded yet.',
  noAddress: 'No address is given, because the site does not say where it stands.',
} as const;

/** Name of a button in a list of formats: `Copy BibTeX`. */
export function describeCopy(format: string): string {
  return `Copy ${format}`;
}

/** What a citation says of the verdict. */
export function citeVerdict(verdict: VerdictRef['text'], draft: boolean): string {
  return `Verdict: ${describeVerdict(verdict)}${draft ? ' (draft)' : ''}`;
}

/** In the place of a date. */
export const noDateShort = 'n.d.';
