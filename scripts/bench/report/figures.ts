/** Looks figures up in the results and writes them down. */
import type { SizeName } from '../make-collection.ts';
import type { Usage } from '../measure-process.ts';
import type { Measured, Results, Sized } from '../results.ts';

/** Whoever is asked for one of a number of values that are never none. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = NaN, high = low] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

/** The median of one figure of all runs; undefined where none was measured. */
export function takeMedian(measured: Measured | undefined, read: (usage: Usage) => number | undefined) {
  const values = (measured?.runs ?? []).flatMap((run) => read(run) ?? []);
  return values.length === 0 ? undefined : medianOf(values);
}

export function findSize({ sizes }: Results, size: SizeName): Sized | undefined {
  return sizes.find((sized) => sized.size === size);
}

export function findStep(sized: Sized | undefined, by: string, step: string): Measured | undefined {
  return sized?.measured.find((measured) => measured.by === by && measured.step === step);
}

/** Two digits that count, none behind the point from 100 on. */
export function writeNumber(value: number): string {
  if (value >= 10) return value.toFixed(value >= 100 ? 0 : 1);
  return value.toFixed(value >= 1 ? 1 : 2);
}

/** Median and, of several runs, the least and the most; `–` where nothing was measured. */
export function writeSpread(measured: Measured | undefined, read: (usage: Usage) => number | undefined): string {
  const values = (measured?.runs ?? []).flatMap((run) => read(run) ?? []);
  if (values.length === 0) return measured?.failed === undefined ? '–' : 'failed';
  const median = writeNumber(medianOf(values));
  if (values.length === 1) return median;
  return `${median} (${writeNumber(Math.min(...values))}–${writeNumber(Math.max(...values))})`;
}

export const readWall = ({ wall }: Usage): number => wall;
export const readCpu = ({ cpu }: Usage): number | undefined => cpu;
export const readMemory = ({ memory }: Usage): number | undefined => memory;

export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
