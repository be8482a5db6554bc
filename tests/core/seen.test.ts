import { expect, test } from 'vitest';
import { compareClaim } from '#core/coverage.ts';
import { fingerprint } from '#core/fingerprint.ts';
import { fingerprintBlock } from '#core/seen.ts';
import type { Source } from '#core/model.ts';
import { claimSchema, sourceSchema } from '#schema';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of %j is that of the specification', (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

const meta = (title: string) =>
  sourceSchema.parse({ title, label: 'A', story: 's', seed: { file: 'a', sha256: '0'.repeat(64), lines: [] } });

function makeSource(title: string, ...paragraphs: string[]): Source {
  let start = 0;
  const blocks = [title, ...paragraphs].map((words, at) => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    return { kind: at === 0 ? ('title' as const) : ('paragraph' as const), span };
  });
  return { id: 's/a', meta: meta(title), text: [title, ...paragraphs].join('\n\n'), blocks };
}

const first = makeSource('Ferries stop', 'Crews stopped work on Monday.', 'The port stays open.');
const claim = (seen?: string) => ({
  id: 's/c',
  body: '',
  meta: claimSchema.parse({
    claim: 'Work stopped.',
    story: 's',
    kind: 'event',
    evidence: [{ source: 's/a', quote: 'stopped work on Monday', ...(seen === undefined ? {} : { seen }) }],
  }),
});
const confirmed = claim(fingerprintBlock(first, 1));
const staleIn = (source: Source, of = confirmed) => compareClaim(of, [source], new Map([[source.id, source]])).stale;

test.each([
  ['the same source', first, []],
  ['other paragraphs', makeSource('Ferries stop', 'New.', 'Crews stopped work on Monday.', 'Closed.'), []],
  ['white space and dashes', makeSource('Ferries  stop', 'Crews stopped work on Monday.'), []],
  ['another headline', makeSource('Ferries sail', 'Crews stopped work on Monday.'), [0]],
  ['words beside the quote', makeSource('Ferries stop', 'Crews never stopped work on Monday.'), [0]],
  ['the quote is gone', makeSource('Ferries stop', 'Crews went home.'), [0]],
])('%s', (_, source, stale) => {
  expect(staleIn(source)).toEqual(stale);
  expect(staleIn(source, claim())).toEqual([]);
});
