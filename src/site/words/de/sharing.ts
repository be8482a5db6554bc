/** Words of share cards, of embedded claims and of citations. */
import type { VerdictRef } from '#core/views/refs.ts';
import { describeVerdict } from './labels.ts';
import { capitalise, count } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const cardWords = { claim: 'Behauptung', story: 'Thema', draft: 'Entwurf' } as const;

const inArticles = { one: 'in einem Artikel', other: 'in {n} Artikeln' };

export function describeSourceCard(claims: number): string {
  return count(claims, {
    none: 'Noch zitiert ihn keine Behauptung',
    one: 'Äußert sich zu einer Behauptung',
    other: 'Äußert sich zu {n} Behauptungen',
  });
}

export function describeActorCard(articles: number, claims: number): string {
  const named = `Genannt ${count(articles, { none: 'in keinem Artikel', ...inArticles })}`;
  if (claims === 0) return named;
  return `${named} und ${count(claims, { one: 'in einer Behauptung', other: 'in {n} Behauptungen' })}`;
}

export function describeStoryCard(articles: number, claims: number): string {
  const checked = count(claims, {
    none: 'keine Behauptung geprüft',
    one: 'eine Behauptung geprüft',
    other: '{n} Behauptungen geprüft',
  });
  return `${capitalise(checked)}, ${count(articles, { none: 'in keinem Artikel', ...inArticles })}`;
}

export function describeClaimCard(statement: string, verdict: string, witnesses: string, site: string): string {
  return `${site}: ${inQuotes(statement)}. Urteil: ${describeVerdict(verdict)}. ${witnesses}`;
}

export function describeCard(headline: string, facts: string, site: string): string {
  return `${site}: ${headline}. ${facts}.`;
}

export const embedWords = {
  title: 'Diese Behauptung einbetten',
  explain:
    'Fügen Sie dies dort ein, wo die Behauptung stehen soll. Ändert sich das Urteil, so ändert es sich auch dort.',
  preview: 'Die Karte für sich ansehen',
  for: 'Dafür',
  against: 'Dagegen',
  limits: 'Mit Einschränkung',
  noQuotes: 'Zu dieser Behauptung ist noch kein Artikel zitiert worden.',
  more: 'Alle Belege',
  draft: 'Entwurf: noch nicht geprüft',
} as const;

export function describeFrame(statement: string, site: string): string {
  return `Behauptung: ${statement} (${site})`;
}

export const citeWords = {
  title: 'So zitieren Sie diese Seite',
  formats: 'Andere Formate',
  plain: 'Text',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  wikipedia: 'Wikipedia',
  copied: 'Kopiert',
  failed: 'Nicht kopiert. Der Text ist markiert; kopieren Sie ihn selbst.',
  noAuthor: 'Ein Verfasser fehlt, weil die Website keinen Herausgeber nennt.',
  noDate: 'Ein Datum fehlt, weil noch kein Urteil festgehalten ist.',
  noAddress: 'Eine Adresse fehlt, weil die Website nicht sagt, wo sie steht.',
} as const;

export function describeCopy(format: string): string {
  return `${format} kopieren`;
}

export function citeVerdict(verdict: VerdictRef['text'], draft: boolean): string {
  return `Urteil: ${describeVerdict(verdict)}${draft ? ' (Entwurf)' : ''}`;
}

export const noDateShort = 'o. D.';
