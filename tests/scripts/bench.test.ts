import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '#markdown/read-corpus.ts';
import { runIngest } from '#ingest/run-ingest.ts';
import { editClaim, editedClaim, claimWord, editReasoning } from '../../scripts/bench/edit-content.ts';
import { sizes } from '../../scripts/bench/make-collection.ts';
import { measureProgram } from '../../scripts/bench/measure-process.ts';
import { listPages } from '../../scripts/bench/peers/list-pages.ts';
import { peers } from '../../scripts/bench/peers/peers.ts';
import { writePage, writeProject } from '../../scripts/bench/peers/write-project.ts';
import { judgeGoal, listGoals } from '../../scripts/bench/report/goals.ts';
import { figuresHeading, putIntoPage, writeReport } from '../../scripts/bench/report/write-report.ts';
import { ours, resultsSchema, type Measured, type Results } from '../../scripts/bench/results.ts';
import { runSteps } from '../../scripts/bench/run-steps.ts';
import { writeCollection } from '../../scripts/bench/write-collection.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-bench-test-'));
  folders.push(folder);
  return folder;
}

describe('running steps', () => {
  const options = (keep: (measured: Measured) => void, within = 100) => ({
    runs: 3,
    within,
    tell: () => {},
    keep: async (measured: Measured) => keep(measured),
  });

  test('goes on where one fails, and keeps what it had measured', async () => {
    const kept: Measured[] = [];
    const failing = async (time: number) => {
      if (time === 1) throw new Error('no more');
      return { wall: 2 };
    };
    const steps = [
      { by: ours, step: 'a', run: failing },
      { by: ours, step: 'b', run: async () => ({ wall: 1 }), once: true as const },
    ];
    await runSteps(
      steps,
      options((measured) => kept.push(measured)),
    );
    expect(kept).toEqual([
      { by: ours, step: 'a', runs: [{ wall: 2 }], failed: 'no more' },
      { by: ours, step: 'b', runs: [{ wall: 1 }] },
    ]);
  });

  test('begins no further run once the time of a step is over', async () => {
    const kept: Measured[] = [];
    const step = { by: ours, step: 'a', run: async () => ({ wall: 6 }) };
    await runSteps(
      [step],
      options((measured) => kept.push(measured), 10),
    );
    expect(kept[0]?.runs).toHaveLength(2);
  });
});

