/**
 * All structured data of the fixture sites against the vocabulary of schema.org, by the types that schema-dts makes of
 * it: unknown types and properties, and values of the wrong type, do not compile.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listSite, readSiteFile } from './read-site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const virtual = path.join(project, 'tests/site/structured-data-of-fixtures.ts');
const settings: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What the compiler says of a file with one constant for each piece of JSON-LD. */
function compile(pieces: readonly string[]): string[] {
  const text = [
    `import type { Thing, WithContext } from 'schema-dts';`,
    ...pieces.map((json, at) => `export const data${at}: WithContext<Thing> = ${json};`),
  ].join('\n');
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === virtual || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === virtual ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([virtual], settings, host))
    .map(
      ({ messageText, start = 0 }) =>
        `${ts.flattenDiagnosticMessageText(messageText, ' ')} (${text.slice(start, start + 80)})`,
    );
}

async function listJsonLd(site: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of await listSite(site)) {
    if (file === 'data/claim-reviews.json') found.push(await readSiteFile(site, file));
    if (!file.endsWith('.html')) continue;
    const html = await readSiteFile(site, file);
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g))
      found.push(json);
  }
  return found;
}

test('structured data is of schema.org', async () => {
  const pieces = [...new Set((await Promise.all(['harbour', 'mina', 'plain'].map(listJsonLd))).flat())];
  expect(pieces.length).toBeGreaterThan(10);
  for (const type of ['ClaimReview', 'DataFeed', 'NewsArticle', 'WebSite'])
    expect(pieces.join()).toContain(`"${type}"`);
  expect(compile(pieces)).toEqual([]);
}, 120_000);

test('the validator refuses a property that schema.org does not know', () => {
  expect(compile(['{"@context":"https://schema.org","@type":"ClaimReview","claimReviewd":"x"}'])).toHaveLength(1);
}, 120_000);
