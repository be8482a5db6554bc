/**
 * The `quotations` task: each run between double marks or guillemets that somebody said, with its speaker; a pronoun is
 * answered by the person it stands for. Single marks and doubled apostrophes are found too, but left out here: the
 * sets count only double marks, and would take every other quotation for a false one.
 */
import { blocksOfLines, findQuotations, isQuotation, type Speaker } from '#core/quotations.ts';
import type { ArticleItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictQuotations({ text }: ArticleItem): Prediction {
  const quotations = findQuotations({ text, blocks: blocksOfLines(text) }).filter(
    (quotation) => isQuotation(quotation) && (quotation.marks === 'double' || quotation.marks === 'guillemets'),
  );
  return {
    quotes: quotations.flatMap(({ segments, speaker }) =>
      segments.map(({ start, end }) => ({ text: text.slice(start, end), start, end, speaker: nameSpeaker(speaker) })),
    ),
  };
}

function nameSpeaker({ kind, text, resolved }: Speaker): string | null {
  if (kind === 'unknown') return null;
  return kind === 'pronoun' ? (resolved?.text ?? null) : text;
}
