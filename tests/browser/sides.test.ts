import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
vi.setConfig({ testTimeout: 60_000 });

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

/** The words that the page colours since the address names them, and whether they are in sight. */
const targeted = (page: Page) =>
  page.evaluate(`(() => {
    const anchor = document.querySelector('.anchor:target');
    const slot = anchor.dataset.slot;
    const scope = slot.startsWith('w') ? anchor.closest('.source-text') : anchor.closest('.block, h1');
    const pieces = [...scope.querySelectorAll('[data-in~="' + slot + '"]')];
    const shadows = new Set(pieces.map((piece) => getComputedStyle(piece).boxShadow));
    const box = pieces[0].getBoundingClientRect();
    return {
      words: pieces.map((piece) => piece.textContent).join(''),
      coloured: !shadows.has('none'),
      inSight: box.top >= 0 && box.bottom <= innerHeight,
    };
  })()`);

describe.each([375, 1280])('between two articles, at %i px, without scripts', (width) => {
  test('a note leads to its counterpart, and from there back to the words', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}${base}sources/quay-bridge/unsigned-sheet/`);
    const note = page.locator('.notes li', { hasText: 'closed on Tuesday 2 March 2021' });
    await note.locator('.note-number').click();
    const here = await targeted(page);
    expect(here).toEqual({
      words: 'The swing bridge has been shut since Monday night',
      coloured: true,
      inSight: true,
    });
    const address = page.url();
    await note.getByRole('link', { name: 'Velmora Courier' }).click();
    await page.waitForURL('**/sources/quay-bridge/velmora-courier/#p-*');
    expect(await targeted(page)).toMatchObject({
      words: 'The harbour board closed the swing bridge at Harrow Quay on Tuesday after engineers found cracks',
      coloured: true,
      inSight: true,
    });
    const back = page.locator('.notes li', { hasText: 'closed on Tuesday 2 March 2021' });
    await back.getByRole('link', { name: /unsigned/i }).click();
    await page.waitForURL(address);
    expect(await targeted(page)).toEqual(here);
    await context.close();
  });

  test('the number after a passage leads to its note, and the note to the passage', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}${base}sources/quay-bridge/unsigned-sheet/`);
    await page.locator('.ref').first().click();
    expect(page.url()).toMatch(/#n-1$/);
    expect(await page.locator('.notes li:target').isVisible()).toBe(true);
    await page.locator('.notes li:target .note-number').click();
    expect(page.url()).toMatch(/#p-\d+-\d+$/);
    await context.close();
  });
});
