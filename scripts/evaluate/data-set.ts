/** What `evaluate --all` knows of a data set. */
import type { TaskName } from './tasks.ts';

export interface Metric {
  readonly name: string;
  /** Finds the figure in what the scorer prints: one group is the figure, two are right and total. */
  readonly pattern: RegExp;
  /** Lower is better: "right of total" is turned into the share of wrong ones. */
  readonly wrong?: true;
  /** At least this; at most this, where `wrong`. */
  readonly goal?: number;
}

export interface DataSet {
  readonly task: TaskName;
  readonly name: string;
  /** Below DIR; holds the scorer too. */
  readonly folder: string;
  /** Files of items, or a Python script (`.py`) that prints them. A set whose files are not there is left out. */
  readonly items: readonly string[];
  /** Arguments of python3 in that folder; `{0}` is the path of the predictions for the first file of items, and so on. */
  readonly score: readonly string[];
  readonly metrics: readonly Metric[];
}

/** The scorers print `nan` where nothing was predicted. */
export const f1 = 'F1=([\\d.]+|nan)';
