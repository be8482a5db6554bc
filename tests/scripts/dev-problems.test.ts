/** What an editor sees in development while something is wrong. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/command.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

const port = 4724;
const origin = `http://localhost:${port}/fair`;
/** Longer than any edit takes to show, also on a loaded machine. */
const timeout = 30_000;

let root: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

const writeClaim = (quote: string) =>
  writeFile(
    path.join(root, 'content/claims/fair/opened.md'),
    `---\nclaim: The fair opened on a Monday\nstory: fair\nkind: event\nevidence:\n  - source: fair/the-fair-opens\n    quote: |-\n      ${quote}\n---\n`,
  );
const right = 'opened on Monday with forty stalls';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dev-problems-'));
  const { CI: _ci, VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
  await mkdir(path.join(root, 'seeds/fair'), { recursive: true });
  await mkdir(path.join(root, 'content/claims/fair'), { recursive: true });
  await writeFile(path.join(root, 'content/site.yaml'), 'base: /fair/\n');
  await writeFile(
    path.join(root, 'seeds/fair/one.txt'),
    'The fair opens\n\nThe fair opened on Monday with forty stalls.\n',
  );
  await writeClaim(right);
  server = spawn(process.execPath, [path.join(projectRoot, 'scripts/dev.ts'), '--root', root, '--port', String(port)], {
    cwd: projectRoot,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  for (let up = false; !up; await setTimeout(300))
    up = await fetch(origin).then(
      () => true,
      () => false,
    );
}, 90_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await rm(root, { recursive: true, force: true });
});

const countProblems = () => page.evaluate(`document.querySelectorAll('.problem').length`);

test(
  'a problem stands beside its quote when it is saved, and is gone when it is mended',
  { timeout: 120_000 },
  async () => {
    await page.goto(`${origin}/claims/fair/opened/`);
    await writeClaim('opened on Tuesday with forty stalls');
    const problem = page.locator('.evidence .problem');
    await problem.waitFor({ timeout });
    expect(await problem.innerText()).toContain('content/claims/fair/opened.md:8:7');
    const entry = page.locator('.problem-bar li a').first();
    expect(await problem.innerText()).toContain(await entry.innerText());
    await entry.click();
    expect(page.url()).toMatch(/#problem-1$/);
    const { violations } = await new AxeBuilder({ page })
      .include('.problem-bar')
      .include('.evidence .problem')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.goto(`${origin}/problems/`);
    await page.locator('[data-problem-list] .problem', { hasText: 'opened.md:8:7' }).waitFor({ timeout });
    await page.locator('[data-problem-list] .problem .problem-where').first().click();
    await page.waitForURL('**/claims/fair/opened/');
    await problem.waitFor({ timeout });
    await writeClaim(right);
    await expect.poll(countProblems, { timeout, interval: 200 }).toBe(0);
  },
);

test('a page whose file cannot be read shows why, and comes back', { timeout: 120_000 }, async () => {
  await page.goto(`${origin}/claims/fair/opened/`);
  await writeFile(path.join(root, 'content/claims/fair/opened.md'), '---\nclaim: [\n---\n');
  await page.getByRole('heading', { name: 'This page cannot be made' }).waitFor({ timeout });
  const problem = page.locator('main .problem').first();
  await problem.waitFor({ timeout });
  expect(await problem.innerText()).toContain('content/claims/fair/opened.md:3:1');
  await writeClaim(right);
  await page.getByRole('heading', { name: 'The fair opened on a Monday' }).waitFor({ timeout });
  await expect.poll(countProblems, { timeout, interval: 200 }).toBe(0);
});
