/** Figures as a plain table. */
import type { Figure } from './run-all.ts';

/** One row per figure: task, set, metric, value, goal. `-` stands for a goal that there is not, `none` for a missing value. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ task, set, metric, value, goal, reached }) => [
    task,
    set,
    metric,
    value === null ? 'none' : formatNumber(value),
    goal === null ? '-' : `${formatNumber(goal)} ${reached === null ? '' : reached ? 'reached' : 'missed'}`.trim(),
  ]);
  const table = [['task', 'set', 'metric', 'value', 'goal'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Three digits after the point; counts as they are. */
function formatNumber(value: number): string {
  return Number.isInteger(value) && value !== 1 ? String(value) : value.toFixed(3);
}
