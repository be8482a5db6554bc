/**
 * Whether a quote still stands in the words that somebody confirmed. Evidence may record a fingerprint (`seen`) of what a
 * person read: the source's headline and the paragraph of the quote. The rest of the source may change without a word about it.
 */
import type { PlacedEvidence } from './coverage.ts';
import { fingerprint } from './fingerprint.ts';
import type { Source } from './model.ts';
import { foldText, sliceSpan } from './text.ts';

const wordsOf = (source: Source, block: number) => {
  const span = source.blocks[block]?.span;
  return span === undefined ? '' : foldText(sliceSpan(source.text, span)).text.trim();
};

/** Of the headline and one block of a source; typographic variants count as equal. */
export function fingerprintBlock(source: Source, block: number): string {
  return fingerprint(`${wordsOf(source, 0)}\n${wordsOf(source, block)}`);
}

/** What `seen` has to be for this evidence; `undefined` where its quote is not in the source. */
export function fingerprintEvidence(source: Source, { located }: PlacedEvidence): string | undefined {
  return located.found ? fingerprintBlock(source, located.block) : undefined;
}

/** Indices of the evidence whose words have changed since somebody confirmed them. Evidence without `seen` is never among them. */
export function listStale(
  evidence: readonly PlacedEvidence[],
  sources: ReadonlyMap<string, Source>,
): readonly number[] {
  return evidence
    .filter((item) => {
      const source = sources.get(item.evidence.source);
      const { seen } = item.evidence;
      return source !== undefined && seen !== undefined && fingerprintEvidence(source, item) !== seen;
    })
    .map(({ index }) => index);
}
