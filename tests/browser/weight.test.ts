import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { weighFiles, weighText } from '../../scripts/measure/weigh-page.ts';
import { listFilesOfVisit } from '../../scripts/measure/visit-page.ts';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
/** Bytes over the wire with gzip: what src/docs/measures.md promises. */
const most = { text: 30_000, scripts: 10_000, fonts: 60_000 };

let browser: Browser;
let server: Server;
const folder = path.join(inject('sites'), 'harbour');

beforeAll(async () => {
  server = await serveSite(folder, base);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function weighAddress(address: string) {
  const prefix = `${server.origin}${base}`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(prefix + address, { waitUntil: 'networkidle' });
  await context.close();
  return weighFiles(folder, listFilesOfVisit(urls, prefix));
}

test.each(['claims/quay-bridge/closed-on-tuesday/', 'claims/quay-bridge/costs-42-million/'])(
  '%s has everything that it needs to be read in 30 kB, and fonts in 60',
  async (address) => {
    const weights = await weighAddress(address);
    expect(weighText(weights).gzip).toBeGreaterThan(1000);
    expect(weighText(weights).gzip).toBeLessThanOrEqual(most.text);
    expect(weights.fonts.plain).toBeLessThanOrEqual(most.fonts);
    expect(weights.other.plain).toBe(0);
  },
);

test.each(['', 'search/', 'sources/quay-bridge/velmora-courier/', 'stories/quay-bridge/', 'data/'])(
  '/%s has at most 10 kB of scripts',
  async (address) => {
    expect((await weighAddress(address)).scripts.gzip).toBeLessThanOrEqual(most.scripts);
  },
);

test('a claim in a frame has no script', async () => {
  expect((await weighAddress('embed/claims/quay-bridge/closed-on-tuesday/')).scripts.plain).toBe(0);
});
