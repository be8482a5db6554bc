import { describe, expect, test } from 'vitest';
import { viewBlocks, type BlockView } from '#core/views/block-view.ts';
import { findAnchors } from '#core/views/passage-anchors.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const shared =
  'Divers raised the drowned bell of the old chapel late on Thursday evening with two borrowed cranes and a raft';
const texts = [
  'Bell raised',
  `${shared}, while all watched. “It rang once, as it came up,” Ilse Brandt said.`,
  'It is whole.',
];
const sources = [
  makeSource('s/a', texts, { language: 'en' }),
  makeSource('s/b', ['A bell comes home', `${shared}, and nobody slept.`], { language: 'en' }),
];
const claim = makeClaim('s/rang', {
  evidence: [
    { source: 's/b', quote: 'nobody slept' },
    { source: 's/a', quote: 'late on Thursday evening', stance: 'qualifies' },
  ],
});

function indexOf(rights: 'full' | 'excerpts') {
  const made = makeCorpus(sources, [claim]);
  return indexSite({ ...made, site: { ...made.site, rights } }, false);
}

/** What the style sheet colours for each passage: the words of its slot, in its block or in the whole text. */
function wordsOfAnchors(blocks: readonly BlockView[]): Map<string, string> {
  const cutsOf = (list: readonly BlockView[]) =>
    list.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'text' ? piece.cuts : [])));
  const found = new Map<string, string>();
  for (const block of blocks) {
    const inside = block.pieces.flatMap((piece) =>
      piece.kind === 'text' ? [...piece.anchors, ...piece.cuts.flatMap(({ anchors }) => anchors)] : [],
    );
    for (const { id, slot = '' } of inside) {
      const scope = slot.startsWith('w') ? blocks : [block];
      found.set(
        id,
        cutsOf(scope)
          .flatMap(({ within, text }) => (within.includes(slot) ? text : []))
          .join(''),
      );
    }
  }
  return found;
}

describe('the passages of an article', () => {
  test('each has its id once, and its words are found by its slot', () => {
    const index = indexOf('full');
    const [source] = sources;
    if (source === undefined) throw new Error('no source');
    const words = wordsOfAnchors(viewBlocks(index, source, []));
    const expected = [...findAnchors(index, source)].map(([id, { start, end }]) => [id, source.text.slice(start, end)]);
    expect(Object.fromEntries(words)).toEqual(Object.fromEntries(expected));
    expect([...words.values()]).toContain('late on Thursday evening');
    expect([...words.values()].some((text) => text.startsWith('“It rang once'))).toBe(true);
    expect([...words.values()].some((text) => text.startsWith('Divers raised'))).toBe(true);
  });

  test('of which the public may not see the words have no id', () => {
    const index = indexOf('excerpts');
    const [source] = sources;
    const start = source?.text.indexOf('late on') ?? 0;
    const id = `p-${start}-${start + 'late on Thursday evening'.length}`;
    expect(source && [...findAnchors(index, source).keys()]).toEqual([id]);
  });

  test('a note leads to its evidence, and to what other articles say for the claim', () => {
    const index = indexOf('full');
    const [source] = sources;
    const notes = source === undefined ? [] : viewBlocks(index, source, []).flatMap((block) => block.notes);
    const at = sources[1]?.text.indexOf('nobody slept') ?? 0;
    expect(
      notes.map(({ path, number, beside, moreBeside }) => [path, number, beside.map((one) => one.path), moreBeside]),
    ).toEqual([['/claims/s/rang/#e-1', 1, [`/sources/s/b/#p-${at}-${at + 12}`], 0]]);
  });
});
