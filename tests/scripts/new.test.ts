import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript, type Ran } from './run-script.ts';

// Each run starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-new-'));
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const start = (...args: string[]) => runScript('new', ['--root', root, ...args]);
const read = (file: string) => readFile(path.join(root, file), 'utf8');
const check = () => runScript('check', ['--root', root, '--format', 'json']);

/** Answers questions from a script, one line each. */
function answer(lines: readonly string[], ...args: string[]): Promise<Ran> {
  const child = spawn('node', ['scripts/new.ts', '--root', root, '--ask', ...args]);
  const ran = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...ran })));
}

test('every kind that is started from arguments passes the check', async () => {
  const article = path.join(root, 'Saved Article.txt');
  await writeFile(
    article,
    'Ferries sail again\n\nThe ferries of Selby sail again, the port authority said on Sunday.\n',
  );
  const story = ['--story', 'ferry-strike'];
  const runs = [
    await start('story', '--title', 'A fire at the mill'),
    await start('outlet', '--name', 'The Mill Post', '--kind', 'newspaper', '--url', 'https://mill.example/'),
    await start('actor', '--name', 'Union of Boatmen', '--kind', 'organisation'),
    await start(
      'claim',
      '--claim',
      'The union counts 240 members on strike',
      '--kind',
      'quantity',
      '--find',
      '240 members',
      ...story,
    ),
    await start(
      'claim',
      '--claim',
      'The ferries lie still',
      '--source',
      'ferry-strike/herald',
      '--quote',
      'stopped work on Monday',
      ...story,
    ),
    await start('source', ...story, '--file', article),
  ];
  expect(runs.map(({ code, err }) => [code, err])).toEqual(runs.map(() => [0, '']));
  expect(runs[3]?.out).toContain('Wrote content/claims/ferry-strike/the-union-counts-240-members-on-strike.md. Next:');
  expect(await read('content/claims/ferry-strike/the-union-counts-240-members-on-strike.md')).toContain('240 members');
  expect(await read('seeds/ferry-strike/saved-article.txt')).toContain('sail again');
  const { out } = await check();
  const problems: { fatal: boolean }[] = JSON.parse(out);
  expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
});

test('asked at a terminal: a claim from words of a passage', async () => {
  const { code, out, err } = await answer([
    '1',
    'The port loses two million crowns a day',
    '2',
    'no such words anywhere',
    'losses of two milion',
    '1',
    '1',
    '',
  ]);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('Wrote content/claims/ferry-strike/the-port-loses'),
  });
  expect(err).toContain('Nothing like it in the sources of this story.');
  expect(await read('content/claims/ferry-strike/the-port-loses-two-million-crowns-a-day.md')).toContain(
    'kind: quantity\nstatus: draft\nevidence:\n  - source: ferry-strike/coast\n    quote: |-\n      The port authority expects losses of two million crowns a day.\n',
  );
  expect((await check()).code).toBe(0);
});

test('asked at a terminal: an article that is pasted', async () => {
  const pasted = [
    'ferry-strike',
    'Ferries sail again',
    '',
    'The ferries of Selby sail again, the port said on Sunday.',
    '.',
  ];
  const { code, out } = await answer(pasted, 'source');
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('Wrote seeds/ferry-strike/ferries-sail-again.txt.'),
  });
  expect(await readdir(path.join(root, 'content/sources/ferry-strike'))).toHaveLength(4);
});

test('the end of the input stops it, and nothing is written', async () => {
  const { code, out } = await answer(['2', 'Some Body']);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('Nothing was written') });
  expect(await readdir(path.join(root, 'content/actors'))).toHaveLength(3);
});

test('a file that is there stays as it is', async () => {
  const before = await read('content/actors/olin-bask.md');
  const { code, out } = await start('actor', '--name', 'Olin Bask', '--kind', 'person', '--id', 'olin-bask');
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('is there already') });
  expect(await read('content/actors/olin-bask.md')).toBe(before);
});

test.each([
  [['claim'], '--claim is missing'],
  [['actor', '--name', 'A', '--kind', 'ship'], '--kind ship: expected one of person'],
  [['claim', '--claim', 'A', '--find', 'submarine'], 'no passage holds these words'],
  [['claim', '--claim', 'A', '--quote', 'b'], '--quote needs --source'],
  [['source', '--story', 'ferry-strike'], '--file is missing'],
  [['source', '--story', 'A B', '--file', 'x.txt'], '--story: expected an id'],
  [['source', '--story', 'a', '--file', 'x.pdf'], 'expected a file that ends in'],
  [['boat'], 'found boat'],
  [[], 'found nothing'],
])('%j is refused with the usage', async (args, message) => {
  const { code, err } = await start(...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).toContain('Usage: npm run new');
});
