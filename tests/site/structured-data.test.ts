import { expect, test } from 'vitest';
import { emptyCorpus } from '#core/empty-corpus.ts';
import { indexSite } from '#core/views/site-index.ts';
import { describeArticle } from '#site/structured-data.ts';
import { makeUrls } from '#site/urls.ts';
import { sourceSchema, type SourceMeta } from '#schema';

function describe(bylines: string[], how: NonNullable<SourceMeta['provenance']['bylines']>): unknown {
  const seed = { file: 'quay/a.txt', sha256: '0'.repeat(64), lines: [] };
  const meta = sourceSchema.parse({
    title: 'T',
    label: 'A',
    story: 'quay',
    seed,
    bylines,
    provenance: { bylines: how },
  });
  const source = { id: 'quay/a', meta, text: 'T', blocks: [] };
  return describeArticle(source, indexSite(emptyCorpus, false), makeUrls({ base: '/' }));
}

const printed = 'By Ida Voss and Tam van Dale, Staff Writers';
const person = (name: string) => ({ '@type': 'Person', name });

test('a byline as printed is a credit, nobody of that name', () => {
  const article = describe([printed, 'Harrow Quay'], { how: 'stated', line: 3 });
  expect(article).toHaveProperty('mainEntity.creditText', `${printed}, Harrow Quay`);
  expect(article).not.toHaveProperty('mainEntity.author');
});

test.each([
  { how: 'stated', why: 'author in the page’s JSON-LD' } as const,
  { how: 'editor', line: 3, why: 'the line names two people' } as const,
])('names that somebody gave one by one are people: $how', (how) => {
  const article = describe(['Ida Voss', 'Tam van Dale'], how);
  expect(article).toHaveProperty('mainEntity.author', [person('Ida Voss'), person('Tam van Dale')]);
  expect(article).not.toHaveProperty('mainEntity.creditText');
});

test('what is inferred is left out', () => {
  const article = describe(['Ida Voss'], { how: 'inferred', why: 'the name stands below the title' });
  expect(article).not.toHaveProperty('mainEntity.author');
  expect(article).not.toHaveProperty('mainEntity.creditText');
});
