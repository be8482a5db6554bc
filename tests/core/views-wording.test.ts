import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compareCoverage } from '#core/coverage.ts';
import { indexSite } from '#core/views/site-index.ts';
import { markWords, shortenAlignment, writeSide } from '#core/views/marked-words.ts';
import { viewWording } from '#core/views/wording-view.ts';
import { makeCorpus, makeSource } from './make.ts';
import type { Corpus } from '#core/model.ts';

const shared =
  'The keeper of the north lock opened both gates before dawn, and the river carried eleven barges down to the salt works.';
const edited = shared.replace('eleven', 'twelve').replace('before dawn', 'at night');
const own = (n: number) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => `word${n}x${k}`).join(' ');
const quoted =
  '“We shall rebuild the lower mill before the winter fair and not one day after it,” said the miller Oda Finn.';

function viewOf(texts: readonly (readonly string[])[], rights: 'full' | 'excerpts' = 'full', editor = false) {
  const sources = texts.map((blocks, at) =>
    makeSource(`s/a${at}`, [`${'Heron'.slice(at % 5)}${at}`, ...blocks], { label: `A${at}` }),
  );
  const corpus: Corpus = { ...makeCorpus(sources), site: { ...makeCorpus(sources).site, rights } };
  const index = indexSite(corpus, editor);
  const [story] = index.coverage.stories;
  if (story === undefined) throw new Error('no story');
  return viewWording(index, story);
}

describe('shared wording', () => {
  test.each([
    { name: 'one article', texts: [[shared]], sharing: 0, pairs: 0, passages: 0, quotations: 0 },
    { name: 'nothing shared', texts: [[own(1)], [own(2)]], sharing: 0, pairs: 0, passages: 0, quotations: 0 },
    { name: 'an edited copy', texts: [[shared], [edited]], sharing: 2, pairs: 1, passages: 1, quotations: 0 },
    { name: 'a quotation alone', texts: [[quoted], [quoted]], sharing: 0, pairs: 0, passages: 0, quotations: 1 },
    {
      name: 'one text in three articles is one passage',
      texts: [[shared], [shared, own(1)], [own(2), shared]],
      sharing: 3,
      pairs: 3,
      passages: 1,
      quotations: 0,
    },
  ])('$name', ({ texts, sharing, pairs, passages, quotations }) => {
    const view = viewOf(texts);
    expect({
      sharing: view.sharing,
      pairs: view.pairs.length,
      passages: view.passages.length,
      quotations: view.quotations.length,
    }).toEqual({ sharing, pairs, passages, quotations });
  });

  test('what differs is marked on both sides, in the words of each source', () => {
    const [passage] = viewOf([[shared], [edited]]).passages;
    const marks = (side: 'a' | 'b') =>
      passage?.[side].pieces?.flatMap((piece) => (piece.kind === 'differs' ? [piece.text] : []));
    expect([marks('a'), marks('b')]).toEqual([
      ['before dawn', 'eleven'],
      ['at night', 'twelve'],
    ]);
  });

  test('the third article of a passage is named with its place', () => {
    const [passage] = viewOf([[shared], [shared], [own(1), shared]]).passages;
    expect(passage?.also.map(({ source, kind, number }) => [source.id, kind, number])).toEqual([
      ['s/a2', 'paragraph', 2],
    ]);
  });

  test('under excerpts the public sees places and counts, an editor the words', () => {
    const [closed] = viewOf([[shared], [edited]], 'excerpts').passages;
    expect(closed?.a).toEqual({
      place: expect.objectContaining({ kind: 'paragraph', number: 1, path: '/sources/s/a0/' }),
    });
    expect(closed?.words).toBeGreaterThan(10);
    const [open] = viewOf([[shared], [edited]], 'excerpts', true).passages;
    expect(open?.a.pieces).toBeDefined();
    expect(open?.a.place.path).toBe('/sources/s/a0/#p-8-126');
  });

  test('articles that share with two families are patchworks, on either side of the passage', () => {
    const bells =
      'A tall crane lifted seven bells out of the broken tower while crowds on Mill Street counted each one.';
    const geese =
      'Nine hundred grey geese crossed the frozen bay at noon and settled among the reeds behind the old chapel.';
    const view = viewOf([[shared], [shared, bells], [bells, geese], [geese]]);
    expect(view.families).toHaveLength(2);
    expect(view.patchworks.map(({ source, with: parts }) => [source.id, parts.length])).toEqual([
      ['s/a1', 2],
      ['s/a2', 2],
    ]);
  });

  test('a story of forty copies stays small and counts the rest', () => {
    const view = viewOf(Array.from({ length: 40 }, (_, n) => [own(n), shared]));
    expect(view.pairs.length + view.morePairs).toBe((40 * 39) / 2);
    expect(view.pairs.length).toBeLessThanOrEqual(40);
    expect(view.passages).toHaveLength(1);
  });
});

describe('marked words', () => {
  test('a side is the source text from the first word to the last, but for what is cut', () => {
    const word = fc.constantFrom<string>('alder', 'birch', 'cedar', 'elm', 'fir', 'gorse');
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 120 }), fc.nat(25), (words, at) => {
        const a = words.join(' ');
        const b = words.with(at, 'holly').join(', ');
        const story = compareCoverage(makeCorpus([makeSource('s/a', ['T', a]), makeSource('s/b', ['U', b])]))
          .stories[0];
        for (const { alignment, a: side } of story?.passages ?? []) {
          const text = `T\n\n${a}`;
          const pieces = writeSide(text, shortenAlignment(alignment, text, `U\n\n${b}`), 'a');
          const parts = pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
          const whole = text.slice(side.span.start, side.span.end);
          if (pieces.every(({ kind }) => kind !== 'cut')) expect(parts.join('')).toBe(whole);
          else for (const part of parts) expect(whole).toContain(part);
        }
      }),
    );
  });

  test('marks are cut to the span and do not overlap', () => {
    const marks = [
      { start: 0, end: 5 },
      { start: 4, end: 7 },
      { start: 11, end: 30 },
    ];
    expect(markWords('one two three four', { start: 4, end: 13 }, marks)).toEqual([
      { kind: 'differs', text: 't' },
      { kind: 'differs', text: 'wo' },
      { kind: 'same', text: ' thr' },
      { kind: 'differs', text: 'ee' },
    ]);
  });
});
