import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findTextFragment } from '#core/text-fragment.ts';
import { makeSource } from '../core/make.ts';
import { launchBrowser } from './launch-browser.ts';

/**
 * The headless Chromium that the tests bring has `document.fragmentDirective`, yet it did not scroll to any fragment, neither
 * on a navigation nor on a typed one. The matching is therefore that of `text-fragments-polyfill`, which follows the specification, in a real page of another shape.
 */
vi.setConfig({ testTimeout: 60_000 });

const texts = [
  'The light of Orsa',
  'The keeper lit the lamp at six, as he had done for years.',
  'Nobody saw it. “The keeper lit the lamp at six,” said Ann Low, “and the storm put it out again before seven.”',
  'At nine the keeper lit the lamp again – and went home.',
];
const utilities = createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils');

let browser: Browser;
let origin = '';
const host = createServer((request, response) => {
  if (request.url === '/utilities.js') {
    readFile(utilities).then(
      (script) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
      () => response.writeHead(404).end(),
    );
    return;
  }
  const far = '<nav><a href="/">Light of the coast</a></nav>';
  const paragraphs = texts.map((text, at) => `<p id="b${at}">${text}</p>`).join(far);
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><title>Orsa</title>${far}${paragraphs}${far}`);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    host.listen(0, 'localhost', resolve);
  });
  const bound = host.address();
  origin = `http://localhost:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}`;
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  host.close();
});

test.each([
  [1, 'The keeper lit the lamp at six'],
  [2, 'The keeper lit the lamp at six'],
  [2, 'and the storm put it out again before seven'],
  [3, 'the keeper lit the lamp'],
])('in paragraph %i: %s', async (block, words) => {
  const source = makeSource('s/a', texts);
  const start = source.text.indexOf(words, source.blocks[block]?.span.start);
  const open = [{ start: 0, end: source.text.length }];
  const fragment = findTextFragment(source, [{ start, end: start + words.length }], open);
  if (fragment === undefined) throw new Error(`no fragment for ${words}`);
  const directive = {
    textStart: fragment.start,
    ...(fragment.end === undefined ? {} : { textEnd: fragment.end }),
    ...(fragment.prefix === undefined ? {} : { prefix: fragment.prefix }),
    ...(fragment.suffix === undefined ? {} : { suffix: fragment.suffix }),
  };
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(origin);
  const found = await page.evaluate<
    [string, string][]
  >(`import('/utilities.js').then(({ processFragmentDirectives }) => {
    const { text: [marks] } = processFragmentDirectives({ text: [${JSON.stringify(directive)}] });
    const blocks = new Set(marks.map((mark) => mark.closest('[id]').id));
    return [...blocks].map((id) => [id, marks.map((mark) => mark.textContent).join('')]);
  })`);
  expect(found).toEqual([[`b${block}`, words]]);
  await page.close();
});
