/** `npm test`, `npm run lint` and the like run the JavaScript of a package, so that they work where links to programs are no links. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let project = '';
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'tool-'));
  cpSync('scripts', path.join(project, 'scripts'), { recursive: true });
  cpSync('package.json', path.join(project, 'package.json'));
  symlinkSync(path.resolve('src'), path.join(project, 'src'));
  mkdirSync(path.join(project, 'node_modules'));
  symlinkSync(path.resolve('node_modules/zod'), path.join(project, 'node_modules/zod'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(project, 'scripts/tool.ts'), ...args], { encoding: 'utf8' });

function install(name: string, bin: unknown, code: string): void {
  const folder = path.join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, bin }));
  writeFileSync(path.join(folder, 'run.cjs'), code);
}

test('a program that is missing is named, with what to do', () => {
  expect(run('format')).toMatchObject({ status: 1, stdout: '', stderr: 'prettier is not installed. Run npm ci.\n' });
});

test('steps run one after the other until one fails, with what was typed', () => {
  install('typescript', { tsc: './run.cjs' }, 'console.log(process.argv.slice(2).join(" "))');
  install('astro', './run.cjs', 'process.exitCode = 3; console.log("then")');
  expect(run('types', '--more')).toMatchObject({ status: 3, stdout: '--noEmit --more\nthen\n', stderr: '' });
  install('astro', './run.cjs', '');
  expect(run('types')).toMatchObject({ status: 0, stdout: '--noEmit\nThe types fit. Next: npm test.\n' });
});

test('what is no tool, and a root, are refused', () => {
  expect(run('paint')).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no tool "paint"') });
  expect(run('lint', '--root', '.')).toMatchObject({ status: 1, stderr: expect.stringContaining('takes no --root') });
});
