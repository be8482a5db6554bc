import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const env = { ...process.env, GITHUB_ACTIONS: '' };
const run = (...args: string[]) => spawnSync('node', ['scripts/check.ts', ...args], { encoding: 'utf8', env });
const valid = 'tests/fixtures/checks/_valid';

test('says what was checked and what to do next; exit code 0', () => {
  const { status, stdout } = run('--root', valid);
  expect(status).toBe(0);
  expect(stdout).toContain('Checked 1 story, 3 sources, 3 outlets, 3 actors, 2 claims, 6 quotes');
  expect(stdout).toContain(`Next: npm run build -- --root ${valid}`);
});

test('json is a list of problems and nothing else; exit code 1 for errors', () => {
  const { status, stdout } = run('--root', 'tests/fixtures/checks/silent-evidence', '--format', 'json');
  expect(status).toBe(1);
  const [first] = JSON.parse(stdout);
  expect(first).toMatchObject({ fatal: true, ruleId: 'missing-reference', url: '/docs/rules/#missing-reference' });
});

test.each([[['--format', 'xml']], [['--root', 'no-such-folder']], [['--nonsense']], [['extra']]])(
  '%j is refused with the usage',
  (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run check');
  },
);

test('--help', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Exit codes');
});

test('in a job of GitHub Actions: annotations, a guarded log, and every problem in the summary', () => {
  const summary = path.join(mkdtempSync(path.join(tmpdir(), 'crossbearing-summary-')), 'summary.md');
  const { status, stdout } = spawnSync(
    'node',
    ['scripts/check.ts', '--root', 'tests/fixtures/checks/silent-evidence'],
    {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    },
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=tests\/fixtures\/checks\/silent-evidence\/content\//);
  const token = /^::stop-commands::([0-9a-f]{64})$/m.exec(stdout)?.[1];
  expect(stdout.trimEnd().endsWith(`::${token}::`)).toBe(true);
  expect(readFileSync(summary, 'utf8')).toContain('## Check of the content');
  rmSync(path.dirname(summary), { recursive: true });
});

test('sarif goes to stdout alone', () => {
  const { stdout, stderr } = run('--root', valid, '--format', 'sarif');
  expect(JSON.parse(stdout).version).toBe('2.1.0');
  expect(stderr).toContain('Checked 1 story');
});
