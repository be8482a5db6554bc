/** A site in Arabic in a real browser: it runs from right to left, and what it quotes in English does not. */
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await serveSite(path.join(inject('sites'), 'mina'), '/');
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const pages = [
  'stories/ferry/',
  'claims/ferry/one-week/',
  'sources/ferry/strand/',
  'actors/salma-noor/',
  'docs/method/',
  'search/',
];
const measure = `({
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  overflow: document.documentElement.scrollWidth - innerWidth,
  shift: window.shift,
  fonts: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  synthesised: [...document.querySelectorAll('body, em, strong')].some((e) => getComputedStyle(e).fontSynthesis !== 'none' && getComputedStyle(e).fontSynthesisWeight !== 'none'),
})`;

describe.each([375, 1280])('at %i px', (width) => {
  test.each(pages)('%s', async (address) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(`
      window.shift = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; })
        .observe({ type: 'layout-shift', buffered: true });
    `);
    await page.goto(`${server.origin}/${address}`, { waitUntil: 'networkidle' });
    const found = await page.evaluate<{ fonts: number; shift: number }>(measure);
    expect(found).toMatchObject({ lang: 'ar', dir: 'rtl', overflow: 0, synthesised: false });
    // Neither type nor the tools that come with a script move anything.
    expect(found.shift).toBe(0);
    // All fonts of a page weigh at most 60 KB.
    expect(found.fonts).toBeLessThanOrEqual(60_000);
    const english = await page.$$eval('[lang="en"]:not(article)', (all) =>
      all.map((e) => getComputedStyle(e).direction),
    );
    expect(english.filter((direction) => direction !== 'ltr')).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await context.close();
  });
});

describe('titles that run against the page begin where its lines do', () => {
  const measureEdges = `(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    const words = range.getBoundingClientRect();
    const page = document.querySelector('main').getBoundingClientRect();
    const style = getComputedStyle(document.querySelector('main'));
    const [start, end] = ['paddingLeft', 'paddingRight'].map((side) => parseFloat(style[side]));
    return { left: words.left - page.left - start, right: page.right - end - words.right };
  })()`;
  test.each([
    // In Persian, under an interface in English.
    { site: 'bandar', address: 'claims/pier/one-week/', side: 'left' },
    { site: 'bandar', address: 'stories/pier/', side: 'left' },
    // A name in Latin letters on a page in Arabic.
    { site: 'mina', address: 'outlets/strand-post/', side: 'right' },
  ] as const)('$site $address', async ({ site, address, side }) => {
    const other = await serveSite(path.join(inject('sites'), site), '/');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${other.origin}/${address}`);
    const edges = await page.evaluate<Readonly<Record<'left' | 'right', number>>>(measureEdges);
    expect(Math.abs(edges[side])).toBeLessThan(2);
    await page.close();
    await other.close();
  });
});
