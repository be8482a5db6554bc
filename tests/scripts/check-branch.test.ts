import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { selectChanged } from '#checks/select-changed.ts';
import { checkChanged } from '../../scripts/check/check-changed.ts';
import { checkContent } from '../../scripts/check/check-content.ts';
import { copyOverlay, fixtures } from '../checks/overlay.ts';
import { runScript } from './run-script.ts';

// Each run starts git and Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let top = '';
let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-C', top, '-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', ...args]);
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};
const edit = async (file: string, from: string, to: string) => {
  const text = await readFile(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(root, file), text.replace(from, to));
};
const check = async (...args: string[]) => {
  const { code, out, err } = await runScript('check', ['--root', root, '--format', 'json', ...args]);
  const problems: Problem[] = out === '' ? [] : JSON.parse(out);
  return { code, err, problems };
};

beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'crossbearing-branch-'));
  // The root is a folder of the repository, as with a site of a newsroom that keeps other things too.
  root = path.join(top, 'site');
  await cp(path.join(fixtures, '_valid'), root, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('All is well');
});
afterEach(() => rm(top, { recursive: true, force: true }));

test('thirty defects on a branch: thirty reported, each at its line and column, in one run', async () => {
  git('switch', '--quiet', '--create', 'first-claims');
  await copyOverlay(path.join(fixtures, 'thirty-defects'), root);
  commit('Thirty defects');
  const { code, problems } = await check('--changed');
  const planted = (await readFile(path.join(fixtures, 'thirty-defects', 'defects.txt'), 'utf8')).trimEnd().split('\n');
  const found = problems.map(
    ({ file, place, ruleId }) => `${file}${place ? `:${place.line}:${place.column}` : ''} ${ruleId}`,
  );
  expect(found.sort()).toEqual(planted);
  expect(code).toBe(1);
});

test('a quote in another file that the change broke is reported, an older problem is not', async () => {
  await writeFile(path.join(root, 'content/outlets/old.md'), '---\nname: Old\nkind: paper\n---\n');
  commit('An older problem');
  git('switch', '--quiet', '--create', 'correct-a-source');
  await edit(
    'content/sources/ferry-strike/herald.md',
    'The strike is the third this year.',
    'The strike is the third.',
  );
  commit('Shorten a source');
  const { problems, err } = await check('--changed', 'main');
  expect(problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
    'content/claims/ferry-strike/third-strike.md quote-in-source',
    'content/sources/ferry-strike/herald.md departs-from-seed',
  ]);
  expect(err).toContain('1 changed file. 1 older problem in other files left out.');
  expect((await check()).problems).toHaveLength(3);
});

test('files that are not committed count as changed', async () => {
  await writeFile(path.join(root, 'content/outlets/new.md'), '---\nname: New\nkind: paper\n---\n');
  expect((await check('--changed')).problems).toHaveLength(1);
});

test('a base that does not exist is refused with a way out', async () => {
  const { code, err } = await check('--changed', 'no-such-branch');
  expect(code).toBe(1);
  expect(err).toContain('found no common commit with no-such-branch');
  expect(err).toContain('fetch-depth: 0');
});

test('--fix shows a patch, then mends, then has nothing to do', async () => {
  const claim = 'content/claims/ferry-strike/no-boat-before-sunday.md';
  const dry = await runScript('check', ['--root', root, '--fix', '--dry-run']);
  expect(dry).toMatchObject({ code: 1, err: expect.stringContaining('Would fix 2 things in 1 file.') });
  expect(dry.out).toContain('+      Mara Quill said that “no boat will sail before Sunday”');
  expect(git('status', '--porcelain').toString()).toBe('');
  const fixed = await runScript('check', ['--root', root, '--fix']);
  expect(fixed).toMatchObject({ code: 0, err: expect.stringContaining(`${claim}:9 took the source's own characters`) });
  expect(git('diff', '--stat').toString()).toContain('1 file changed, 3 insertions(+), 3 deletions(-)');
  const again = await runScript('check', ['--root', root, '--fix', '--check']);
  expect(again).toMatchObject({ code: 0, out: '', err: expect.stringContaining('nothing to fix') });
});

const wire = 'content/sources/ferry-strike/wire.md';
const changes: readonly (readonly [what: string, files: readonly string[], change: () => Promise<void>])[] = [
  [
    'a claim that nothing rests on',
    ['content/claims/ferry-strike/third-strike.md'],
    () => edit('content/claims/ferry-strike/third-strike.md', 'third of the year', 'third this year'),
  ],
  [
    'a source that claims rest on',
    [wire],
    () => edit(wire, 'The strike is the third this year.', 'The strike goes on.'),
  ],
  [
    'an outlet that is new',
    ['content/outlets/new.md'],
    () => writeFile(path.join(root, 'content/outlets/new.md'), '---\nname: New\nkind: paper\n---\n'),
  ],
  [
    'a claim that is a link now, to which a page of the docs leads',
    ['content/claims/ferry-strike/third-strike.md'],
    async () => {
      await rm(path.join(root, 'content/claims/ferry-strike/third-strike.md'));
      await symlink('elsewhere.md', path.join(root, 'content/claims/ferry-strike/third-strike.md'));
    },
  ],
];

test.each(['docs', 'story', 'whole site'])('old problems of a %s are told from those of each change', async (old) => {
  const links = '[It](/claims/ferry-strike/third-strike/) and [another](/claims/ferry-strike/no-strike/).';
  await mkdir(path.join(root, 'content/docs'), { recursive: true });
  await writeFile(path.join(root, 'content/docs/links.md'), `---\ntitle: Links\n---\n${links}\n`);
  if (old === 'whole site') await copyOverlay(path.join(fixtures, 'seed-twice'), root);
  if (old === 'story') {
    const claim = await readFile(path.join(root, 'content/claims/ferry-strike/third-strike.md'), 'utf8');
    await mkdir(path.join(root, 'content/claims/other'));
    const text = claim.replace('story: ferry-strike', 'story: other').replace('The strike is', 'No strike is');
    await writeFile(path.join(root, 'content/claims/other/copied.md'), text);
  }
  commit('Older problems');
  const { problems: before } = await checkContent(root);
  expect(before).not.toEqual([]);
  for (const [what, files, change] of changes) {
    await change();
    const { problems: now } = await checkContent(root);
    const { problems } = await checkChanged(root, 'main');
    expect([what, ...problems]).toEqual([what, ...selectChanged(now, { files: new Set(files), before })]);
    git('checkout', '--quiet', '.');
    git('clean', '--quiet', '--force', '-d');
  }
});
