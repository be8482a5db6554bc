import { expect, test } from 'vitest';
import { listImports, refuseImport } from '../../scripts/lint/import-boundaries.ts';

test.each([
  ['src/core/a.ts', 'node:fs', 'core may not import Node'],
  ['src/core/a.ts', 'fs', 'core may not import Node'],
  ['src/core/a.ts', 'unified', 'core may not import unified'],
  ['src/core/views/a.ts', '#site/urls.ts', 'core may not import site'],
  ['src/core/views/a.ts', '../../site/urls.ts', 'core may not import site'],
  ['src/pages/docs/a.astro', '../../core/text.ts', 'relative path'],
  ['src/schema.ts', 'yaml', 'it stands on zod'],
  ['src/schema.ts', './core/text.ts', 'relative path'],
  ['src/data/a.ts', '#core/text.ts', 'data may not import core'],
  ['src/data/a.ts', 'diff', 'it stands on nothing'],
  ['src/markdown/a.ts', '#checks/rules.ts', 'markdown may not import checks'],
  ['src/markdown/a.ts', 'astro/config', 'only pages and scripts know Astro'],
  ['src/checks/a.ts', '#ingest/a.ts', 'checks may not import ingest'],
  ['src/ingest/a.ts', '#checks/a.ts', 'ingest may not import checks'],
  ['src/drafts/a.ts', '#ingest/a.ts', 'drafts may not import ingest'],
  ['src/site/a.ts', '#components/a.astro', 'site may not import components'],
  ['src/pages/a.astro', '#ingest/a.ts', 'pages may not import ingest'],
  ['scripts/a.ts', '#site/a.ts', 'scripts may not import site'],
  ['scripts/a.ts', '../src/site/a.ts', 'relative path'],
  ['src/new-folder/a.ts', './b.ts', 'no known layer'],
])('%s may not import %s', (file, specifier, reason) => {
  expect(refuseImport(file, specifier)).toContain(reason);
});

test.each([
  ['src/core/views/a.ts', '#core/text.ts'],
  ['src/core/a.ts', './views/b.ts'],
  ['src/core/views/a.ts', '../text.ts'],
  ['src/layouts/a.astro', '../styles/main.css'],
  ['src/core/a.ts', 'diff'],
  ['src/markdown/a.ts', 'node:fs/promises'],
  ['src/pages/a.astro', '#layouts/base.astro'],
  ['src/pages/a.astro', 'astro:config'],
  ['scripts/build/a.ts', '../command.ts'],
])('%s may import %s', (file, specifier) => {
  expect(refuseImport(file, specifier)).toBeUndefined();
});

test('every form of import is seen, with its line; comments are not', () => {
  const text = `import {
  a,
} from 'a';
// import b from 'b';
/** import c from 'c'; */
import 'd';
export * from "e";
export type { F } from 'f';
const g = await import('g');
const h = import.meta.glob('./h/*.ts');`;
  expect(listImports(text).map(({ specifier, line }) => `${line} ${specifier}`)).toEqual([
    '3 a',
    '6 d',
    '7 e',
    '8 f',
    '9 g',
    '10 ./h/*.ts',
  ]);
});
