import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

// A loaded machine takes seconds where an idle one takes a fraction of one.
vi.setConfig({ testTimeout: 60_000 });

const viewport = { width: 1280, height: 900 };
const phone = { width: 375, height: 800 };

let browser: Browser;
let servers: Readonly<Record<'harbour' | 'crowd' | 'flood', Server>>;

const addresses = {
  harbour: '/check/stories/quay-bridge/',
  crowd: '/stories/lanterns/',
  flood: '/stories/lanterns/',
} as const;

beforeAll(async () => {
  const serve = (site: string, base: string) => serveSite(path.join(inject('sites'), site), base);
  servers = {
    harbour: await serve('harbour', '/check/'),
    crowd: await serve('crowd', '/'),
    flood: await serve('flood', '/'),
  };
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  for (const server of Object.values(servers)) await server.close();
});

async function open(site: keyof typeof addresses, rest = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport, ...options });
  const page = await context.newPage();
  await page.goto(`${servers[site].origin}${addresses[site]}${rest}`);
  return page;
}

const shownRows = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('tr.claim')].filter((row) => row.checkVisibility()).map((row) => row.id)`,
  );
const status = (page: Page) => page.getByRole('status').textContent();

describe('search and filters', () => {
  test('live in the address, and the way back leads through them', async () => {
    const page = await open('harbour');
    await page.locator('select[name=verdict]').selectOption('contradicted');
    expect(await shownRows(page)).toEqual(['c-costs-42-million', 'c-warned-shopkeepers']);
    expect(page.url()).toContain('?verdict=contradicted');
    expect(await status(page)).toBe('2 of 10 claims shown');
    await page.reload();
    expect(await shownRows(page)).toEqual(['c-costs-42-million', 'c-warned-shopkeepers']);
    await page.locator('select[name=sort]').selectOption('statement');
    await page.goBack();
    expect(await page.locator('select[name=sort]').inputValue()).toBe('');
    expect(await shownRows(page)).toHaveLength(2);
    await page.getByRole('button', { name: 'Show all claims' }).click();
    expect(await shownRows(page)).toHaveLength(10);
    expect(page.url()).not.toContain('?');
    await page.context().close();
  });

  test('filters by kind, actor, article and state work together with the order', async () => {
    const page = await open('harbour', '?source=unsigned-sheet&sort=statement');
    expect(await shownRows(page)).toEqual([
      'c-baker-hurt',
      'c-bridge-is-sound',
      'c-costs-42-million',
      'c-closed-on-tuesday',
      'c-two-bearings-cracked',
    ]);
    await page.locator('select[name=state]').selectOption('contradicts');
    const contradicted = await shownRows(page);
    expect(contradicted.length).toBeGreaterThan(0);
    for (const id of contradicted) {
      expect(await page.locator(`#${id} td[data-states*=contradicts]`).count()).toBeGreaterThan(0);
    }
    await page.locator('select[name=state]').selectOption('');
    await page.locator('select[name=kind]').selectOption('date');
    expect(await shownRows(page)).toEqual(['c-closed-on-tuesday']);
    await page.locator('select[name=actor]').selectOption('odile-marsh');
    expect(await status(page)).toBe('No claim matches.');
    await page.context().close();
  });

  test('words are found in statements and in names', async () => {
    const page = await open('harbour');
    await page.getByLabel('Find words').fill('BRIDGE tuesday');
    expect(await shownRows(page)).toEqual(['c-closed-on-tuesday']);
    expect(page.url()).toContain('?q=BRIDGE+tuesday');
    await page.context().close();
  });

  test('without scripts there are no controls and all rows', async () => {
    const page = await open('harbour', '', { javaScriptEnabled: false });
    expect(await page.locator('[data-table-tools]').isVisible()).toBe(false);
    expect(await page.locator('.table-section button:visible').count()).toBe(0);
    expect(await page.locator('tr.claim:visible').count()).toBe(10);
    await page.context().close();
  });
});

