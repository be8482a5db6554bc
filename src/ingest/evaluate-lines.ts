/** The cleaner on the task `lines` of the evaluation: which lines of a text are article. */
import { labelSeed } from './label-seed.ts';
import { splitLines } from './text-lines.ts';

/**
 * Score from which a line counts as article when nothing else speaks for it. A collected seed is mostly article, so ingest
 * keeps more; a page as a whole is mostly not.
 */
export const evenOdds = 0.5;

/** Numbers from 0 of the lines that the cleaner takes for text; captions are not text there. */
export function keepLines(text: string): readonly number[] {
  return labelSeed(splitLines(text)).flatMap(({ passage, label, score }) =>
    score >= evenOdds && label.reason !== 'caption' ? passage.lines.map(({ range }) => range[0] - 1) : [],
  );
}
