/**
 * Observable Plot as a function from a description to the text of an SVG: no browser, no style that the site's
 * Content Security Policy would block, the same bytes each time.
 */
import * as Plot from '@observablehq/plot';
import { SvgDocument, SvgElement } from './svg-document.ts';

/** Size of all words in a drawing, in px; drawings are printed at their own size, so that it holds on a phone. */
export const textSize = 13;
export const lineHeight = 16;

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PlotDescription {
  readonly width: number;
  readonly height: number;
  readonly x?: Plot.ScaleOptions;
  readonly y?: Plot.ScaleOptions;
  readonly marks: Plot.Markish[];
}

const round = (digits: string) => String(Math.round(Number(digits) * 10) / 10);

/** Coordinates with one decimal; shares of opacity keep two. */
function roundNumbers(value: string, decimals: number): string {
  if (decimals === 2)
    return value.replaceAll(/-?(?<!\d)\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100));
  return value.replaceAll(/-?(?<!\d)\d+\.\d+(?!em)/g, round);
}

/** Blocked by the policy, told by the page itself, or (figures of one width) said in the styles: `font-variant` is no list here. */
const dropped = new Set(['style', 'aria-label', 'font-family', 'font-variant']);

const coordinates = /^(?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d|transform)$/;

function tidy(name: string, value: string): string | undefined {
  if (dropped.has(name)) return undefined;
  if (coordinates.test(name)) return roundNumbers(value, 1);
  return name.endsWith('opacity') ? roundNumbers(value, 2) : value;
}

/** Plot asks for a document and uses of it what this one has. */
const isDocument = (value: object): value is Document => 'documentElement' in value;

/**
 * Words never depend on this text: `labelledBy` and `describedBy` are ids of the headline and of the summary beside it.
 * All scales that are not given are pixels from the upper left corner.
 */
export function plotSvg(
  { width, height, x, y, marks }: PlotDescription,
  labelledBy: string,
  describedBy: string,
): Drawing {
  const document = new SvgDocument();
  if (!isDocument(document)) throw new Error('There is nothing to draw in.');
  const svg: unknown = Plot.plot({
    document,
    className: 'drawing',
    width,
    height,
    margin: 0,
    axis: null,
    x: x ?? { type: 'identity' },
    y: y ?? { type: 'identity' },
    marks,
  });
  if (!(svg instanceof SvgElement)) throw new Error('Plot made no drawing.');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', labelledBy);
  svg.setAttribute('aria-describedby', describedBy);
  svg.setAttribute('font-size', String(textSize));
  svg.setAttribute('direction', 'ltr');
  return { svg: svg.write(tidy), width, height };
}
