/** Words of claim pages. */
import type { Evidence } from '#schema';
import type { ClaimView, WitnessView } from '#core/views/claim-view.ts';
import type { AlignmentView, CreditView } from '#core/views/evidence-view.ts';
import type { Vote } from '#core/verdicts.ts';
import { verdictMeanings } from './labels.ts';
import { capitalise, count, dateText, joinWords } from './numbers.ts';
import { inQuotes } from './quote-inside.ts';

export const claimWords = {
  kicker: 'Behauptung',
  backToTable: 'In der Tabelle',
  verdict: 'Urteil',
  why: 'Wie das Urteil zustande kommt',
  rule: 'Die Regel',
  ruleLink: 'Wie Urteile zustande kommen',
  evidence: 'Die Belege nebeneinander',
  evidenceAlone: 'Der Beleg',
  noEvidence: 'Zu dieser Behauptung ist noch kein Artikel zitiert worden.',
  inPlace: 'An Ort und Stelle lesen',
  original: 'Im Original',
  originalPage: 'Der Originalartikel',
  figuresHeading: 'Was jeder angibt',
  article: 'Artikel',
  gives: 'Angabe',
  scale: 'Auf einer Skala',
  differs: 'weicht ab',
  missing: 'ein anderes Zitat hat hier Wörter',
  quoteMissing: 'Das Zitat steht nicht im vorliegenden Artikel und wird deshalb nicht gezeigt.',
  findings: 'Was der Redaktion auffiel',
  reasoning: 'Die Begründung der Redaktion',
  silent: 'Schweigt',
  silentMeaning: 'daraufhin gelesen; sagt nichts dazu',
  incomplete: 'Text unvollständig',
  incompleteMeaning: 'sagt nichts dazu, doch fehlen Teile des Artikels',
  unchecked: 'Noch nicht geprüft',
  uncheckedMeaning: 'noch von niemandem daraufhin gelesen',
  about: 'Über',
  history: 'Geschichte dieses Urteils',
  noHistory: 'Noch ist kein Urteil festgehalten.',
  cite: 'So zitieren Sie diese Seite',
  draft: 'Entwurf: Außer dem Verfasser hat noch niemand diese Behauptung geprüft.',
  needsReview:
    'Erneut zu prüfen: Ein Artikel hat sich dort geändert, wo diese Behauptung ihn zitiert, und noch niemand hat ihn neu gelesen.',
  evidenceStale: 'Dieser Artikel hat sich hier geändert, seit jemand den Beleg bestätigt hat.',
  edit: 'Diese Behauptung verbessern',
  previous: 'Vorige Behauptung',
  next: 'Nächste Behauptung',
  neighbours: 'Weitere Behauptungen zu diesem Thema',
  override: 'Urteil der Redaktion',
  says: 'Nennt',
  via: 'zitiert nach',
  note: 'Anmerkung',
  origin: 'Worauf es nach Ansicht der Redaktion beruht:',
  gap: 'ausgelassene Wörter',
} as const;

const inArticles = { one: 'in einem Artikel', other: 'in {n} Artikeln' };

export function describeRestsOn(articles: number | undefined): readonly [before: string, after: string] {
  return ['Einziger Zeuge: ', articles === undefined ? '.' : `, ${count(articles, inArticles)}.`];
}

export function describeComputed(verdict: string): string {
  return `Allein aus den Belegen ergäbe sich das Urteil ${inQuotes(verdict)}.`;
}

const votes: readonly (readonly [Vote, one: string, many: string])[] = [
  ['supports', 'stützt sie', 'stützen sie'],
  ['contradicts', 'widerspricht ihr', 'widersprechen ihr'],
  ['mixed', 'wird mit beidem wiedergegeben', 'werden mit beidem wiedergegeben'],
  ['qualifies', 'schränkt sie ein', 'schränken sie ein'],
];

/** `Zwei Zeugen stützen sie, einer widerspricht ihr.` */
export function describeVotes(witnesses: readonly { readonly vote: Vote }[]): string {
  if (witnesses.length === 0) return 'Kein Zeuge äußert sich dazu.';
  const parts = votes.flatMap(([vote, one, many]) => {
    const n = witnesses.filter((witness) => witness.vote === vote).length;
    return n === 0 ? [] : [{ n, verb: n === 1 ? one : many }];
  });
  const texts = parts.map(({ n, verb }, at) => {
    const who = at === 0 ? { one: 'ein Zeuge', other: '{n} Zeugen' } : { one: 'einer', other: '{n}' };
    return `${count(n, who)} ${verb}`;
  });
  return `${capitalise(joinWords(texts))}.`;
}

