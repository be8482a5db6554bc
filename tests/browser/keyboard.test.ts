import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import * as z from 'zod';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = await serveSite(path.join(inject('sites'), 'harbour'), base);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Numbers all that a keyboard must reach, in the order of the page; of a group of radio buttons, the one that is chosen. */
const number = `(() => {
  const shown = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.type !== 'hidden' && element.tabIndex >= 0)
    .filter((element) => element.type !== 'radio' || element.checked || !document.querySelector('input[name="' + element.name + '"]:checked'));
  shown.forEach((element, at) => { element.dataset.reach = at; });
  return shown.length;
})()`;

/** Which of them has the focus, and whether one can see that, on it or on the box it fills; -1 where none has. */
const look = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return { at: -1, seen: true, name: '' };
  const framed = [element, ...(element.matches('input') ? [element.parentElement] : [])].some((box) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  const { width, height, bottom, right, top } = element.getBoundingClientRect();
  const on = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight;
  return {
    at: Number(element.dataset.reach ?? -2),
    seen: on && framed,
    name: element.outerHTML.slice(0, 120),
  };
})()`;
const focusSchema = z.object({ at: z.number(), seen: z.boolean(), name: z.string() });

/** Goes through a page by Tab to its end. */
async function walk(page: Page): Promise<{ order: number[]; unseen: string[]; count: number }> {
  const count = z.number().parse(await page.evaluate(number));
  const order: number[] = [];
  const unseen: string[] = [];
  for (let step = 0; step <= count + 1; step += 1) {
    await page.keyboard.press('Tab');
    const { at, seen, name } = focusSchema.parse(await page.evaluate(look));
    if (at === -1 || at === order[0]) break;
    order.push(at);
    if (!seen) unseen.push(name);
  }
  return { order, unseen, count };
}

const story = 'stories/quay-bridge/';
const addresses = [
  '',
  story,
  `${story}pictures/`,
  `${story}leads/`,
  `${story}wording/`,
  `${story}quotations/`,
  `${story}names/`,
  'claims/quay-bridge/closed-on-tuesday/',
  'sources/quay-bridge/velmora-courier/',
  'actors/',
  'actors/odile-marsh/',
  'outlets/',
  'outlets/northwire/',
  'search/',
  'a-z/',
  'corrections/',
  'data/',
  'docs/verdicts/',
  'embed/claims/quay-bridge/closed-on-tuesday/',
  '404.html',
];

describe('with the Tab key alone', () => {
  test.each([
    { width: 1280, height: 900 },
    { width: 375, height: 812 },
  ])(
    'a reader reaches everything, in the order of the page, sees where they are, and comes out again, at $width px',
    async (viewport) => {
      const wrong: string[] = [];
      for (const address of addresses) {
        const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(`${server.origin}${base}${address}`);
        const { order, unseen, count } = await walk(page);
        const expected = Array.from({ length: count }, (_, at) => at);
        if (order.join() !== expected.join()) wrong.push(`${address}: ${order.join(' ')} of ${count}`);
        wrong.push(...unseen.map((name) => `${address}: no focus to be seen at ${name}`));
        await context.close();
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('with keys alone', () => {
  async function open(address: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(`${server.origin}${base}${address}`);
    return page;
  }

  test('a citation is copied, and the page says so', async () => {
    const page = await open('claims/quay-bridge/closed-on-tuesday/');
    const button = page.locator('[data-copy]').first();
    const details = page.locator('details', { has: button }).first();
    if (!(await button.isVisible())) {
      await details.locator('> summary').focus();
      await page.keyboard.press('Enter');
    }
    const before = await page.getByRole('status').allTextContents();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').allTextContents()).not.toEqual(before);
    await page.context().close();
  });

  test('a jump link moves the focus on from its target', async () => {
    const page = await open(story);
    const link = page.locator('main a[href^="#"]:visible').first();
    const target = z.string().parse(await link.getAttribute('href'));
    await link.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const after = await page.evaluate(
      `Boolean(document.querySelector('${target}').compareDocumentPosition(document.activeElement) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))`,
    );
    expect(after).toBe(true);
    await page.context().close();
  });
});
