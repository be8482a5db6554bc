/** Names of states, verdicts and kinds, as pages print them. */
import type { ActorMeta, ClaimKind, Evidence, OutletMeta, SourceMeta } from '#schema';
import type { CellState } from '#core/coverage.ts';
import type { Vote } from '#core/verdicts.ts';
import type { VerdictRef } from '#core/views/refs.ts';

export const stateWords: Readonly<Record<CellState, string>> = {
  supports: 'Stützt',
  contradicts: 'Widerspricht',
  qualifies: 'Schränkt ein',
  silent: 'Schweigt',
  'text incomplete': 'Text unvollständig',
  'not checked yet': 'Noch nicht geprüft',
};

export const stateMeanings: Readonly<Record<CellState, string>> = {
  supports: 'der Artikel sagt es so',
  contradicts: 'der Artikel sagt es anders',
  qualifies: 'der Artikel schränkt es ein oder sagt nur einen Teil davon',
  silent: 'jemand hat den Artikel daraufhin gelesen; er sagt nichts dazu',
  'text incomplete': 'er sagt nichts dazu, doch fehlen Teile des Artikels',
  'not checked yet': 'noch niemand hat den Artikel daraufhin gelesen',
};

export const voteWords: Readonly<Record<Vote, string>> = {
  supports: 'stützt',
  contradicts: 'widerspricht',
  mixed: 'sagt beides',
  qualifies: 'schränkt ein',
};

/** Headings of the groups of the table. */
export const verdictHeadings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'Umstritten',
  'sources differ': 'Unterschiedlich berichtet',
  contradicted: 'Bestritten',
  corroborated: 'Mehrfach bezeugt',
  'one witness': 'Ein Zeuge',
  qualified: 'Eingeschränkt',
  overridden: 'Urteil der Redaktion',
  'no evidence': 'Noch ohne Beleg',
};

/** One line for each: what the rule says, in the words of a reader. */
export const verdictMeanings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'Mindestens ein Zeuge stützt die Behauptung, und mindestens einer widerspricht ihr.',
  'sources differ':
    'Ein Zeuge wird teils so wiedergegeben, dass er die Behauptung stützt, teils so, dass er ihr widerspricht.',
  contradicted: 'Kein Zeuge stützt die Behauptung, und mindestens einer widerspricht ihr.',
  corroborated: 'Zwei oder mehr unabhängige Zeugen stützen die Behauptung, und keiner widerspricht ihr.',
  'one witness': 'Alles, was die Behauptung stützt, geht auf einen einzigen Zeugen zurück.',
  qualified: 'Kein Zeuge stützt die Behauptung ganz oder widerspricht ihr ganz; was vorliegt, schränkt sie ein.',
  overridden: 'Die Redaktion hat anders geurteilt, als die Belege es ergeben, und begründet das.',
  'no evidence': 'Zu dieser Behauptung ist noch kein Artikel zitiert worden.',
};

export const kindWords: Readonly<Record<ClaimKind, string>> = {
  event: 'Ereignis',
  quantity: 'Menge',
  date: 'Datum',
  identity: 'Identität',
  quotation: 'Zitat',
  position: 'Haltung',
};

export const differenceWords: Readonly<Record<NonNullable<Evidence['finding']>['differs'], string>> = {
  speaker: 'Anderer Sprecher',
  wording: 'Anderer Wortlaut',
  date: 'Anderes Datum',
  number: 'Andere Zahl',
  context: 'Anderer Zusammenhang',
};

export const actorKindWords: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'Staat',
  place: 'Ort',
};

export const actorKindHeadings: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'Personen',
  organisation: 'Organisationen',
  state: 'Staaten',
  place: 'Orte',
};

export const outletKindWords: Readonly<Record<OutletMeta['kind'], string>> = {
  newspaper: 'Zeitung',
  agency: 'Nachrichtenagentur',
  broadcaster: 'Sender',
  website: 'Website',
  magazine: 'Zeitschrift',
  unknown: 'Art unbekannt',
};

export const completeWords: Readonly<Record<SourceMeta['complete'], string>> = {
  yes: 'Vollständig',
  gaps: 'Unvollständig: Im Text fehlen Teile',
  cut: 'Unvollständig: Der Text bricht ab',
  unknown: 'Unbekannt',
};

const verdicts: Readonly<Record<string, string>> = {
  disputed: 'umstritten',
  'sources differ': 'unterschiedlich berichtet',
  contradicted: 'bestritten',
  corroborated: 'mehrfach bezeugt',
  'one witness': 'ein Zeuge',
  qualified: 'eingeschränkt',
  'no evidence': 'ohne Beleg',
  superseded: 'überholt',
  'missing context': 'Zusammenhang fehlt',
};

/** A verdict as `history` and `site.yaml` record it, in English, in the words of this language. */
export function describeVerdict(recorded: string): string {
  const name = recorded.replace(/ with qualification$/, '');
  return `${verdicts[name] ?? name}${name === recorded ? '' : ', mit Einschränkung'}`;
}
