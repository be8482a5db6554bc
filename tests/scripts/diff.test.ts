import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtures } from '../checks/overlay.ts';
import { runScript } from './run-script.ts';

// Each run starts git and Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let top = '';
let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-C', top, '-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', ...args]).toString();
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};
const edit = async (from: string, to: string) => {
  const file = path.join(root, 'content/claims/ferry-strike/third-strike.md');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

beforeEach(async () => {
  top = await mkdtemp(path.join(tmpdir(), 'crossbearing-diff-'));
  // The root is a folder of the repository, as with a site of a newsroom that keeps other things too.
  root = path.join(top, 'site');
  await cp(path.join(fixtures, '_valid'), root, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('All is well');
});
afterEach(() => rm(top, { recursive: true, force: true }));

test('files as they are, then two commits: the same change, and git sees nothing of the reading', async () => {
  await edit('  - source: ferry-strike/wire\n', '  - source: ferry-strike/wire\n    stance: contradicts\n');
  const uncommitted = await runScript('diff', ['main', '--root', root]);
  expect(uncommitted).toMatchObject({ code: 0, err: '', out: expect.stringContaining('corroborated → **disputed**') });
  expect(git('status', '--porcelain')).toBe(' M site/content/claims/ferry-strike/third-strike.md\n');
  git('switch', '--quiet', '--create', 'other');
  commit('It disputes');
  const committed = await runScript('diff', ['main', '--head', 'other', '--root', root, '--format', 'json']);
  expect(JSON.parse(committed.out).claims.changed).toMatchObject([
    { verdictChange: { before: 'corroborated', after: 'disputed' } },
  ]);
});

test('an error that was not there before gives exit code 1, written where --out says', async () => {
  await edit('The strike is the third this year.', 'The strike is the fifth this year.');
  const out = path.join(top, 'comment.md');
  expect(await runScript('diff', ['main', '--root', root, '--out', out])).toMatchObject({ code: 1 });
  expect(await readFile(out, 'utf8')).toContain('### Quotes that are not in their source');
});

test('a base that git does not know is refused with a way out, also in a shallow clone', async () => {
  const unknown = await runScript('diff', ['no-such-branch', '--root', root]);
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('git knows no commit no-such-branch') });
  await edit('third of the year', 'third of this year');
  commit('Reword');
  const clone = path.join(top, 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${top}`, clone);
  const shallow = await runScript('diff', ['HEAD~1', '--root', path.join(clone, 'site')]);
  expect(shallow).toMatchObject({ code: 1, err: expect.stringContaining('git fetch --unshallow') });
});
