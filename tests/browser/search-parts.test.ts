/** The search of a large site, made of several parts, against that of the same site in one. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { indexSite } from '#core/views/site-index.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { indexSearch } from '../../scripts/build/search/write-search.ts';
import { sourceOfIndex } from '../../scripts/build/search/search-source.ts';
import { serveSite, type Server } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';

const base = '/check/';
/** Few enough for more parts than a search asks at once. */
const recordsOfPart = 4;
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let folder = '';
let servers: { readonly whole: Server; readonly parted: Server };

beforeAll(async () => {
  const whole = path.join(inject('sites'), 'harbour');
  folder = await mkdtemp(path.join(tmpdir(), 'parted-'));
  await cp(whole, folder, { recursive: true });
  await rm(path.join(folder, 'pagefind'), { recursive: true });
  const { corpus } = await readCorpus(path.resolve('tests/fixtures/site/harbour'));
  await indexSearch(sourceOfIndex(indexSite(corpus, false)), folder, recordsOfPart);
  servers = { whole: await serveSite(whole, base), parted: await serveSite(folder, base) };
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await Promise.all([servers.whole.close(), servers.parted.close()]);
  await rm(folder, { recursive: true });
});

/** What a search finds, by kind and with the address of each hit, and the files that it loads. */
async function search(server: Server, query: string) {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const [complaints, loaded]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto(`${server.origin}${base}search/?${query}`);
  const status = page.getByRole('status').filter({ hasText: /result|Nothing/ });
  await status.waitFor();
  const further = page.getByRole('button', { name: 'Search all of it' });
  const partly = (await further.count()) > 0;
  if (partly) {
    await further.click();
    await further.waitFor({ state: 'detached' });
  }
  const found = {
    groups: await page.locator('.hit-group > h2').allTextContents(),
    hits: await page.locator('.hit a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    notes: await page.locator('[data-results] > .search-note').allTextContents(),
    status: await status.textContent(),
  };
  await page.context().close();
  return { found, complaints, loaded, partly };
}

describe('a search in parts', () => {
  test.each([
    'q=bridge',
    'q=same+hour',
    'q="nobody+was+hurt"',
    'q=Odeel+Marsh&kind=quote',
    'q=xylophone',
    'q=quay&kind=source',
  ])('%s finds what one index finds', async (query) => {
    const [whole, parted] = [await search(servers.whole, query), await search(servers.parted, query)];
    expect(parted.complaints).toEqual([]);
    expect({ ...parted.found, hits: parted.found.hits.toSorted() }).toEqual({
      ...whole.found,
      hits: whole.found.hits.toSorted(),
    });
  });

  test('the best result of a name comes first, whatever part it is in', async () => {
    const { found } = await search(servers.parted, 'q=odile+marsh');
    expect(found.hits[0]).toBe(`${base}actors/odile-marsh/`);
  });

  test('a rare word loads only the parts that have it', async () => {
    const { loaded } = await search(servers.parted, 'q=xylophone');
    const parts = (await readdir(path.join(folder, 'pagefind'))).filter((name) => name.startsWith('part-'));
    expect(parts.length).toBeGreaterThan(8);
    expect(loaded.filter((file) => file.includes('/part-'))).toEqual([]);
  });

  test('what is common is searched in some parts, and in all of them when somebody asks', async () => {
    const { partly, loaded } = await search(servers.parted, 'kind=claim');
    expect(partly).toBe(true);
    expect(new Set(loaded.flatMap((file) => /\/part-[01]+\//.exec(file) ?? [])).size).toBeGreaterThan(7);
  });
});