describe('measuring a program', () => {
  const node = (script: string) => ({ command: process.execPath, args: ['-e', script], cwd: process.cwd() });

  test('counts what it starts', async () => {
    const busy = `const { cpuUsage } = process; while (cpuUsage().user + cpuUsage().system < 100_000);`;
    const both = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); ${busy}`;
    const { wall, cpu, memory } = await measureProgram(node(both), 60);
    expect(wall).toBeGreaterThan(0.1);
    // Elsewhere nothing tells.
    expect([cpu !== undefined && cpu > 0.15, memory !== undefined && memory > 30]).toEqual(
      process.platform === 'linux' ? [true, true] : [false, false],
    );
  });

  test('says with what it failed', async () => {
    await expect(measureProgram(node('console.error("out of ink"); process.exit(3)'), 60)).rejects.toThrow(
      'ended with 3: out of ink',
    );
  });

  test('gives up what takes too long, with what it started', async () => {
    await expect(measureProgram(node('setTimeout(() => {}, 60_000)'), 1)).rejects.toThrow('took longer than 1 s');
  });
});

describe('pages for other generators', () => {
  const size = { stories: 2, sources: 4, claims: 3, actors: 4, outlets: 2 };
  let root = '';
  let pages: ReturnType<typeof listPages> = [];

  beforeAll(async () => {
    root = await makeFolder();
    await writeCollection(root, size);
    await runIngest(root, {});
    pages = listPages(await readCorpus(root));
  });

  test('are one for each article, claim, actor and story, and one for all', () => {
    expect(pages).toHaveLength(2 * 4 + 2 * 3 + 4 + 2 + 1);
    expect(new Set(pages.map(({ path: address }) => address)).size).toBe(pages.length);
  });

  test('link only to pages that there are', () => {
    const known = new Set(pages.map(({ path: address }) => `/${address}/`));
    const links = pages.flatMap(({ body }) => [...body.matchAll(/\]\((\/[^)]*)\)/g)].map(([, href]) => href ?? ''));
    expect(links.filter((href) => !known.has(href))).toEqual([]);
    expect(new Set(links).size).toBe(pages.length - 1);
  });

  test('hold the words of articles and quotes', async () => {
    const { corpus } = await readCorpus(root);
    const bodies = new Map(pages.map(({ path: address, body }) => [address, body]));
    for (const { id, text, blocks } of corpus.sources) {
      const last = blocks.at(-1)?.span;
      expect(bodies.get(`sources/${id}`)).toContain(text.slice(last?.start, last?.end));
    }
    for (const { id, meta } of corpus.claims) expect(bodies.get(`claims/${id}`)).toContain(meta.evidence[0]?.quote);
  });

  test.each(peers)('$name: no two pages share a file, and the edited claim can be edited', async (peer) => {
    const project = await makeFolder();
    expect(new Set(pages.map((page) => peer.fileOf(page.path))).size).toBe(pages.length);
    await writeProject(project, peer, pages, undefined);
    const file = path.join(project, peer.fileOf(`claims/${editedClaim}`));
    await editReasoning(file, 7);
    expect(await readFile(file, 'utf8')).toContain(claimWord(7));
  });

  test('print the title where a layout does not', () => {
    const page = { path: 'a', title: 'A "b": c', body: 'd\n' };
    expect(writePage({}, page)).toBe('---\ntitle: "A \\"b\\": c"\n---\n\nd\n');
    expect(writePage({ titleInBody: true }, page)).toContain('\n\n# A "b": c\n\nd\n');
  });

  test('an edit that changes nothing is a mistake of the bench', async () => {
    await editClaim(root, 1);
    await expect(editClaim(root, 1)).rejects.toThrow('Nothing to change');
  });
});

describe('the report', () => {
  const run = (by: string, step: string, ...walls: readonly number[]): Measured => ({
    by,
    step,
    runs: walls.map((wall) => ({ wall, memory: 1024 })),
  });
  const output = (by: string, pages: number) => ({ by, pages, htmlBytes: 1e6, largestPage: 1e4, bytes: 2e6 });
  const results: Results = resultsSchema.parse({
    machine: { cores: 2, memory: 8, system: 'Linux', node: 'v24.0.0' },
    versions: { hugo: '0.1.2' },
    sizes: [
      {
        size: 'M',
        command: 'npm run bench -- build --size M',
        measured: [run(ours, 'bare', 5), run(ours, 'claim', 4)],
        outputs: [output(ours, 100)],
      },
      {
        size: 'L',
        command: 'npm run bench -- build --size L',
        measured: [
          { by: ours, step: 'bare', runs: [{ wall: 50, memory: 900, steps: { search: 20 } }] },
          run(ours, 'bare-unsearched', 30),
          run(ours, 'build', 90, 110, 100),
          run(ours, 'claim', 5),
          run('hugo', 'build', 8),
          run('astro', 'build', 40),
          { by: 'eleventy', step: 'build', runs: [], failed: 'ended with 1: no room in /home/someone/folder\nmore' },
        ],
        outputs: [output(ours, 1000), output('hugo', 900)],
      },
    ],
  });

  test('holds figures of one run against each other', () => {
    const goals = Object.fromEntries(listGoals(results).map((goal) => [goal.what, [goal.value, judgeGoal(goal)]]));
    expect(goals).toMatchObject({
      'L: full build from seeds, nothing kept, without the search index': [0.75, 'met'],
      'L: peak memory of the full build': [900 / 1024, 'met'],
      'M to L: growth of the time of the full build': [1, 'met'],
      'L: rebuild after one changed word in a claim': [0.625, 'missed'],
      'M: rebuild after one changed word in a claim': [4, 'missed'],
      'M: dev server shows a page': [undefined, 'not measured'],
    });
  });

  test('prints medians with their spread, what failed, and no path of the machine', () => {
    const report = writeReport(results, '2031-03-02');
    expect(report).toContain('| Crossbearing, with search index and share cards | 1000 | 1.0 | 100 (90.0–110) |');
    expect(report).toContain('| Crossbearing, without search index | 1000 | 1.0 | 30.0 |');
    expect(report).toContain('| Hugo 0.1.2 | 900 | 1.0 | 8.0 |');
    expect(report).toContain(
      "| L: rebuild after one changed word in a claim | 0.5 × Hugo's full build | 0.63 × | missed |",
    );
    expect(report).toContain('2 cores and 8.0 GB of memory, Linux, Node 24.0.0, 2031-03-02');
    expect(report).toContain('- L, eleventy, build: ended with 1: no room in …\n');
    expect(report).not.toContain('someone');
  });

  test('replaces the figures of a page and nothing else', async () => {
    const page = await readFile('src/docs/speed.md', 'utf8');
    const [before] = page.split(figuresHeading);
    const once = putIntoPage(page, writeReport(results, 'one day'));
    expect(once.startsWith(before ?? '')).toBe(true);
    expect(putIntoPage(once, writeReport(results, 'another day'))).toBe(once.replace('one day', 'another day'));
    expect(putIntoPage('a\n\n## Figures of one run\n\nold\n\n## After\n', '## Figures of one run\n\nnew\n')).toBe(
      'a\n\n## Figures of one run\n\nnew\n\n## After\n',
    );
  });
});

test('the sizes are those that the usage names', () => {
  const articles = Object.values(sizes).map(({ stories, sources }) => stories * sources);
  expect(articles).toEqual([100, 1000, 10_000]);
});
