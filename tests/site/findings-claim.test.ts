import { expect, test } from 'vitest';
import { claimSchema } from '#schema';
import { locateQuote } from '#core/locate.ts';
import type { LeadKind } from '#core/leads.ts';
import { readDocument } from '#markdown/read-document.ts';
import { writeLeadClaim } from '#site/lead-claim.ts';
import { makeSource } from '../core/make.ts';

const a = makeSource('s/a', [
  'Dam leaks',
  'The dam near Orsa lost 40: “no more, no less”. It rained.',
  'It holds # again.',
]);
const b = makeSource('s/b', ['Dam holds', 'The dam near Orsa lost 60 litres.']);
const sources = new Map([a, b].map((source) => [source.id, source]));

const placeOf = (source: typeof a, words: string) => {
  const start = source.text.indexOf(words);
  return { source: source.id, span: { start, end: start + words.length } };
};

test.each<[LeadKind, string[]]>([
  ['numbers differ', ['supports', 'contradicts']],
  ['accounts agree', ['supports', 'supports']],
])('%s: a claim that the schema takes, with quotes that are in their sources', (kind, stances) => {
  const places = [
    placeOf(a, 'The dam near Orsa lost 40: “no more, no less”.'),
    placeOf(a, 'It rained.'),
    placeOf(b, 'The dam near Orsa lost 60 litres.'),
  ];
  const text = writeLeadClaim({ kind, places, marks: [], score: 1 }, 's', sources);
  const claim = claimSchema.parse(readDocument(text ?? '').data);
  expect(claim).toMatchObject({ story: 's', status: 'draft', claim: 'The dam near Orsa lost 40: “no more, no less”' });
  expect(claim.evidence.map(({ stance }) => stance)).toEqual(stances);
  for (const { source, quote } of claim.evidence) {
    const found = sources.get(source);
    expect(found && locateQuote(found, quote).found).toBe(true);
  }
});

test('a place over two paragraphs is quoted to the end of the first', () => {
  const place = { source: 's/a', span: { start: a.text.indexOf('It rained'), end: a.text.length } };
  const text = writeLeadClaim({ kind: 'one source alone', places: [place], marks: [], score: 1 }, 's', sources);
  expect(claimSchema.parse(readDocument(text ?? '').data).evidence[0]?.quote).toBe('It rained.');
});

test('no place, no claim', () => {
  expect(writeLeadClaim({ kind: 'accounts agree', places: [], marks: [], score: 1 }, 's', sources)).toBeUndefined();
});
