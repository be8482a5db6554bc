/** What a line is taken on its own: its shape, the left-over that it looks like, and its words. */
import { stopWords } from '#data/stop-words.ts';
import { isCaption } from './captions.ts';
import { isByline, isCreditLine } from './credits.ts';
import { readDateLine } from './dates.ts';
import { nameLeftOver } from './left-overs.ts';
import type { Shape } from './shape.ts';

/** A line as the model sees it before its neighbours are known. */
export interface Seen {
  readonly shape: Shape;
  readonly leftOver: string | undefined;
  readonly prose: boolean;
  readonly caption: boolean;
  readonly signed: boolean;
  /** Word stems that carry meaning. */
  readonly stems: readonly string[];
  readonly functional: number;
}

export function seeLine(shape: Shape): Seen {
  const leftOver = nameLeftOver(shape);
  const words = shape.words.map((word) => word.toLowerCase());
  const short = shape.text.length <= 400;
  const functional = words.filter((word) => stopWords.has(word)).length / Math.max(1, words.length);
  return {
    shape,
    leftOver,
    prose:
      leftOver === undefined && ((shape.endsSentence && shape.length >= 7) || shape.length >= 25) && functional > 0.1,
    caption: isCaption(shape.text),
    signed: short && (readDateLine(shape.text) !== undefined || isByline(shape.text) || isCreditLine(shape.text)),
    stems: [
      ...new Set(words.filter((word) => word.length >= 4 && !stopWords.has(word)).map((word) => word.slice(0, 6))),
    ],
    functional,
  };
}
