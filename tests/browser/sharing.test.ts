import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSite, readSiteFile } from '../site/read-site.ts';
import { serveSite, type Server as Site } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
let site: Site;
let host: Server;
let origin = '';
let body = '';

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(path.join(inject('sites'), 'harbour'), '/check/')]);
  host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  const address = host.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`;
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  host.close();
});

/** The code that claim pages offer, with the built site in the place of the published one. */
async function readFrames(): Promise<string[]> {
  const files = (await listSite('harbour')).filter((file) => /^claims\/.*\.html$/.test(file));
  const pages = await Promise.all(files.map((file) => readSiteFile('harbour', file)));
  return pages.flatMap((html) => {
    const [, code] = /id="embed-code"[^>]*>([^<]*)</.exec(html) ?? [];
    if (code === undefined) return [];
    const text = code
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"');
    return [text.replaceAll('&amp;', '&').replace('https://quay.example', site.origin).replace('loading="lazy"', '')];
  });
}

describe('a claim in a frame on another site', () => {
  test.each([300, 400, 700])('needs no scrolling %i pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const frames = await readFrames();
    expect(frames.length).toBeGreaterThan(8);
    for (const code of frames) {
      body = `<!doctype html><body style="margin:0">${code}`;
      await page.goto(origin);
      const frame = page.frames()[1];
      const overflow = await frame?.evaluate(
        `({ right: document.documentElement.scrollWidth - innerWidth, down: document.documentElement.scrollHeight - innerHeight })`,
      );
      expect([code, overflow]).toEqual([code, { right: 0, down: 0 }]);
    }
    await page.close();
  });

  test('opens the page of the claim in the whole window', async () => {
    const page = await browser.newPage();
    [body = ''] = await readFrames();
    await page.goto(origin);
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).getByRole('link').click();
    await page.waitForURL(/\/check\/claims\//);
    expect(page.frames()).toHaveLength(1);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has no barrier in %s colours', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.origin}/check/embed/claims/quay-bridge/closed-on-tuesday/`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  });
});

describe('how to cite', () => {
  const address = '/check/claims/quay-bridge/closed-on-tuesday/';

  test('a button copies the text and says so', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.origin + address);
    await page.getByText('Other formats').click();
    await page.getByRole('button', { name: 'Copy BibTeX' }).press('Enter');
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      await page.locator('#cite-bibtex').textContent(),
    );
    await context.close();
  });

  test('without a clipboard the text is selected instead', async () => {
    const page = await browser.newPage();
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.goto(site.origin + address);
    await page.getByRole('button', { name: 'Copy text' }).click();
    await page.getByRole('status').getByText('Not copied.').waitFor();
    expect(await page.evaluate('String(getSelection())')).toContain('Verdict: disputed');
    await page.close();
  });

  test('without scripts there are no buttons, and every format can be read', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin + address);
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    await page.getByText('Other formats').click();
    expect(await page.locator('#cite-wikipedia').isVisible()).toBe(true);
    await context.close();
  });

  test('the script weighs less than 1 KB', async () => {
    const page = await browser.newPage();
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('claim-record')) void response.body().then((bytes) => sizes.push(bytes.length));
    });
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThan(1024);
    await page.close();
  });
});
