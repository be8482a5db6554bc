import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/command.ts';
import { matchesPrinted, readTutorial, type Step } from '../docs/read-tutorial.ts';

/** What the program needs to run, and nothing of a site. */
const program = ['src', 'scripts', '.vscode', 'package.json', 'astro.config.mjs', 'tsconfig.json', '.npmrc'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-tutorial-'));
  for (const name of program) await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  await symlink(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Types one line, and gives what it prints without npm's own lines. */
function type(line: string): Promise<string> {
  const { CI: _ci, VITEST: _vitest, NODE_ENV: _mode, CROSSBEARING_ROOT: _root, ...inherited } = process.env;
  const own = Object.entries(inherited).filter(([name]) => !name.startsWith('npm_') && name !== 'INIT_CWD');
  const env = { ...Object.fromEntries(own), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn('sh', ['-c', line], { cwd: folder, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child
      .on('error', reject)
      .on('close', () => resolve(printed.replaceAll(/^> .*\n/gm, '').replaceAll(/^\s*\n/gm, '')));
  });
}

async function follow(step: Step): Promise<void> {
  if (step.kind === 'save') {
    const file = path.join(folder, step.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, step.text);
    return;
  }
  let printed = '';
  for (const line of step.lines) printed += await type(line);
  if (step.printed === undefined || matchesPrinted(printed, step.printed)) return;
  // Not alike: the comparison shows where.
  expect(printed.trim(), `src/docs/tutorial.md: ${step.lines.join('; ')}`).toBe(step.printed.trim());
}

test('the tutorial works step by step, exactly as printed', async () => {
  const steps = readTutorial(await readFile(path.join(projectRoot, 'src/docs/tutorial.md'), 'utf8'));
  expect(steps.length).toBeGreaterThan(8);
  for (const step of steps) await follow(step);
  const page = await readFile(path.join(folder, 'dist/claims/tern-bridge/two-cracks/index.html'), 'utf8');
  expect(page).toContain('Inspectors found two cracks in the bridge');
  expect(page).toMatch(/disputed/i);
}, 300_000);
