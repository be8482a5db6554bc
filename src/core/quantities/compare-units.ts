/** Whether two units count the same thing. */
import { normalizeWord, stemWord } from '#core/tokens.ts';
import { measureOf, singularOf } from './measures.ts';

/** Figures that were converted between units are rounded: "10 miles" is "16 km". The error of rounding to two digits. */
const conversionSlack = 0.05;
const small = new Set(['a', 'an', 'the', 'of', 'each', 'from', 'in', 'for', 'its', 'their']);

/** Factors that bring both figures to one unit and the share to allow for conversion; null: other things are counted. */
export type Factors = readonly [a: number, b: number, slack: number];

/**
 * Units agree if the words of one are among those of the other ("soldier" and "US soldier") and the rates ("per
 * country") are the same. A missing unit agrees with any.
 */
export function compareUnits(a: string | null, b: string | null): Factors | null {
  if (a === null || b === null || a === b) return [1, 1, 0];
  const [x, y] = [split(a), split(b)];
  if (x.rate !== y.rate) return null;
  const [p, q] = [measureOf(singularOf(x.what)), measureOf(singularOf(y.what))];
  if (p !== undefined && q !== undefined) {
    return p.base === q.base ? [p.factor, q.factor, p.factor === q.factor ? 0 : conversionSlack] : null;
  }
  const [v, w] = [stems(x.what), stems(y.what)];
  const [fewer, more] = v.size <= w.size ? [v, w] : [w, v];
  return fewer.size > 0 && [...fewer].every((stem) => more.has(stem)) ? [1, 1, 0] : null;
}

function split(unit: string): { readonly what: string; readonly rate: string } {
  const [what = '', ...rate] = unit.toLowerCase().split(/(?<!\s)\s+per\s+/);
  return { what, rate: rate.map(singularOf).join(' ') };
}

function stems(what: string): ReadonlySet<string> {
  const words = what.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => stemWord(normalizeWord(singularOf(word)))));
}
