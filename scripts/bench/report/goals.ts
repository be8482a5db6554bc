/** What the program should reach, as ratios of figures of one run wherever there is something to compare with. */
import type { SizeName } from '../make-collection.ts';
import { ours, type Results } from '../results.ts';
import { findSize, findStep, readMemory, readWall, takeMedian, writeNumber, writeTable } from './figures.ts';

export interface Goal {
  readonly what: string;
  /** The most that it may be, in `unit`. */
  readonly most: number;
  readonly unit: '×' | 's' | 'GB';
  /** What a ratio is held against. */
  readonly than?: string;
  /** Undefined where something was not measured. */
  readonly value: number | undefined;
}

const divide = (value: number | undefined, by: number | undefined) =>
  value === undefined || by === undefined ? undefined : value / by;

const rebuilt = { claim: 'word in a claim', source: 'word in an article', actor: 'name of an actor' } as const;

export function listGoals(results: Results): Goal[] {
  const step = (size: SizeName, by: string, name: string) => findStep(findSize(results, size), by, name);
  const wall = (size: SizeName, name: string, by: string = ours) => takeMedian(step(size, by, name), readWall);
  const memory = (size: SizeName) => takeMedian(step(size, ours, 'bare'), readMemory);
  const pages = (size: SizeName) => findSize(results, size)?.outputs.find(({ by }) => by === ours)?.pages;
  const growth = divide(pages('L'), pages('M'));
  const hugo = wall('L', 'build', 'hugo');
  return [
    {
      what: 'L: full build from seeds, nothing kept, without the search index',
      most: 1,
      unit: '×',
      than: 'Astro with collections',
      value: divide(wall('L', 'bare-unsearched'), wall('L', 'build', 'astro')),
    },
    {
      what: 'L: full build, comparison kept, without the search index',
      most: 2.5,
      unit: '×',
      than: 'Hugo',
      value: divide(wall('L', 'pages-unsearched'), hugo),
    },
    { what: 'L: peak memory of the full build', most: 1.5, unit: 'GB', value: divide(memory('L'), 1024) },
    {
      what: 'M to L: growth of the time of the full build',
      most: 1,
      unit: '×',
      than: 'that of the pages',
      value: divide(divide(wall('L', 'bare'), wall('M', 'bare')), growth),
    },
    {
      what: 'M to L: growth of its peak memory',
      most: 1,
      unit: '×',
      than: 'that of the pages',
      value: divide(divide(memory('L'), memory('M')), growth),
    },
    ...(['claim', 'source', 'actor'] as const).flatMap((edited): Goal[] => [
      {
        what: `L: rebuild after one changed ${rebuilt[edited]}`,
        most: 0.5,
        unit: '×',
        than: "Hugo's full build",
        value: divide(wall('L', edited), hugo),
      },
      { what: `M: rebuild after one changed ${rebuilt[edited]}`, most: 3, unit: 's', value: wall('M', edited) },
    ]),
    { what: 'M: dev server shows a page', most: 5, unit: 's', value: wall('M', 'dev') },
    { what: 'M: dev server shows an edit', most: 1, unit: 's', value: wall('M', 'dev-edit') },
    { what: 'L: check, nothing kept', most: 10, unit: 's', value: wall('L', 'check') },
    { what: 'L: check of a branch with one changed claim', most: 1, unit: 's', value: wall('L', 'check-changed') },
  ];
}

export function judgeGoal({ value, most }: Goal): 'met' | 'missed' | 'not measured' {
  if (value === undefined) return 'not measured';
  return value <= most ? 'met' : 'missed';
}

/** Empty where nothing of it was measured. */
export function writeGoalTable(results: Results): string {
  const goals = listGoals(results);
  if (goals.every(({ value }) => value === undefined)) return '';
  const rows = goals.map((goal) => [
    goal.what,
    `${goal.most} ${goal.unit}${goal.than === undefined ? '' : ` ${goal.than}`}`,
    goal.value === undefined ? '–' : `${writeNumber(goal.value)} ${goal.unit}`,
    judgeGoal(goal),
  ]);
  return writeTable(['what', 'at most', 'measured', ''], rows);
}
