/** The cleaner on the task `lines` of the evaluation: which lines of a text are article. */
import { labelSeed } from './label-seed.ts';
import { splitLines } from './text-lines.ts';

/** Numbers from 0 of the lines that the cleaner keeps as text; captions are not text there. */
export function keepLines(text: string): readonly number[] {
  return labelSeed(splitLines(text)).flatMap(({ passage, label }) =>
    label.use === 'kept' && label.reason !== 'caption' ? passage.lines.map(({ range }) => range[0] - 1) : [],
  );
}
