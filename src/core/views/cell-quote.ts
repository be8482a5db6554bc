/** The words of a piece of evidence that fit into a line or a cell, with the address of their place. */
import type { Evidence } from '#schema';
import type { PlacedEvidence } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';
import { chooseKeyWords } from './key-words.ts';
import { passagePath } from './paths.ts';
import { printable } from './printable.ts';
import { refSource } from './refs.ts';

/** Some words of a quote, as they stand in the source. */
export interface CellQuote {
  /** Index of the evidence in its claim. */
  readonly evidence: number;
  readonly stance: Evidence['stance'];
  readonly words: string;
  /** Words of the same passage stand before or after them. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly path: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Nothing where the quote was not found in its source. */
export function viewCellQuote(
  { index, evidence, located }: PlacedEvidence,
  source: Source,
  statement: string,
): CellQuote | undefined {
  const [span] = located.found ? located.spans : [];
  if (!located.found || span === undefined) return undefined;
  const key = chooseKeyWords(source.text, span, statement);
  const { language, dir } = refSource(source);
  return {
    evidence: index,
    stance: evidence.stance,
    words: printable(source.text.slice(key.start, key.end)),
    cutBefore: key.start > span.start,
    cutAfter: key.end < span.end || located.spans.length > 1,
    path: passagePath(source.id, span),
    dir,
    language,
  };
}
