/** The figures of an evaluation: read from what a scorer prints, and shown as a plain table. */
import type { Metric } from './data-set.ts';

export interface Figure {
  readonly task: string;
  readonly set: string;
  readonly metric: string;
  /** Null where the scorer printed none. */
  readonly value: number | null;
  readonly goal: number | null;
  /** Null where there is no goal or no value. */
  readonly reached: boolean | null;
}

/** One figure out of what a scorer printed; `nan` counts as 0. */
export function readFigure(
  set: Pick<Figure, 'task'> & { readonly name: string },
  metric: Metric,
  printed: string,
): Figure {
  const [, first, total] = metric.pattern.exec(printed) ?? [];
  const share = first === undefined ? null : (Number(first) || 0) / (total === undefined ? 1 : Number(total));
  const value = share !== null && metric.wrong && total !== undefined ? 1 - share : share;
  const goal = metric.goal ?? null;
  const reached = value === null || goal === null ? null : metric.wrong ? value <= goal : value >= goal;
  return { task: set.task, set: set.name, metric: metric.name, value, goal, reached };
}

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
