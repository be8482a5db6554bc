import { createServer } from 'node:http';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
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
async function open(address: string, options: BrowserContextOptions = {}, origin = server.origin) {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(request.url());
  });
  await page.goto(`${origin}${base}${address}`);
  return { page, complaints };
}

const status = (page: Page) => page.getByRole('status');
const settled = async (page: Page, text: RegExp) => {
  await status(page).filter({ hasText: text }).waitFor();
};
const titles = (page: Page) => page.locator('.hit h3').allTextContents();
const headings = (page: Page) => page.locator('.hit-group > h2').allTextContents();

describe('searching', () => {
  test('from any page by keyboard, down to the exact words', async () => {
    const { page, complaints } = await open('claims/quay-bridge/nobody-hurt/');
    await page.keyboard.press('/');
    await page.keyboard.type('same hour');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/check/search/?q=same+hour');
    await settled(page, /results?$/);
    expect(await headings(page)).toEqual(expect.arrayContaining([expect.stringContaining('Quotes')]));
    await page.keyboard.press('Control+k');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-here');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = page.locator('.hit a').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-here');
    const quote = page.locator('.hit-quote a').first();
    expect(await quote.locator('mark').count()).toBeGreaterThan(0);
    const words = await quote.textContent();
    await quote.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/check\/sources\/quay-bridge\/[a-z-]+\/#p-\d+-\d+$/);
    expect(await page.locator('.anchor:target + mark').textContent()).toContain(words?.slice(0, 20) ?? 'nothing');
    await page.goBack();
    await settled(page, /results?$/);
    expect(await page.locator('#search-here').inputValue()).toBe('same hour');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a slash that somebody types stays one', async () => {
    const { page } = await open('search/');
    await page.locator('#search-here').focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('#search-here').inputValue()).toBe('a/b');
    await page.context().close();
  });

  test.each(['marsh', 'Odile Marsh', 'odíle', 'odil marsch', 'اوديل'])('%s finds the person', async (text) => {
    const { page } = await open(`search/?q=${encodeURIComponent(text)}`);
    await settled(page, /results?$/);
    expect(await titles(page)).toContain('Odile Marsh');
    await page.context().close();
  });

  test('a misspelled name says what it was taken for', async () => {
    const { page } = await open('search/?q=brannok');
    await settled(page, /results?$/);
    expect(await titles(page)).toContain('Brannoc Hale');
    await page.context().close();
  });

  test('quotation marks find words exactly so', async () => {
    const { page } = await open(`search/?q=${encodeURIComponent('“nobody was hurt”')}`);
    await settled(page, /results?$/);
    const exact = Number((await status(page).textContent())?.replace(/\D/g, '') || 1);
    for (const text of await page.locator('.hit-quote blockquote').allTextContents()) {
      expect(text.toLowerCase()).toContain('nobody was hurt');
    }
    await page.locator('#search-here').fill('"hurt was nobody"');
    await settled(page, /^Nothing/);
    await page.locator('#search-here').fill('nobody was hurt');
    await settled(page, /results$/);
    expect(Number((await status(page).textContent())?.replace(/\D/g, ''))).toBeGreaterThanOrEqual(exact);
    await page.context().close();
  });

  test('nothing found says so and says what to try', async () => {
    const { page } = await open('search/?q=xylophonistical');
    await settled(page, /^Nothing on this site has these words: xylophonistical$/);
    expect(await page.locator('[data-results] .search-note').first().textContent()).toContain('Try fewer words');
    await page.context().close();
  });
});

describe('filters', () => {
  test('by kind, with counts, in the address, and the back button takes them away', async () => {
    const { page } = await open('search/?q=bridge');
    await settled(page, /results$/);
    const all = await headings(page);
    expect(all.length).toBeGreaterThan(2);
    const chip = page.locator('.chip', { hasText: 'Claims' });
    const count = await chip.locator('[data-count]').textContent();
    await chip.click();
    await settled(page, new RegExp(`^${count ?? ''} results$`));
    expect(page.url()).toContain('?q=bridge&kind=claim');
    expect(await headings(page)).toEqual([`Claims ${count ?? ''}`]);
    await page.goBack();
    await page.locator('.hit-group').nth(2).waitFor();
    expect(await headings(page)).toEqual(all);
    await page.context().close();
  });

  test('by verdict, actor, outlet and story, each with its counts', async () => {
    const { page, complaints } = await open('search/?q=bridge');
    await settled(page, /results$/);
    await page.getByText('Narrow the results').click();
    const verdict = page.locator('select[name=verdict]');
    await verdict.locator('option', { hasText: 'Disputed' }).waitFor({ state: 'attached' });
    expect(await page.locator('select:not([disabled])').count()).toBe(4);
    const label = (await verdict.locator('option', { hasText: 'Disputed' }).textContent()) ?? '';
    const count = /\((\d+)\)/.exec(label)?.[1] ?? '';
    await verdict.selectOption('disputed');
    await settled(page, new RegExp(count === '1' ? '^One result$' : `^${count} results$`));
    expect(page.url()).toContain('verdict=disputed');
    await page.reload();
    await settled(page, /results?$/);
    await verdict.locator('option', { hasText: 'Disputed' }).waitFor({ state: 'attached' });
    expect(await verdict.inputValue()).toBe('disputed');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('without scripts', () => {
  test('the form leads to everything by letter', async () => {
    const { page } = await open('', { javaScriptEnabled: false });
    await page.locator('#search').fill('marsh');
    await page.locator('#search').press('Enter');
    await page.waitForURL('**/check/search/?q=marsh');
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    expect(await page.locator('[data-tools]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'O', exact: true }).click();
    await page.waitForURL('**/check/a-z/#o');
    expect(await page.getByRole('link', { name: 'Odile Marsh', exact: true }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the content security policy', () => {
  /** The site with a policy in the header of every answer, as strict hosts send it. */
  async function serveWith(policy: string) {
    const proxy = createServer((request, response) => {
      void fetch(`${server.origin}${request.url ?? '/'}`).then(async (answer) => {
        response.writeHead(answer.status, {
          'content-type': answer.headers.get('content-type') ?? '',
          'content-security-policy': policy,
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, 'localhost', resolve);
    });
    const address = proxy.address();
    return { proxy, origin: `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}` };
  }
  const policy = (script: string) =>
    `default-src 'none'; script-src 'self'${script}; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'`;

  test.each([
    ["with 'wasm-unsafe-eval' in a header the search works", " 'wasm-unsafe-eval'", /results$/],
    ['without it the page says that it cannot search', '', /^The search cannot start/],
  ])('%s', async (_, script, expected) => {
    const { proxy, origin } = await serveWith(policy(script));
    const { page } = await open('search/?q=bridge', {}, origin);
    await settled(page, expected);
    expect((await page.locator('.hit').count()) > 0).toBe(script !== '');
    await page.context().close();
    proxy.closeAllConnections();
    proxy.close();
  });
});

describe('accessibility', () => {
  test.each(['search/', 'search/?q=bridge&verdict=disputed', 'search/?q=brannok', 'a-z/', 'outlets/', 'stories/'])(
    '/%s has no violation, light or dark, narrow or wide',
    async (address) => {
      const found: string[] = [];
      for (const width of [375, 1280]) {
        const { page } = await open(address, { viewport: { width, height: 800 } });
        if (address.includes('?')) await settled(page, /results?$/);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
          if (wider === true) found.push(`${width}: wider than the screen`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, nodes } of violations) found.push(`${width} ${id}: ${nodes.map(({ html }) => html).join()}`);
        }
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
  );
});