export function describeRule({ ref, computed }: Pick<ClaimView, 'ref' | 'computed'>): string {
  const qualified = computed.withQualification && computed.name !== 'qualified';
  const base = verdictMeanings[ref.verdict.sign === 'overridden' ? computed.name : ref.verdict.sign];
  return qualified ? `${base} Ein Teil der Belege schränkt sie ein.` : base;
}

/** What kind of witness it is, where its name alone does not say. */
export function describeBasis({ kind, how, shared }: Pick<WitnessView, 'kind' | 'how' | 'shared'>): string {
  if (kind === 'actor') return 'auf diese Person oder Stelle berufen sich die Artikel';
  if (kind === 'document') return 'auf dieses Dokument berufen sich die Artikel';
  if (kind === 'unnamed') return 'Sprecher ohne Namen oder ungeklärte Sprecher; sie zählen zusammen als ein Zeuge';
  if (kind === 'passage') return 'Eine Passage, die mehrere Artikel teilen';
  if (kind === 'source') return 'der Artikel selbst';
  if (how === 'agency' && shared)
    return 'mit einer Passage, die Artikel teilen und die einer von ihnen dieser Agentur zuschreibt';
  if (how === 'agency') return 'die Agentur, die der Artikel nennt';
  return how === 'via' ? 'das Medium, das der Artikel zitiert' : 'das Medium, in dem der Artikel erschien';
}

/** Before the name of whoever is credited, or the whole of it. */
export function describeCredit(credit: CreditView): string {
  if (credit.kind === 'none') return 'Beruft sich auf niemanden; der Artikel sagt es selbst';
  if (credit.kind === 'unclear') return `Unklar, wer gemeint ist: ${credit.why}`;
  return credit.kind === 'actor' && credit.how === 'inferred' ? 'Beruft sich offenbar auf' : 'Beruft sich auf';
}

function numberText(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const precisions = {
  minute: 'auf die Minute genau',
  day: 'auf den Tag genau',
  week: 'auf die Woche genau',
  month: 'auf den Monat genau',
  quarter: 'auf das Quartal genau',
  year: 'auf das Jahr genau',
  approximate: 'ungefähr',
} as const;

const bounds = {
  exactly: '',
  about: 'etwa ',
  'at least': 'mindestens ',
  'at most': 'höchstens ',
  'more than': 'mehr als ',
  'less than': 'weniger als ',
} as const;

/** A figure or date as the source gives it. */
export function describeSays(says: NonNullable<Evidence['says']>): string {
  const computed = says.from === 'computed' ? ', berechnet aus seinen Angaben' : '';
  if ('date' in says) {
    const { date, precision } = says;
    const when = typeof date === 'string' ? dateText(date) : `${dateText(date.from)} bis ${dateText(date.to)}`;
    return `${when}${precision === undefined ? '' : ` (${precisions[precision]})`}${computed}`;
  }
  const { quantity, unit, bound } = says;
  const number =
    typeof quantity === 'number'
      ? numberText(quantity)
      : quantity.min === undefined
        ? `bis zu ${numberText(quantity.max ?? 0)}`
        : quantity.max === undefined
          ? `${numberText(quantity.min)} oder mehr`
          : `${numberText(quantity.min)} bis ${numberText(quantity.max)}`;
  return `${bounds[bound]}${number}${unit === undefined ? '' : ` ${unit}`}${computed}`;
}

export function describeSide(stance: Evidence['stance'], articles: number): string {
  const one = articles === 1;
  const verbs: Readonly<Record<Evidence['stance'], string>> = {
    supports: one ? 'sagt das' : 'sagen das',
    contradicts: one ? 'sagt etwas anderes' : 'sagen etwas anderes',
    qualifies: one ? 'schränkt es ein' : 'schränken es ein',
  };
  return `${capitalise(describeArticles(articles))} ${verbs[stance]}`;
}

export function describeAlignment({ sources, same }: AlignmentView): string {
  const labels = joinWords(sources.map(({ label }) => label));
  const marks = 'Was sich unterscheidet, ist unterstrichen; ein Dreieck steht, wo ein anderes Zitat mehr Wörter hat.';
  if (sources.length < 2)
    return same
      ? `${labels} druckt dieselben Wörter zweimal.`
      : `${labels} druckt diese Wörter zweimal, nicht ganz gleich. ${marks}`;
  return same ? `${labels} drucken dieselben Wörter.` : `${labels} berichten dieselben Wörter. ${marks}`;
}

export function describeArticles(n: number): string {
  return count(n, { one: 'ein Artikel', other: '{n} Artikel' });
}
