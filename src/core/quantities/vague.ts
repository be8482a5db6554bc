/** Quantities that are told without a number. */
import { classifyUnit, type Amount } from './read-amount.ts';
import { readUnitAt } from './read-unit.ts';

/**
 * What such words stand for, both ends included. The lower ends are what the plural says; the upper ones where the
 * next larger word would be used.
 */
const table: readonly (readonly [words: string, min: number, max: number])[] = [
  ...[1000, 1e6, 1e9].flatMap((scale, i) => {
    const name = ['thousands', 'millions', 'billions'][i] ?? '';
    return [
      [`tens of ${name}`, 20 * scale, 100 * scale - 1],
      [`hundreds of ${name}`, 200 * scale, 1000 * scale - 1],
    ] as const;
  }),
  ['dozens', 24, 99],
  ['scores', 40, 199],
  ['hundreds', 200, 999],
  ['thousands', 2000, 99_999],
  ['millions', 2_000_000, 99_999_999],
  ['billions', 2_000_000_000, 99_999_999_999],
  ...[12, 100, 1000, 1e6, 1e9].flatMap((scale, i) => {
    const name = ['dozen', 'hundred', 'thousand', 'million', 'billion'][i] ?? '';
    return [
      [`(?:a couple|a couple of) ${name}`, 2 * scale, 2 * scale],
      [`(?:a few|several) ${name}`, 3 * scale, 9 * scale],
    ] as const;
  }),
  ['a couple', 2, 2],
  ['a handful', 3, 6],
  ['several', 3, 9],
  ['a few', 3, 9],
];
const patterns = table.map(
  ([words, min, max]) => [new RegExp(`${words.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'iuy'), min, max] as const,
);
/** "scores" and "several" are mostly other words without what they count. */
const needsUnit = /^(?:several|a few|a couple|a handful|scores)$/;
const of = /\s+of(?=\s)/iuy;

/** "dozens of ships", "several officers"; null for anything else. */
export function readVagueAt(text: string, at: number): Amount | null {
  const found = patterns
    .map(([pattern, min, max]) => ({ words: matchAt(pattern, text, at), min, max }))
    .find(({ words }) => words !== '');
  if (found === undefined) return null;
  const words = found.words.toLowerCase().replace(/\s+/g, ' ');
  const numberEnd = at + found.words.length;
  of.lastIndex = numberEnd;
  const hasOf = of.test(text);
  const unit = readUnitAt(text, numberEnd + (hasOf ? 3 : 0)) ?? (hasOf ? null : readUnitAt(text, numberEnd));
  if (unit === null && needsUnit.test(words)) return null;
  if (words === 'scores' && !hasOf) return null;
  const { min, max } = found;
  const counted = unit === null ? { kind: 'count' as const, unit: null, end: numberEnd } : classifyUnit(unit);
  return { ...counted, min, max, rounding: 0, numberEnd };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
