import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
const story = 'stories/quay-bridge/';
// A loaded machine takes seconds where an idle one takes a fraction of one.
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

/** Opens a page; whatever the browser reports or asks another host for is collected. */
async function open(address: string, options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) complaints.push(request.url());
  });
  await page.goto(`${server.origin}${base}${address}`);
  return { page, complaints };
}

const sizes = [
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
];
const ways = sizes.flatMap((viewport) => [true, false].map((javaScriptEnabled) => ({ viewport, javaScriptEnabled })));

describe.each(ways)('a reader at $viewport.width px, scripts: $javaScriptEnabled', (options) => {
  test('goes from the table to a cell, the marked passage, the claim and the actor', async () => {
    const { page, complaints } = await open(story, options);
    const row = page.locator('#c-closed-on-tuesday');
    expect(await row.locator('.state').allTextContents()).toHaveLength(5);
    if (options.viewport.width < 768) await row.locator('summary').click();
    await row.locator('a.words', { hasText: 'since Monday night' }).click();
    await page.waitForURL('**/sources/quay-bridge/unsigned-sheet/#p-*');
    const target = page.locator('.anchor:target + mark');
    expect(await target.textContent()).toBe('The swing bridge has been shut since Monday night');
    expect(
      await page.evaluate(`document.querySelector('.anchor:target + mark').getBoundingClientRect().top < innerHeight`),
    ).toBe(true);
    await target.locator('a').click();
    await page.waitForURL('**/claims/quay-bridge/closed-on-tuesday/#e-*');
    expect(await page.locator('.evidence:target q').textContent()).toContain('shut since Monday night');
    expect(await page.locator('h1').textContent()).toBe('The swing bridge was closed on Tuesday 2 March 2021');
    expect(await page.locator('.verdict-line').textContent()).toContain('Disputed.');
    await page.locator('.evidence-credit a', { hasText: 'Odile Marsh' }).first().click();
    await page.waitForURL('**/actors/odile-marsh/');
    expect(await page.locator('.roles q').allTextContents()).toContain("the board's chief surveyor");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('never scrolls the page sideways', async () => {
    const wide: string[] = [];
    for (const address of ['', story, 'claims/quay-bridge/nobody-hurt/', 'sources/quay-bridge/radio-sahil/', 'data/']) {
      const { page } = await open(address, options);
      const excess = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (excess !== 0) wide.push(`${address}: ${String(excess)}`);
      await page.context().close();
    }
    expect(wide).toEqual([]);
  });
});

describe('the layers of an article', () => {
  const viewport = { width: 1280, height: 900 };
  const article = 'sources/quay-bridge/velmora-courier/';
  const words = (page: Page) =>
    page.evaluate(`(() => {
      const text = document.querySelector('.source-page').cloneNode(true);
      for (const extra of text.querySelectorAll('.layer-label, .notes, .found, .record, .layers')) extra.remove();
      return [...text.querySelectorAll('h1, .block > :is(p, h2)')].map((block) => block.textContent);
    })()`);

  test('are switched by keyboard, live in the address, and leave the text as it was', async () => {
    const { page, complaints } = await open(article, { viewport });
    const before = await words(page);
    expect(await page.locator('mark a:visible').count()).toBeGreaterThan(4);
    await page.getByRole('radio', { name: 'Cited passages' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Speakers' }).isChecked()).toBe(true);
    expect(page.url()).toContain('?layer=speakers');
    expect(await page.getByRole('status').textContent()).toContain('each followed by its speaker');
    expect(await page.locator('.layer-label').allTextContents()).toEqual([
      'Marsh (Odile Marsh)',
      'Marsh (Odile Marsh), named in a sentence nearby',
      'a baker',
    ]);
    expect(await page.locator('.notes:visible, .ref:visible').count()).toBe(0);
    expect(await words(page)).toEqual(before);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.source-text [data-names] > a').allTextContents()).toEqual([
      'harbour board',
      'Odile Marsh',
      'Marsh',
    ]);
    expect(await page.locator('.source-page a a').count()).toBe(0);
    expect(await words(page)).toEqual(before);
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Names' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Cited passages' }).check();
    expect(page.url()).not.toContain('?');
    expect(await words(page)).toEqual(before);
    expect(await page.locator('mark a:visible').count()).toBeGreaterThan(4);
    expect(await page.locator('.layer-label, [data-names] > a').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without scripts, and in print, the cited passages stand', async () => {
    const plain = await open(`${article}?layer=names`, { viewport, javaScriptEnabled: false });
    expect(await plain.page.locator('[data-layers]').isVisible()).toBe(false);
    expect(await plain.page.locator('mark a:visible').count()).toBeGreaterThan(4);
    await plain.page.getByText('Names: two names').click();
    expect(await plain.page.locator('#names-2').textContent()).toMatch(/^Odile Marsh, twice: paragraphs 1 and .*2$/);
    await plain.page.context().close();
    const { page } = await open(`${article}?layer=names`, { viewport });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-layers]').isVisible()).toBe(false);
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('shared wording leads to its place in the other article, with the layer on', async () => {
    const crowd = await serveSite(path.join(inject('sites'), 'crowd'), '/');
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${crowd.origin}/sources/lanterns/paper-00/?layer=wording`);
    await page.locator('.block .layer-label a[href*="paper-01/?layer=wording#"]').click();
    await page.waitForURL('**/sources/lanterns/paper-01/?layer=wording#p-*');
    expect(await page.locator('.block:has(:target) [data-wording]').first().textContent()).toContain(
      'Nobody on the whole',
    );
    expect(
      await page.evaluate(`(() => {
        const { top, bottom } = document.querySelector('.block:has(:target)').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`),
    ).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
    await crowd.close();
  });
});

describe('accessibility', () => {
  const addresses = [
    story,
    `${story}leads/`,
    `${story}wording/`,
    `${story}quotations/`,
    `${story}names/`,
    'claims/quay-bridge/closed-on-tuesday/',
    'claims/quay-bridge/costs-42-million/',
    'sources/quay-bridge/velmora-courier/',
    'sources/quay-bridge/velmora-courier/?layer=speakers',
    'sources/quay-bridge/velmora-courier/?layer=names',
    'sources/quay-bridge/evening-ledger/',
    'sources/quay-bridge/radio-sahil/',
    'actors/',
    'actors/odile-marsh/',
    'outlets/northwire/',
    'docs/',
    'docs/verdicts/',
    'docs/rules/',
    'corrections/',
    'data/',
    '404.html',
    '',
  ];

  test.each(addresses)(
    '/%s has no violation, light or dark, narrow or wide',
    async (address) => {
      const found: string[] = [];
      for (const viewport of sizes) {
        const { page } = await open(address, { viewport });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
          if (wider === true) found.push(`${viewport.width}: wider than the screen`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations) {
            found.push(`${viewport.width} ${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
          }
        }
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    30_000,
  );

  test('the first Tab shows a link that skips to the text', async () => {
    const { page } = await open(story, { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip:focus').boundingBox()).toMatchObject({ x: expect.any(Number) });
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.context().close();
  });
});
