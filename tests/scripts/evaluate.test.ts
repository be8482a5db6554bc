import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runTask, splitLines } from '../../scripts/evaluate/run-task.ts';
import { tasks } from '../../scripts/evaluate/tasks.ts';

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
