import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Stretch } from '#core/views/pictures/stretch.ts';
import { drawBars } from '#site/pictures/draw-bars.ts';
import { drawPairs, type PairCell } from '#site/pictures/draw-pairs.ts';
import { drawTimeline } from '#site/pictures/draw-timeline.ts';
import { findFarLimit, listTicks, spanOf } from '#site/pictures/time-axis.ts';
import { cutText, measureText, wrapText } from '#site/pictures/measure-text.ts';
import { describeTick, labelDate } from '#site/words/pictures.ts';
import { findFaults, readBoxes } from './read-drawing.ts';

const ids = ['h', 't'] as const;
const width = fc.constantFrom(343, 700);
const label = fc
  .array(fc.constantFrom('Ford', 'Weir', 'The', 'Antidisestablishmentarian', 'صحيفة', '河畔报', 'of', 'MMMM'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));
const labels = (most: number) => fc.array(label, { minLength: 2, maxLength: most });

function cellsOf(members: readonly string[], counts: readonly number[]): PairCell[] {
  return members.flatMap((_, row) =>
    members.slice(0, row).map((__, column): PairCell => {
      const count = counts[(row * 7 + column) % counts.length] ?? 0;
      return {
        row,
        column,
        tone: count % 3 === 0 ? 'opposed' : 'plain',
        strength: Math.min(1, count / 99),
        lines:
          count === 0 ? [] : [[`= ${count}`, `=${count}`], ...(count % 3 === 0 ? [[`≠ ${count}`, `≠${count}`]] : [])],
        outlined: count % 2 === 0,
        part: count / 100,
      };
    }),
  );
}

