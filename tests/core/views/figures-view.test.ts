import { describe, expect, test } from 'vitest';
import type { Evidence } from '#schema';
import { viewClaim } from '#core/views/claim-view.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

type Says = NonNullable<Evidence['says']>;

const words = ['one ferry sank here', 'two ferries sank here', 'three ferries sank here'];

function figuresOf(...says: readonly (Says | undefined)[]) {
  const source = makeSource('s/a', ['Title', ...words]);
  const evidence = says.map((given, at) => ({
    source: 's/a',
    quote: words[at] ?? '',
    ...(given === undefined ? {} : { says: given }),
  }));
  const index = indexSite(makeCorpus([source], [makeClaim('s/c', { evidence })]), false);
  const [coverage] = index.claims.values();
  return coverage === undefined ? undefined : viewClaim(index, coverage).figures;
}
const number = (
  quantity: number | { min?: number; max?: number },
  bound: 'exactly' | 'at least' = 'exactly',
): Says => ({
  quantity,
  bound,
  from: 'stated',
  unit: 'ferries',
});

describe('figures to compare', () => {
  test('stand on one scale from the lowest to the highest, with room at its ends', () => {
    const figures = figuresOf(number(2), number({ min: 4, max: 10 }));
    expect(figures?.scale).toEqual({ low: number(2), high: number(10) });
    const [a, b] = figures?.rows.map(({ bar }) => bar) ?? [];
    expect(a?.from).toBeCloseTo(0.069, 3);
    expect(a?.to).toBe(a?.from);
    expect(b?.from).toBeGreaterThan(a?.to ?? 1);
    expect(b?.to).toBeLessThan(1);
  });

  test('run on beyond the scale where an end is open', () => {
    const bar = figuresOf(number(2), number(4, 'at least'))?.rows[1]?.bar;
    expect(bar).toMatchObject({ to: 1, openEnd: true, openStart: false });
  });

  test('dates are placed by day', () => {
    const figures = figuresOf({ date: '2020-02-28', from: 'stated' }, { date: '2020-03', from: 'stated' });
    expect(figures?.scale).toEqual({
      low: { date: '2020-02-28', from: 'stated' },
      high: { date: '2020-03-31', from: 'stated' },
    });
  });

  test.each([
    ['where all give the same', [number(3), number(3), number(3)]],
    [
      'where other things are counted',
      [number(3), { quantity: 5, unit: 'boats', bound: 'exactly', from: 'stated' } as const],
    ],
    ['where a date stands against a figure', [number(3), { date: '2020', from: 'stated' } as const]],
  ])('have no scale %s', (_, says) => {
    const figures = figuresOf(...says);
    expect(figures?.rows).toHaveLength(says.length);
    expect(figures?.scale).toBeUndefined();
  });

  test('are not compared where two give the same', () => {
    expect(figuresOf(number(3), number(3))).toBeUndefined();
    expect(figuresOf(number(3), number(4))?.rows).toHaveLength(2);
  });

  test('are not compared where only one article gives one', () => {
    expect(figuresOf(number(3), undefined)).toBeUndefined();
  });
});
