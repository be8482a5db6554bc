/** A picture ready for a page: words, two drawings and a table. */
import type { Markup } from '#site/markup.ts';
import type { Urls } from '#site/urls.ts';
import type { Drawing } from './plot-svg.ts';

export interface PictureTable {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (Markup | number)[])[];
  /** Says what is left out, where something is. */
  readonly rest?: string;
}

export interface DrawnPicture {
  readonly headline: string;
  /** What the drawing shows and how it is read: the text alternative, and read by everybody. */
  readonly sentences: readonly string[];
  /** For wide and for narrow windows. */
  readonly wide: Drawing;
  readonly narrow: Drawing;
  readonly table: PictureTable;
}

/** Draws at a width; `size` tells the two drawings apart. */
export type Draw = (width: number, size: 'wide' | 'narrow') => Drawing;

/** Of a phone of 375 px without its margins, and of a tablet of 768 px without its. */
const narrowWidth = 343;
const wideWidth = 700;

export interface PictureContext {
  readonly urls: Pick<Urls, 'link'>;
  /** Ids of the headline and of the sentences. */
  readonly ids: readonly [string, string];
}

export function drawBoth(draw: Draw): Pick<DrawnPicture, 'wide' | 'narrow'> {
  return { wide: draw(wideWidth, 'wide'), narrow: draw(narrowWidth, 'narrow') };
}
