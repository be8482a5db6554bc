/** Four times the input is about four times the work, whatever it is made of. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countingOptions } from './count-steps.ts';

/** Above four: sorting, and input that is refused early when it is short. A step that goes with the square gives sixteen. */
const mostGrowth = 6;
/** Fewer steps than these for each character are not looked at. */
const fewPerCharacter = 8;

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly steps: readonly [short: number, long: number];
}

function count(file: string): readonly Row[] {
  const out = execFileSync(process.execPath, [...countingOptions, path.join(import.meta.dirname, file)], {
    encoding: 'utf8',
  });
  return out
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

test('no reading of input from strangers grows faster than the input', { timeout: 300_000 }, () => {
  const rows = count('count-input.ts');
  expect(rows.length).toBeGreaterThan(100);
  const tooMany = rows.filter(({ steps: [short, long] }) => long > mostGrowth * Math.max(short, 500 * fewPerCharacter));
  expect(tooMany).toEqual([]);
  // Most of it is done in JavaScript and therefore seen.
  expect(rows.filter(({ steps: [, long] }) => long > 2000 * fewPerCharacter).length).toBeGreaterThan(60);
});
