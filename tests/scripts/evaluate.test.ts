import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { formatFigures, readFigure } from '../../scripts/evaluate/figures.ts';
import { writeFiguresPage } from '../../scripts/evaluate/figures-page.ts';
import { runTask, splitLines } from '../../scripts/evaluate/run-task.ts';
import { tasks } from '../../scripts/evaluate/tasks.ts';

// Each run starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const item = {
  id: 'a',
  anchor: '2003-05-14',
  sentence: 'It opened on May 2, 2003.',
  start: 13,
  end: 24,
  text: 'May 2, 2003',
};

function evaluate(input: string, ...args: readonly string[]) {
  return spawnSync('node', ['scripts/evaluate.ts', ...args], { input, encoding: 'utf8' });
}

async function collect<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('evaluate', () => {
  test('writes one prediction per line and nothing else', () => {
    const { stdout, stderr, status } = evaluate(
      `${JSON.stringify(item)}\n\n${JSON.stringify({ ...item, id: 'b' })}`,
      'dates',
    );
    expect(stdout).toBe('{"id":"a","value":"2003-05-02"}\n{"id":"b","value":"2003-05-02"}\n');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('names the bad line, goes on with the rest and exits with 1', () => {
    const { stdout, stderr, status } = evaluate(
      `{"id":\n${JSON.stringify({ ...item, end: 99 })}\n${JSON.stringify(item)}\n`,
      'dates',
    );
    expect(stdout).toBe('{"id":"a","value":"2003-05-02"}\n');
    expect(stderr).toContain('line 1: not JSON');
    expect(stderr).toContain('line 2: start and end lie outside the sentence');
    expect(status).toBe(1);
  });

  test.each([
    [['weather'], 'There is no task "weather"'],
    [[], 'Expected one task'],
    [['dates', 'names'], 'Expected one task'],
    [['--loud'], "Unknown option '--loud'"],
  ])('says what is wrong with the arguments %j', (args, message) => {
    const { stdout, stderr, status } = evaluate('', ...args);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage:');
  });

  test('prints its help', () => {
    const { stdout, status } = evaluate('', '--help');
    expect(status).toBe(0);
    for (const name of Object.keys(tasks)) expect(stdout).toContain(name);
  });
});

test('lines are split at line feeds only, wherever the chunks break', async () => {
  expect(await collect(splitLines(['a\u2028b', '\r\nc', 'd\n\n', 'e']))).toEqual(['a\u2028b\r', 'cd', '', 'e']);
});

test('a task reports its own failure instead of hiding it', async () => {
  const broken = { read: () => ({ problems: [], predict: () => Promise.reject(new Error('bug')) }) };
  await expect(collect(runTask(broken, ['{}']))).rejects.toThrow('bug');
});

describe('the figures', () => {
  const set = { task: 'dates', name: 'some', folder: 'f', items: [], score: [], metrics: [] } as const;
  test.each([
    [{ name: 'm', pattern: /F1=([\d.]+|nan)/, goal: 0.8 }, 'x P=.1 F1=0.812', 0.812, true],
    [{ name: 'm', pattern: /F1=([\d.]+|nan)/, goal: 0.8 }, 'x P=.1 F1=nan', 0, false],
    [{ name: 'm', pattern: /F1=([\d.]+|nan)/ }, 'x P=.1 F1=0.5', 0.5, null],
    [{ name: 'm', pattern: /F1=([\d.]+|nan)/, goal: 0.8 }, 'nothing', null, null],
    [{ name: 'm', pattern: /right (\d+)\/(\d+)/, goal: 0.5 }, 'right 3/4', 0.75, true],
    [{ name: 'm', pattern: /right (\d+)\/(\d+)/, wrong: true as const, goal: 0.03 }, 'right 9/10', 1 - 0.9, false],
    [{ name: 'm', pattern: /alarms (\d+)\//, wrong: true as const, goal: 0 }, 'alarms 0/21', 0, true],
  ])('%j read from "%s"', (metric, printed, value, reached) => {
    expect(readFigure(set, metric, printed)).toMatchObject({ value, reached });
  });

  test('the table has one row per figure, in plain columns', () => {
    const row = { task: 'dates', set: 'news', metric: 'exact' } as const;
    expect(
      formatFigures([
        { ...row, value: 0.8123, goal: 0.8, reached: true },
        { ...row, metric: 'alarms', value: 3, goal: 0, reached: false },
        { ...row, value: null, goal: null, reached: null },
      ]),
    ).toBe(
      'task   set   metric  value  goal\n' +
        'dates  news  exact   0.812  0.800 reached\n' +
        'dates  news  alarms  3      0 missed\n' +
        'dates  news  exact   none   -\n',
    );
  });

  test('--all scores what lies below the folder', () => {
    const dir = mkdtempSync(join(tmpdir(), 'sets-'));
    try {
      mkdirSync(join(dir, '8_dates'));
      writeFileSync(join(dir, '8_dates/items.jsonl'), `${JSON.stringify(item)}\n`);
      writeFileSync(
        join(dir, '8_dates/score.py'),
        "import sys,json\nv=json.loads(open(sys.argv[1]).read())['value']\nprint('NEWS (x) all n=1 exact=%.3f'%(v=='2003-05-02'))\nprint('recognizers n=1 exact=0.25')\n",
      );
      const { stdout, status } = evaluate('', '--all', dir, '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([
        { task: 'dates', set: 'dates', value: 1, goal: 0.8, reached: true },
        { value: 0.25, goal: null, reached: null },
      ]);
      expect(evaluate('', '--all', join(dir, 'nowhere'))).toMatchObject({ status: 1, stdout: '' });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

test('the docs page shows what was measured, and says what was not', () => {
  const page = writeFiguresPage([
    { task: 'names', set: 'pairs', metric: 'F1', value: 0.9514, goal: 0.92, reached: true },
    { task: 'dates', set: 'dates', metric: 'exact, news', value: null, goal: 0.8, reached: null },
  ]);
  expect(page).toMatch(/Names: same person or not, F1 \|[^|]*\| \.951 \|/);
  expect(page).toMatch(/Dates: exact value, news \|[^|]*\| not measured \|/);
});
