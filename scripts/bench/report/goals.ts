/** What the program should reach, as ratios of figures of one run wherever there is something to compare with. */
import { ours, type Results } from '../results.ts';
import type { SizeName } from '../make-collection.ts';
import {
  findSize,
  findStep,
  readMemory,
  readWall,
  readWithoutSearch,
  takeMedian,
  writeNumber,
  writeTable,
} from './figures.ts';

export interface Goal {
  readonly what: string;
  /** The most that it may be. */
  readonly most: number;
  readonly unit: string;
  /** Undefined where something was not measured. */
  readonly value: number | undefined;
}

const divide = (value: number | undefined, by: number | undefined) =>
  value === undefined || by === undefined ? undefined : value / by;

export function listGoals(results: Results): Goal[] {
  const step = (size: SizeName, by: string, name: string) => findStep(findSize(results, size), by, name);
  const wall = (size: SizeName, name: string, by: string = ours) => takeMedian(step(size, by, name), readWall);
  const bare = (size: SizeName, name: string) => takeMedian(step(size, ours, name), readWithoutSearch);
  const memory = (size: SizeName, name: string) => takeMedian(step(size, ours, name), readMemory);
  const pages = (size: SizeName) => findSize(results, size)?.outputs.find(({ by }) => by === ours)?.pages;
  const hugo = wall('L', 'build', 'hugo');
  const growth = divide(pages('L'), pages('M'));
  const gigabytes = divide(memory('L', 'build'), 1024);
  const times = 'times';
  return [
    {
      what: 'L: full build from seeds, nothing kept, to the same pages by Astro with collections (search index and cards apart)',
      most: 1,
      unit: times,
      value: divide(bare('L', 'bare'), wall('L', 'build', 'astro')),
    },
    {
      what: "L: full build with the comparison's results kept, to Hugo (search index and cards apart)",
      most: 2.5,
      unit: times,
      value: divide(bare('L', 'pages'), hugo),
    },
    { what: 'L: peak memory of the full build with everything', most: 1.5, unit: 'GB', value: gigabytes },
    {
      what: 'M to L: growth of the time of a full build, to the growth of the number of pages',
      most: 1,
      unit: times,
      value: divide(divide(wall('L', 'build'), wall('M', 'build')), growth),
    },
    {
      what: 'M to L: growth of its peak memory, to the growth of the number of pages',
      most: 1,
      unit: times,
      value: divide(divide(memory('L', 'build'), memory('M', 'build')), growth),
    },
    ...(['claim', 'source', 'actor'] as const).flatMap((edited): Goal[] => [
      {
        what: `L: rebuild after one changed ${rebuilt[edited]}, to a full build by Hugo`,
        most: 0.5,
        unit: times,
        value: divide(wall('L', edited), hugo),
      },
      {
        what: `M: rebuild after one changed ${rebuilt[edited]}`,
        most: 3,
        unit: 's',
        value: wall('M', edited),
      },
    ]),
    { what: 'M: dev server shows a page', most: 5, unit: 's', value: wall('M', 'dev') },
    { what: 'M: dev server shows an edit', most: 1, unit: 's', value: wall('M', 'dev-edit') },
    { what: 'L: check, nothing kept', most: 10, unit: 's', value: wall('L', 'check') },
    { what: 'L: check of a branch with one changed claim', most: 1, unit: 's', value: wall('L', 'check-changed') },
  ];
}

const rebuilt = { claim: 'word in a claim', source: 'word in an article', actor: 'name of an actor' } as const;

export function judgeGoal({ value, most }: Goal): 'met' | 'missed' | 'not measured' {
  if (value === undefined) return 'not measured';
  return value <= most ? 'met' : 'missed';
}

export function writeGoalTable(results: Results): string {
  const rows = listGoals(results).map((goal) => [
    goal.what,
    `${goal.most} ${goal.unit}`,
    goal.value === undefined ? '–' : `${writeNumber(goal.value)} ${goal.unit}`,
    judgeGoal(goal),
  ]);
  return writeTable(['what', 'at most', 'measured', ''], rows);
}
