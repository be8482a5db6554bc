/** The states of cells, in the order in which they are listed and counted; also for scripts of pages. */
import type { CellState } from '#core/coverage.ts';

export const cellStates: readonly CellState[] = [
  'supports',
  'contradicts',
  'qualifies',
  'silent',
  'text incomplete',
  'not checked yet',
];
