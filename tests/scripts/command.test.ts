import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { commandLine, projectRoot, resolveRoot, showPath, UsageError } from '../../scripts/command.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [projectRoot, [], 'npm run build'],
  [path.join(projectRoot, 'a'), [], 'npm run build -- --root a'],
  [path.join(projectRoot, 'a b'), ['--out', 'c'], "npm run build -- --root 'a b' --out c"],
  [path.join(projectRoot, 'ö$x'), [], "npm run build -- --root 'ö$x'"],
  [path.join(projectRoot, "it's"), [], String.raw`npm run build -- --root 'it'\''s'`],
  ['/elsewhere/x', [], 'npm run build -- --root /elsewhere/x'],
])('a command for %s %j can be typed as it is shown', (root, rest, expected) => {
  expect(commandLine('build', root, ...rest)).toBe(expected);
});

test('paths are shown from where the person is, not from where npm runs', () => {
  vi.stubEnv('npm_lifecycle_event', 'build');
  vi.stubEnv('INIT_CWD', '/work-of-a-person');
  expect(showPath('/work-of-a-person/site')).toBe('site');
});

test.each([path.join(projectRoot, 'package.json'), path.join(projectRoot, 'package.json/x'), '/no/such/folder'])(
  '%s is no root',
  (root) => {
    expect(() => resolveRoot(root)).toThrow(UsageError);
  },
);

test.each(['check', 'build'])('%s ends without a word when nobody reads what it prints', async (name) => {
  const command = spawn(process.execPath, [path.join(projectRoot, 'scripts', `${name}.ts`), '--help']);
  command.stdout.destroy();
  const [said, [code]] = await Promise.all([text(command.stderr), once(command, 'close')]);
  expect({ code, said }).toEqual({ code: 141, said: '' });
});

test('a command that waits for what never comes says so', async () => {
  const { href } = pathToFileURL(path.join(projectRoot, 'scripts', 'command.ts'));
  const code = `const { runCommand } = await import('${href}'); await runCommand('', {}, () => new Promise(() => {}));`;
  const command = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  const [said, [status]] = await Promise.all([text(command.stderr), once(command, 'close')]);
  expect({ status, said }).toEqual({ status: 2, said: expect.stringContaining('ended before it was done') });
});
