/** The evidence of a claim, before and after. */
import type { PlacedEvidence } from '#core/coverage.ts';
import { foldText } from '#core/text.ts';
import type { Evidence } from '#schema';
import type { Names } from './names.ts';
import { idNow, type PairedCorpora } from './pair-corpora.ts';

export interface EvidenceChange {
  readonly what: 'added' | 'removed' | 'changed';
  /** Label of the source. */
  readonly source: string;
  readonly quote: string;
  readonly stance: Evidence['stance'];
  /** What differs, in words; empty unless `what` is `changed`. */
  readonly details: readonly string[];
}

/** Pieces of evidence of one claim that are the same, whatever became of them; either may be missing. */
export interface EvidencePair {
  readonly before?: PlacedEvidence;
  readonly after?: PlacedEvidence;
}

/** Pairs by source and words of the quote, then what is left by source, in order. */
export function pairEvidence(
  before: readonly PlacedEvidence[],
  after: readonly PlacedEvidence[],
  pairs: PairedCorpora,
): readonly EvidencePair[] {
  const left = new Set(before);
  const take = (fits: (item: PlacedEvidence) => boolean) => {
    const found = [...left].find(fits);
    if (found !== undefined) left.delete(found);
    return found;
  };
  const sameSource = (was: PlacedEvidence, is: PlacedEvidence) =>
    idNow(pairs.sources, was.evidence.source) === is.evidence.source;
  const byQuote = new Map(
    after.map((is) => [is, take((was) => sameSource(was, is) && fold(was.evidence.quote) === fold(is.evidence.quote))]),
  );
  const paired = after.map((is): EvidencePair => {
    const was = byQuote.get(is) ?? take((other) => sameSource(other, is));
    return was === undefined ? { after: is } : { before: was, after: is };
  });
  return [...paired, ...Array.from(left, (was) => ({ before: was }))];
}

const fold = (text: string) => foldText(text).text.trim();

/** What of it a reader sees; a fresh confirmation alone is no change. */
export function describeEvidence(
  { before, after }: EvidencePair,
  names: { readonly before: Names; readonly after: Names },
  pairs: PairedCorpora,
): EvidenceChange | undefined {
  const tell = (what: EvidenceChange['what'], { source, quote, stance }: Evidence, of: Names, details: string[]) => ({
    what,
    source: of.source(source),
    quote,
    stance,
    details,
  });
  if (after === undefined) return before && tell('removed', before.evidence, names.before, []);
  if (before === undefined) return tell('added', after.evidence, names.after, []);
  const details = compareFields(before.evidence, after.evidence, names, pairs);
  return details.length === 0 ? undefined : tell('changed', after.evidence, names.after, details);
}

function compareFields(
  was: Evidence,
  is: Evidence,
  names: { readonly before: Names; readonly after: Names },
  pairs: PairedCorpora,
): string[] {
  const credits = [nameCredit(was, names.before), nameCredit(is, names.after)];
  const creditMoved =
    creditKey(was, (id) => idNow(pairs.actors, id)) !== creditKey(is, (id) => id) && credits[0] !== credits[1];
  const vias = [was.via === null ? null : idNow(pairs.outlets, was.via), is.via];
  return [
    ...(fold(was.quote) === fold(is.quote) ? [] : [`the quote was "${was.quote}"`]),
    ...(was.stance === is.stance ? [] : [`${was.stance} → ${is.stance}`]),
    ...(creditMoved ? [`credited to ${credits.join(' → ')}`] : []),
    ...(vias[0] === vias[1] ? [] : [`via ${was.via ?? 'nobody'} → ${is.via ?? 'nobody'}`]),
    ...(['says', 'origin', 'finding', 'note'] as const)
      .filter((field) => serialise(was[field], pairs) !== serialise(is[field], undefined))
      .map(
        (field) =>
          `\`${field}\` ${was[field] === undefined ? 'added' : is[field] === undefined ? 'removed' : 'changed'}`,
      ),
  ];
}

function nameCredit({ creditedTo }: Evidence, names: Names): string {
  if (creditedTo === undefined) return 'nobody';
  if ('actor' in creditedTo) return names.actor(creditedTo.actor);
  if ('document' in creditedTo) return `the document "${creditedTo.document}"`;
  return 'unnamed' in creditedTo ? `"${creditedTo.unnamed}"` : 'somebody unclear';
}

function creditKey({ creditedTo }: Evidence, now: (id: string) => string): string {
  return creditedTo !== undefined && 'actor' in creditedTo ? now(creditedTo.actor) : JSON.stringify(creditedTo ?? null);
}

/** Plain data as text, the same whatever the order of keys; ids of sources as they are now. */
export function serialise(value: unknown, pairs: PairedCorpora | undefined): string {
  if (Array.isArray(value)) return `[${value.map((item) => serialise(item, pairs)).join()}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([key, item]) => `${key}:${serialise(item, pairs)}`);
    return `{${fields.toSorted().join()}}`;
  }
  const text = typeof value === 'string' && pairs ? idNow(pairs.sources, value) : value;
  return JSON.stringify(text) ?? 'undefined';
}
