/**
 * Which of the lines that hold nothing but a date, or a signature, are about the article: those above the text, below a
 * summary, and below the text. A comment's date and that of a related post are not, nor are the days of a timeline, which
 * are headings of the text.
 */
import type { LabelledLine } from './label-lines.ts';

/** Paragraphs that may stand above the date line: a summary. */
const longestSummary = 2;

export function settleDates(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const isParagraph = ({ label }: LabelledLine): boolean => label.reason === 'paragraph' || label.reason === 'opening';
  const last = lines.findLastIndex(isParagraph);
  const inside = countInside(lines.slice(0, last), isParagraph);
  let paragraphs = 0;
  let beside: string | undefined;
  return lines.map((line, index) => {
    const { use, reason } = line.label;
    if (isParagraph(line)) {
      paragraphs += 1;
      if (beside === 'related posts') beside = undefined;
    } else if (paragraphs > 0 && use === 'removed' && (reason === 'comments' || reason === 'related posts')) {
      beside = beside === 'comments' ? beside : reason;
    } else if (use === 'metadata' && (reason === 'date line' || reason === 'byline') && beside !== undefined) {
      return { ...line, label: { use: 'removed', reason: beside } };
    } else if (reason === 'date line' && use === 'metadata' && paragraphs > 0 && index < last) {
      const dated = inside > 1 || paragraphs > longestSummary;
      return dated ? { ...line, label: { use: 'kept', reason: 'heading' } } : line;
    }
    return line;
  });
}

/** How many paragraphs have a date line directly above them, the first of the text aside. */
function countInside(lines: readonly LabelledLine[], isParagraph: (line: LabelledLine) => boolean): number {
  let paragraphs = 0;
  const groups = new Set<number>();
  for (const line of lines) {
    if (isParagraph(line)) paragraphs += 1;
    else if (line.label.reason === 'date line' && paragraphs > 0) groups.add(paragraphs);
  }
  return groups.size;
}