describe('folding', () => {
  test('a family becomes one column that counts its cells, and the address keeps it', async () => {
    const page = await open('crowd');
    const before = await page.locator('.sources th:visible').count();
    const button = page.getByRole('button', { name: 'Fold' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    const size = Number(
      /(\d+|two|three) articles/.exec((await page.locator('th.sum').textContent()) ?? '')?.[1]?.replace('two', '2'),
    );
    expect(size).toBeGreaterThan(1);
    expect(await page.locator('.sources th:visible').count()).toBe(before - size + 1);
    expect(await page.locator('#c-lantern-0 .sum .state').first().textContent()).toMatch(/^\s*Supports\s+\d$/);
    expect(page.url()).toMatch(/\?fold=paper-\d+$/);
    await page.reload();
    expect(await page.locator('#c-lantern-0 .sum').count()).toBe(1);
    await page.goBack();
    expect(await page.locator('.sum').count()).toBe(0);
    expect(await page.locator('.sources th:visible').count()).toBe(before);
    await page.context().close();
  });
});

describe('at size', () => {
  test('the head and the first column stay in sight', async () => {
    const page = await open('crowd');
    await page.locator('#c-lantern-40 td:last-child').scrollIntoViewIfNeeded();
    const seen = await page.evaluate(`(() => {
      const inside = (node) => {
        const box = node.getBoundingClientRect();
        return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      };
      return [
        inside(document.querySelector('.sources th:first-child')),
        inside(document.querySelector('.sources th:last-child')),
        inside(document.querySelector('#c-lantern-40 .statement')),
      ];
    })()`);
    expect(seen).toEqual([true, true, true]);
    await page.context().close();
  });

  test('what has the focus is not hidden by the parts that stay', async () => {
    const page = await open('crowd');
    await page.locator('#c-lantern-0 .statement').focus();
    const hidden: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(`(() => {
        const node = document.activeElement;
        const { left, top, width, height } = node.getClientRects()[0];
        const over = document.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
        return node.contains(over) || over?.contains(node) ? '' : node.outerHTML.slice(0, 200);
      })()`);
      if (covered !== '') hidden.push(String(covered));
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  test('filters reach the claims of all parts, few rows at a time', async () => {
    const page = await open('flood');
    expect(await page.locator('tr.claim').count()).toBe(100);
    await page.getByLabel('Find words').fill('lantern 17');
    await vi.waitFor(async () => expect(await status(page)).toBe('12 of 205 claims shown'), 10_000);
    await page.locator('#c-lantern-170 a.words').first().waitFor();
    expect((await shownRows(page)).toSorted()[0]).toBe('c-lantern-117');
    await page.getByLabel('Find words').fill('lantern');
    await vi.waitFor(async () => expect(await status(page)).toBe('205 of 205 claims shown'), 10_000);
    expect(await page.locator('tr.claim:visible').count()).toBe(25);
    await page.getByRole('button', { name: 'Show more claims' }).click();
    await vi.waitFor(async () => expect(await page.locator('tr.claim:visible').count()).toBe(50), 10_000);
    await page.getByRole('button', { name: 'Show all claims' }).click();
    expect(await page.locator('tr.claim:visible').count()).toBe(100);
    expect(await page.locator('.group:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('without scripts the parts are linked, and each has its claims', async () => {
    const page = await open('flood', '', { javaScriptEnabled: false });
    await page.locator('.parts a', { hasText: '201–205' }).first().click();
    await page.waitForURL('**/stories/lanterns/claims/3/#table');
    expect(await page.locator('tr.claim:visible').count()).toBe(5);
    await page.context().close();
  });
});

describe('on a phone', () => {
  test.each([true, false])('each claim is a card that opens; scripts: %s', async (javaScriptEnabled) => {
    const page = await open('harbour', '', { viewport: phone, javaScriptEnabled });
    const row = page.locator('#c-closed-on-tuesday');
    expect(await row.locator('td:visible').count()).toBe(0);
    expect(await row.locator('summary').textContent()).toMatch(/Supports \d/);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await row.locator('td:visible').count()).toBe(5);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
    await page.context().close();
  });

  test('a link to a claim opens its card', async () => {
    const page = await open('harbour', '#c-closed-on-tuesday', { viewport: phone });
    expect(await page.locator('#c-closed-on-tuesday td:visible').count()).toBe(5);
    expect(await page.locator('#c-baker-hurt td:visible').count()).toBe(0);
    await page.context().close();
  });

  test('the first screen says what is agreed, disputed and quoted differently', async () => {
    const page = await open('harbour', '', { viewport: phone });
    const bottom = await page.evaluate(
      `Math.max(...[...document.querySelectorAll('.scale, .digest h2')].map((node) => node.getBoundingClientRect().bottom))`,
    );
    expect(bottom).toBeLessThan(phone.height);
    await page.context().close();
  });
});

describe('on paper', () => {
  test('all claims and their words are printed, whatever is open, without controls', async () => {
    const page = await open('harbour', '', { viewport: { width: 700, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('td.quoted:visible').count()).toBe(await page.locator('td.quoted').count());
    expect(await page.locator('.tools:visible, button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('accessibility', () => {
  // Few rows: thousands of cells take the checker a minute, and are all alike.
  test.each([
    ['harbour', '?fold=velmora-courier&q=bridge', viewport],
    ['harbour', '?q=bridge', phone],
    ['flood', 'claims/3/?q=lantern+17', viewport],
    ['flood', 'claims/3/', phone],
  ] as const)('%s%s at %o has no violation, light or dark', async (site, rest, size) => {
    const found: string[] = [];
    const page = await open(site, rest, { viewport: size });
    if (rest.includes('?')) await page.getByRole('status').filter({ hasText: 'shown' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) found.push(`${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});
