import { expect, test } from 'vitest';
import { compareCoverage } from '#core/coverage.ts';
import { sliceSpan } from '#core/text.ts';
import { makeClaim, makeCorpus, makeSource } from './make.ts';

const sources = [
  makeSource('s/a', ['Title A', 'The bridge fell at noon on Monday.']),
  makeSource('s/b', ['Title B', 'The bridge fell, police said. It did not fall, the mayor said.']),
  makeSource('s/c', ['Title C', 'Nothing about it.']),
  makeSource('s/d', ['Title D', 'Nothing about it either.'], { complete: 'cut' }),
  makeSource('s/e', ['Title E', 'Came later.']),
];
const claim = makeClaim('s/fell', {
  evidence: [
    { source: 's/a', quote: 'The bridge fell […] noon on Monday' },
    { source: 's/b', quote: 'The bridge fell' },
    { source: 's/b', quote: 'It did not fall', stance: 'contradicts' },
  ],
  silent: ['s/c', 's/d'],
});

test('a cell is never empty: evidence both ways, silence, an incomplete text, not checked yet', () => {
  const [story] = compareCoverage(makeCorpus(sources, [claim])).stories;
  expect(story?.claims[0]?.cells.map((cell) => [cell.source, cell.states])).toEqual([
    ['s/a', ['supports']],
    ['s/b', ['supports', 'contradicts']],
    ['s/c', ['silent']],
    ['s/d', ['text incomplete']],
    ['s/e', ['not checked yet']],
  ]);
});

test('a new source changes no statement about the old ones', () => {
  const before = compareCoverage(makeCorpus(sources.slice(0, 4), [claim])).stories[0]?.claims[0];
  const after = compareCoverage(makeCorpus(sources, [claim])).stories[0]?.claims[0];
  expect(after?.cells.slice(0, 4)).toEqual(before?.cells);
  expect(after?.verdict).toEqual(before?.verdict);
});

test('citations are the places of all parts of all quotes, in order', () => {
  const { citations } = compareCoverage(makeCorpus(sources, [claim]));
  const words = (id: string) =>
    citations.get(id)?.map((c) => [sliceSpan(sources.find((s) => s.id === id)?.text ?? '', c.span), c.index, c.part]);
  expect(words('s/a')).toEqual([
    ['The bridge fell', 0, 0],
    ['noon on Monday', 0, 1],
  ]);
  expect(words('s/b')).toEqual([
    ['The bridge fell', 1, 0],
    ['It did not fall', 2, 0],
  ]);
});

test('a quote that is not in its source is kept with the reason, and cites nothing', () => {
  const wrong = makeClaim('s/wrong', { evidence: [{ source: 's/a', quote: 'The bridge stood' }] });
  const coverage = compareCoverage(makeCorpus(sources, [wrong]));
  expect(coverage.stories[0]?.claims[0]?.evidence[0]?.located).toMatchObject({ found: false, why: 'absent' });
  expect(coverage.citations.size).toBe(0);
});

test('a story without claims and a corpus without stories are fine', () => {
  expect(compareCoverage(makeCorpus(sources)).stories[0]?.claims).toEqual([]);
  expect(compareCoverage(makeCorpus([])).stories).toEqual([]);
});
