/**
 * A collection that is twice as large is about twice the work: a story is the unit of comparison, and nothing is compared across
 * stories. `CROSSBEARING_GROWTH=1` counts whole builds too, which takes some minutes.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCollection } from '../../scripts/bench/write-collection.ts';
import { countCommand } from './count-command.ts';

const stories = [6, 12, 24] as const;
/** Steps for each of 24 stories against those for each of 6 or 12: at most one if they go with the stories, two if with their square. */
const mostGrowth = 1.5;

let folder = '';
const rootOf = (count: number) => path.join(folder, String(count));
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'growth-'));
  for (const count of stories) {
    const size = { stories: count, sources: 3, claims: 3, actors: 2 * count, outlets: count / 2 };
    await writeCollection(rootOf(count), size);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Command {
  readonly name: string;
  readonly argsOf: (root: string) => readonly string[];
  /** Of a function, with 24 stories: below that, it is chance what the stories hold. */
  readonly fewSteps: number;
}

async function listGrowth({ name: command, argsOf, fewSteps }: Command) {
  const counted = [];
  for (const count of stories) counted.push(await countCommand(command, argsOf(rootOf(count))));
  const [few, more, most] = counted;
  const names = [...(most?.keys() ?? [])];
  return names.flatMap((name) => {
    const [a, b, c] = [few?.get(name) ?? 0, more?.get(name) ?? 0, most?.get(name) ?? 0];
    const before = Math.max(a / stories[0], b / stories[1], 1 / stories[2]);
    return c < fewSteps ? [] : [{ name, steps: [a, b, c], growth: c / stories[2] / before }];
  });
}

const commands: readonly Command[] = [
  { name: 'ingest', argsOf: (root) => ['--root', root], fewSteps: 500 },
  { name: 'check', argsOf: (root) => ['--root', root], fewSteps: 500 },
  ...(process.env['CROSSBEARING_GROWTH'] === undefined
    ? []
    : [{ name: 'build', argsOf: (root: string) => ['--root', root, '--out', `${root}-site`], fewSteps: 4000 }]),
];

describe('the work of each function goes with the number of stories', () => {
  test.each(commands)('npm run $name', { timeout: 600_000 }, async (command) => {
    const grown = await listGrowth(command);
    expect(grown.length).toBeGreaterThan(10);
    expect(grown.filter(({ growth }) => growth > mostGrowth)).toEqual([]);
  });
});