describe('drawings', () => {
  test('pairs: all words inside, none on another, for 2 to 10 members', () => {
    const counts = fc.array(fc.nat(99), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(labels(10), counts, width, (members, own, wide) => {
        expect(findFaults(drawPairs({ members, cells: cellsOf(members, own) }, wide, ids))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('bars: all words inside, none on another, for 2 to 8 columns', () => {
    const row = fc.record({
      label,
      counts: fc.array(fc.nat(120), { minLength: 8, maxLength: 8 }),
      apart: fc.boolean(),
    });
    const group = fc.record({ heading: label, rows: fc.array(row, { minLength: 1, maxLength: 4 }) });
    fc.assert(
      fc.property(labels(8), fc.array(group, { minLength: 1, maxLength: 3 }), width, (columns, groups, wide) => {
        const cut = groups.map((one) => ({
          ...one,
          rows: one.rows.map((own) => ({ ...own, counts: own.counts.slice(0, columns.length) })),
        }));
        expect(findFaults(drawBars({ columns, groups: cut }, wide, ids))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('timelines: all words inside, none on another, whatever the dates', () => {
    const day = fc.integer({ min: 10_000, max: 10_000 + 4000 });
    const stretch = fc.oneof(
      day.map((first): Stretch => ({ first, last: first })),
      day.map((first): Stretch => ({ first })),
      day.map((last): Stretch => ({ last })),
      fc.tuple(day, fc.nat(40)).map(([first, days]): Stretch => ({ first, last: first + days })),
    );
    const row = fc.record({ when: stretch, names: fc.array(label, { minLength: 1, maxLength: 6 }), far: fc.boolean() });
    const section = fc.record({ heading: label, rows: fc.array(row, { minLength: 1, maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), width, (sections, wide) => {
        const near = { when: { first: 10_000, last: 10_002 }, far: false, labels: ['4 May: The Ford'] };
        const drawn = sections.map(({ heading, rows }) => ({
          heading,
          rows: [
            near,
            ...rows.map(({ when, names, far }) => ({
              when,
              far,
              labels: [...names.keys()].map((at) => labelDate('4 May', names, names.length - at)),
            })),
          ],
        }));
        const writeTick = ({ day: at, unit }: { readonly day: number; readonly unit: 'day' | 'month' | 'year' }) =>
          describeTick(at, unit, true);
        expect(findFaults(drawTimeline({ sections: drawn, writeTick }, wide, ids))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a day is a dot, a range a bar, an open end an arrow, a far date an arrow at the edge', () => {
    const rows = [
      { when: { first: 10, last: 10 }, labels: ['a'], far: false },
      { when: { first: 12, last: 14 }, labels: ['b'], far: false },
      { when: { last: 15 }, labels: ['c'], far: false },
      { when: { first: -900, last: -900 }, labels: ['d'], far: true },
    ];
    const { svg } = drawTimeline({ sections: [{ heading: 'x', rows }], writeTick: () => '' }, 343, ids);
    const count = (pattern: RegExp) => [...svg.matchAll(pattern)].length;
    const group = (name: string) => new RegExp(`class="${name}"[^>]*>(.*?)</g>`).exec(svg)?.[1] ?? '';
    expect(count(/<circle/g)).toBe(1);
    expect(group('stretch').match(/<rect/g)).toHaveLength(1);
    expect(count(/class="open"/g)).toBe(2);
  });

  test('numbers stand beside their bars, which grow with them', () => {
    const drawing = drawBars(
      { columns: ['A', 'B'], groups: [{ rows: [{ label: 'Finn', counts: [4, 8], apart: false }] }] },
      700,
      ids,
    );
    const numbers = readBoxes(drawing).filter(({ text }) => /^\d$/.test(text));
    const widths = [...drawing.svg.matchAll(/<rect[^>]*? width="([\d.]+)"/g)].map(([, value]) => Number(value));
    expect(numbers.map(({ text }) => text)).toEqual(['4', '8']);
    expect(widths[1]).toBeCloseTo((widths[0] ?? 0) * 2, 0);
  });

  test('the same input gives the same bytes', () => {
    const draw = () => drawPairs({ members: ['A', 'B', 'C'], cells: cellsOf(['A', 'B', 'C'], [3, 5]) }, 343, ids).svg;
    expect(draw()).toBe(draw());
    for (const attribute of ['role="img"', 'aria-labelledby="h"', 'aria-describedby="t"'])
      expect(draw()).toContain(attribute);
  });
});

describe('time axis', () => {
  test.each([
    [0, 5, 8, 'day', 5],
    [0, 16, 8, 'day', 8],
    [0, 200, 8, 'month', 7],
    [0, 2000, 8, 'year', 6],
  ])('%i to %i days, at most %i ticks: %s', (from, to, most, unit, count) => {
    const ticks = listTicks({ from, to }, most);
    expect([ticks[0]?.unit, ticks.length]).toEqual([unit, count]);
    expect(ticks.every(({ day }) => day >= from && day < to)).toBe(true);
  });

  test('a date long before the others is far, dates spread evenly are not', () => {
    const at = (...days: number[]) => days.map((day) => ({ first: day, last: day }));
    expect(findFarLimit(at(0, 100, 103, 104, 110))).toBe(100);
    expect(findFarLimit(at(0, 10, 20, 30))).toBe(-Infinity);
    expect(findFarLimit(at(0, 100))).toBe(-Infinity);
  });

  test('a day is not stretched over the whole width', () => {
    expect(spanOf([{ first: 7, last: 7 }])).toEqual({ from: 5, to: 10 });
  });
});

describe('words in drawings', () => {
  test('cut words fit, and whole ones stay', () => {
    expect(cutText('The Ford', 200, 13)).toBe('The Ford');
    const cut = cutText('The Ford and the Weir', 80, 13);
    expect(cut).toMatch(/^The Ford.*…$/);
    expect(measureText(cut, 13)).toBeLessThanOrEqual(80);
  });

  test('lines fit and lose no word unless the last is cut', () => {
    expect(wrapText('one two three four', 60, 13, 9).join(' ')).toBe('one two three four');
    const lines = wrapText('one two three four five six', 60, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
