import { describe, expect, test } from 'vitest';
import { findFamilies } from '#core/families.ts';
import { makeSource } from './make.ts';

const sources = [
  makeSource('s/a', ['A'], { agencies: ['wire'] }),
  makeSource('s/b', ['B'], { agencies: ['wire'] }),
  ...['s/c', 's/d', 's/e'].map((id) => makeSource(id, [id])),
];
const link = (a: string, b: string, share = 0.5) => ({ a, b, words: 40, shareOfA: share, shareOfB: share / 2 });

describe('findFamilies', () => {
  const ids = (links: Parameters<typeof findFamilies>[1] = []) =>
    findFamilies(sources, links).map((family) => family.sources.join(' '));
  test('a common agency makes a family; the others stand alone', () => {
    expect(ids()).toEqual(['s/a s/b', 's/c', 's/d', 's/e']);
  });
  test('shared wording makes a family, whatever the order', () => {
    const links = [link('s/c', 's/d'), link('s/c', 's/e'), link('s/d', 's/e')];
    expect(ids(links)).toEqual(['s/c s/d s/e', 's/a s/b']);
    expect(ids(links.toReversed())).toEqual(ids(links));
  });
  test('a patchwork joins the report that it shares most with, and not two reports to each other', () => {
    expect(ids([link('s/b', 's/e', 0.2), link('s/d', 's/e', 0.5)])).toEqual(['s/a s/b', 's/d s/e', 's/c']);
  });
  test('a stock sentence in common makes none', () => {
    expect(ids([link('s/d', 's/e', 0.01)])).toEqual(['s/a s/b', 's/c', 's/d', 's/e']);
  });
  test('it says why', () => {
    const strong = link('s/d', 's/e');
    expect(findFamilies(sources, [strong])).toEqual([
      { sources: ['s/a', 's/b'], agencies: ['wire'], wording: [] },
      { sources: ['s/d', 's/e'], agencies: [], wording: [strong] },
      { sources: ['s/c'], agencies: [], wording: [] },
    ]);
  });
});
