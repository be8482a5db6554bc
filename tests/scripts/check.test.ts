import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: string[]) => spawnSync('node', ['scripts/check.ts', ...args], { encoding: 'utf8' });
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
