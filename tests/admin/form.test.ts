/** The form in a real browser, with files as the browser's own file system holds them. */
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { projectRoot } from '../../scripts/command.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveSite, type Server } from '../site/serve-site.ts';

const timeout = 30_000;
const claim = 'content/claims/quay-bridge/baker-hurt.md';

let folder: string;
let root: string;
let site: string;
let server: Server;
let browser: Browser;
let page: Page;
const refused: string[] = [];

async function listTexts(): Promise<readonly (readonly [file: string, text: string])[]> {
  const names = await readdir(path.join(root, 'content'), { recursive: true });
  const files = await Promise.all(
    names.map(async (name) => ((await stat(path.join(root, 'content', name))).isFile() ? [`content/${name}`] : [])),
  );
  return Promise.all(files.flat().map(async (file) => [file, await readFile(path.join(root, file), 'utf8')] as const));
}

/** Runs in the page; the folder stands for a clone of the repository. */
const inBrowser = `
  const top = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('clone', { create: true });
  const write = async (files) => {
    const clone = await top();
    await clone.getDirectoryHandle('.git', { create: true });
    for (const [name, text] of files) {
      const parts = name.split('/');
      let folder = clone;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  };
  const read = async (folder, at = '') => {
    const files = [];
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') files.push(...(await read(handle, at + name + '/')));
      else files.push([at + name, await (await handle.getFile()).text()]);
    }
    return files;
  };
`;

async function readClone(): Promise<ReadonlyMap<string, string>> {
  const files: readonly (readonly [string, string])[] = await page.evaluate(
    `(async () => { ${inBrowser} return read(await top()); })()`,
  );
  return new Map(files);
}

beforeAll(async () => {
  await mkdir(path.join(projectRoot, '.cache'), { recursive: true });
  folder = await mkdtemp(path.join(projectRoot, '.cache', 'test-form-'));
  root = path.join(folder, 'root');
  site = path.join(folder, 'site');
  await cp(path.join(projectRoot, 'tests/fixtures/site/harbour'), root, { recursive: true });
  await appendFile(path.join(root, 'content/site.yaml'), 'admin: true\n');
  const { NODE_ENV: _mode, VITEST: _vitest, ...inherited } = process.env;
  await promisify(execFile)(process.execPath, [path.join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: projectRoot,
    maxBuffer: 1e8,
    env: {
      ...inherited,
      ASTRO_TELEMETRY_DISABLED: '1',
      CROSSBEARING_ROOT: root,
      CROSSBEARING_OUT: site,
      CROSSBEARING_CACHE: path.join(folder, 'cache'),
    },
  });
  server = await serveSite(site, '/check/');
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
  page.on('requestfailed', (request) => refused.push(new URL(request.url()).host));
  await page.addInitScript(`window.showDirectoryPicker = async () => { ${inBrowser} return top(); }`);
  await page.goto(`${server.origin}/check/404.html`);
  await page.evaluate(`(async () => { ${inBrowser} await write(${JSON.stringify(await listTexts())}); })()`);
  await page.goto(`${server.origin}/check/admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click({ timeout });
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('only the page of the form may do what the form needs', async () => {
  const policyOf = async (file: string) =>
    /http-equiv="content-security-policy" content="([^"]*)"/.exec(await readFile(path.join(site, file), 'utf8'))?.[1];
  expect(await policyOf('admin/index.html')).toContain("connect-src 'self' blob: data: https://api.github.com");
  for (const file of ['index.html', 'claims/quay-bridge/baker-hurt/index.html']) {
    const policy = await policyOf(file);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("connect-src 'self';");
  }
  const html = await readFile(path.join(site, 'admin/index.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex, nofollow"');
});

test('a changed statement changes one line of one file', { timeout: 120_000 }, async () => {
  await page.getByText('A baker was hurt by the barrier').first().click({ timeout });
  const statement = page.getByRole('textbox', { name: 'Claim' }).first();
  await statement.fill('A baker was hurt: by the “barrier”');
  const before = new Map(await listTexts());
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const expected = (before.get(claim) ?? '').replace(
    'A baker was hurt by the barrier',
    '"A baker was hurt: by the “barrier”"',
  );
  await expect.poll(async () => (await readClone()).get(claim), { timeout }).toBe(expected);
  expect(Object.fromEntries(await readClone())).toEqual({ ...Object.fromEntries(before), [claim]: expected });
  await writeFile(path.join(root, claim), expected);
  const { problems } = await checkContent(root);
  expect(problems.filter(({ file, fatal }) => file === claim && fatal)).toEqual([]);
});

test('a new claim has the fields of the schema and passes the check', { timeout: 120_000 }, async () => {
  // The editor draws a field when it comes into sight.
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto(`${server.origin}/check/admin/#/collections/claim/new`);
  await page.getByRole('textbox', { name: 'Claim' }).first().fill('The ferry took no cars');
  for (const label of ['Story', 'Kind', 'Actors', 'Status', 'Evidence', 'Silent', 'Verdict', 'History', 'Former ids'])
    await page.getByText(label, { exact: true }).first().waitFor({ state: 'attached', timeout });
  await page.getByRole('radio', { name: 'The swing bridge at Harrow Quay is closed' }).click();
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'event' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const file = 'content/claims/quay-bridge/the-ferry-took-no-cars.md';
  const text = '---\nclaim: The ferry took no cars\nstory: quay-bridge\nkind: event\n---\n';
  await expect.poll(async () => (await readClone()).get(file), { timeout }).toBe(text);
  await writeFile(path.join(root, file), text);
  const { problems } = await checkContent(root);
  // A claim without evidence is no error; the check says what is still missing.
  expect(problems.filter(({ file: at }) => at === file).map(({ ruleId }) => ruleId)).toEqual(['no-evidence']);
});

test('nothing is asked of another host but by the policy’s leave', () => {
  const allowed = new Set(['api.github.com', 'www.githubstatus.com', 'unpkg.com']);
  expect(refused.filter((host) => !allowed.has(host))).toEqual([]);
});
