/** What a line is taken on its own: its shape, the left-over that it looks like, and its words. */
import { stopWords } from '#data/stop-words.ts';
import { isCaption } from './captions.ts';
import { readable } from './characters.ts';
import { isByline, isCreditLine, readTrailingCredit } from './credits.ts';
import { readDateLine } from './dates.ts';
import { nameLeftOver } from './left-overs.ts';
import { describeShape, type Shape } from './shape.ts';

/** A line as the model sees it before its neighbours are known. */
export interface Seen {
  /** Without the agency that is credited after the last sentence. */
  readonly shape: Shape;
  readonly leftOver: string | undefined;
  readonly prose: boolean;
  readonly caption: boolean;
  /** A caption by nothing but the agency at its end, which also ends the last paragraph of a text. */
  readonly credited: boolean;
  readonly signed: boolean;
  /** Word stems that carry meaning. */
  readonly stems: readonly string[];
  readonly functional: number;
}

export function seeLine(printed: string): Seen {
  const end = readTrailingCredit(printed)?.start;
  const shape = describeShape(end === undefined ? printed : printed.slice(0, end));
  const leftOver = nameLeftOver(shape);
  const words = shape.words.map((word) => word.toLowerCase());
  const short = shape.text.length <= 400;
  const caption = isCaption(shape.text);
  const functional = words.filter((word) => stopWords.has(word)).length / Math.max(1, words.length);
  return {
    shape,
    leftOver,
    prose:
      leftOver === undefined && ((shape.endsSentence && shape.length >= 7) || shape.length >= 25) && functional > 0.1,
    caption,
    credited: end !== undefined && !caption && isCaption(readable(printed)),
    signed: short && (readDateLine(shape.text) !== undefined || isByline(shape.text) || isCreditLine(shape.text)),
    stems: [
      ...new Set(words.filter((word) => word.length >= 4 && !stopWords.has(word)).map((word) => word.slice(0, 6))),
    ],
    functional,
  };
}
