/** Words of claim pages. */
import type { Evidence } from '#schema';
import type { ClaimView, WitnessView } from '#core/views/claim-view.ts';
import type { AlignmentView, CreditView } from '#core/views/evidence-view.ts';
import type { Vote } from '#core/verdicts.ts';
import { capitalise, countOf, dateText, joinWords, numberWord } from './numbers.ts';
import { verdictMeanings } from './labels.ts';
import { inQuotes } from './quote-inside.ts';

export const claimWords = {
  kicker: 'Claim',
  backToTable: 'In the table',
  verdict: 'Verdict',
  why: 'How the verdict comes about',
  rule: 'The rule',
  ruleLink: 'How verdicts are reached',
  evidence: 'The evidence, side by side',
  evidenceAlone: 'The evidence',
  noEvidence: 'No article has been quoted for this claim yet.',
  inPlace: 'Read it in its place',
  original: 'In the original',
  originalPage: 'The original article',
  figuresHeading: 'What each gives',
  article: 'Article',
  gives: 'Gives',
  scale: 'On one scale',
  differs: 'differs',
  missing: 'another quote has words here',
  quoteMissing: 'The quote is not in the article as it stands, so it is not shown.',
  findings: 'What an editor found',
  reasoning: 'The editor’s reasoning',
  silent: 'Silent',
  silentMeaning: 'read for this claim, and it says nothing of it',
  incomplete: 'Text incomplete',
  incompleteMeaning: 'it says nothing of it, but parts of the article are missing',
  unchecked: 'Not checked yet',
  uncheckedMeaning: 'nobody has read it for this claim',
  about: 'About',
  history: 'History of this verdict',
  noHistory: 'No verdict has been recorded yet.',
  cite: 'How to cite',
  draft: 'Draft: nobody but its author has reviewed this claim.',
  needsReview: 'Needs review: an article has changed where this claim cites it, and nobody has read it again yet.',
  evidenceStale: 'This article has changed here since somebody confirmed the evidence.',
  edit: 'Improve this claim',
  previous: 'Previous claim',
  next: 'Next claim',
  neighbours: 'Other claims of this story',
  override: 'An editor’s verdict',
  says: 'Gives',
  via: 'quotes it from',
  note: 'Note',
  origin: 'An editor’s word on what it rests on:',
  gap: 'words left out',
} as const;

/** Round the name of the only witness: `It rests on Lee, in two articles.`; `articles` is missing where the witness is the article. */
export function describeRestsOn(articles: number | undefined): readonly [before: string, after: string] {
  return ['It rests on ', articles === undefined ? '.' : `, in ${countOf(articles, 'article')}.`];
}

/** Of an editor's verdict: what it would be without. */
export function describeComputed(verdict: string): string {
  return `From the evidence alone the verdict would be ${inQuotes(verdict)}.`;
}

/** `Two witnesses support it, one contradicts it.` */
export function describeVotes(witnesses: readonly { readonly vote: Vote }[]): string {
  if (witnesses.length === 0) return 'No witness speaks to it.';
  const verbs: readonly (readonly [Vote, string, string])[] = [
    ['supports', 'supports it', 'support it'],
    ['contradicts', 'contradicts it', 'contradict it'],
    ['mixed', 'is reported both ways', 'are reported both ways'],
    ['qualifies', 'qualifies it', 'qualify it'],
  ];
  const parts = verbs.flatMap(([vote, one, many]) => {
    const n = witnesses.filter((witness) => witness.vote === vote).length;
    return n === 0 ? [] : [{ n, verb: n === 1 ? one : many }];
  });
  const texts = parts.map(
    ({ n, verb }, at) => `${at === 0 ? countOf(n, 'witness', 'witnesses') : numberWord(n)} ${verb}`,
  );
  return `${capitalise(joinWords(texts))}.`;
}

export function describeRule({ ref, computed }: Pick<ClaimView, 'ref' | 'computed'>): string {
  const qualified = computed.withQualification && computed.name !== 'qualified';
  const base = verdictMeanings[ref.verdict.sign === 'overridden' ? computed.name : ref.verdict.sign];
  return qualified ? `${base} Some of the evidence qualifies it.` : base;
}

/** What kind of witness it is, where its name alone does not say. */
export function describeBasis({ kind, how, shared }: Pick<WitnessView, 'kind' | 'how' | 'shared'>): string {
  if (kind === 'actor') return 'the person or body that the articles credit';
  if (kind === 'document') return 'the document that the articles name';
  if (kind === 'unnamed') return 'Speakers who are not named, or not clear; they count as one witness together';
  if (kind === 'passage') return 'A passage that the articles share';
  if (kind === 'source') return 'the article itself';
  if (how === 'agency' && shared) return 'by a passage that articles share and that one of them credits to it';
  if (how === 'agency') return 'the agency that the article credits';
  return how === 'via' ? 'the outlet that the article quotes' : 'the outlet that published the article';
}

/** Before the name of whoever is credited, or the whole of it. */
export function describeCredit(credit: CreditView): string {
  if (credit.kind === 'none') return 'Credited to nobody; the article states it itself';
  if (credit.kind === 'unclear') return `Not clear who is meant: ${credit.why}`;
  return credit.kind === 'actor' && credit.how === 'inferred' ? 'Credited, as it seems, to' : 'Credited to';
}

function numberText(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Over the evidence of one stance: `two articles support the claim`. */
export function describeSide(stance: Evidence['stance'], articles: number): string {
  const one = articles === 1;
  const verbs: Readonly<Record<Evidence['stance'], string>> = {
    supports: one ? 'says so' : 'say so',
    contradicts: one ? 'says otherwise' : 'say otherwise',
    qualifies: one ? 'limits it' : 'limit it',
  };
  return `${capitalise(countOf(articles, 'article'))} ${verbs[stance]}`;
}

/** Below the evidence: which quotes are one text, and how to read the marks. */
export function describeAlignment({ sources, same }: AlignmentView): string {
  const labels = joinWords(sources.map(({ label }) => label));
  if (sources.length < 2)
    return same
      ? `${labels} prints the same words twice.`
      : `${labels} prints these words twice, not quite alike. Where they differ, they are underlined; a triangle stands where the other has more words.`;
  if (same) return `${labels} print the same words.`;
  return `${labels} report the same words. Where the quotes differ, they are underlined; a triangle stands where another has more words.`;
}

/** `41 articles`, of which the page lists the first ones. */
export function describeArticles(n: number): string {
  return countOf(n, 'article');
}

/** A figure or date as the source gives it. */
export function describeSays(says: NonNullable<Evidence['says']>): string {
  const computed = says.from === 'computed' ? ', computed from what it states' : '';
  if ('date' in says) {
    const { date, precision } = says;
    const when = typeof date === 'string' ? dateText(date) : `${dateText(date.from)} to ${dateText(date.to)}`;
    return `${when}${precision === undefined ? '' : ` (to the ${precision})`}${computed}`.replace(
      '(to the approximate)',
      '(approximately)',
    );
  }
  const { quantity, unit, bound } = says;
  const number =
    typeof quantity === 'number'
      ? numberText(quantity)
      : quantity.min === undefined
        ? `up to ${numberText(quantity.max ?? 0)}`
        : quantity.max === undefined
          ? `${numberText(quantity.min)} or more`
          : `${numberText(quantity.min)} to ${numberText(quantity.max)}`;
  return `${bound === 'exactly' ? '' : `${bound} `}${number}${unit === undefined ? '' : ` ${unit}`}${computed}`;
}
