import { expect, test } from 'vitest';
import { listActorsOfClaim, listOutletsOfClaim, listOutletsOfSource } from '#core/views/profile-lists.ts';
import { groupBySource, groupSaid, sortByVerdict, tallyVerdicts } from '#core/views/profile.ts';
import type { ClaimRef, SourceRef, VerdictRef } from '#core/views/refs.ts';
import { makeClaim } from '../make.ts';

const claim = (id: string, sign: VerdictRef['sign']): ClaimRef => ({
  id,
  statement: id,
  path: `/claims/${id}/`,
  verdict: { text: sign, sign },
  draft: false,
});
const source = (id: string): SourceRef => ({
  id,
  label: id,
  title: id,
  path: `/sources/${id}/`,
  dir: 'ltr',
  language: 'en',
});
const said = (own: ClaimRef, from: string) => ({
  claim: own,
  source: source(from),
  quote: { parts: ['x'], path: '/', dir: 'ltr' as const, language: 'en' },
  stance: 'supports' as const,
  how: 'stated' as const,
});
const [calm, loud, split] = [claim('calm', 'one witness'), claim('loud', 'disputed'), claim('split', 'sources differ')];

test('words are grouped by claim, what is in dispute first', () => {
  const groups = groupSaid([said(calm, 'a'), said(loud, 'b'), said(calm, 'c')]);
  expect(groups.map((group) => [group.claim.id, group.said.map((item) => item.source.id)])).toEqual([
    ['loud', ['b']],
    ['calm', ['a', 'c']],
  ]);
  expect(sortByVerdict([calm, split, loud]).map(({ id }) => id)).toEqual(['loud', 'split', 'calm']);
});

test('a claim counts once in the tally, and verdicts that none has are left out', () => {
  expect(tallyVerdicts([calm, loud, calm])).toEqual([
    { sign: 'disputed', count: 1 },
    { sign: 'one witness', count: 1 },
  ]);
  expect(tallyVerdicts([])).toEqual([]);
});

test('items of one source stand together', () => {
  const items = ['a', 'b', 'a'].map((id, at) => ({ source: source(id), at }));
  expect(groupBySource(items).map((group) => [group.source.id, group.items.map(({ at }) => at)])).toEqual([
    ['a', [0, 2]],
    ['b', [1]],
  ]);
});

test('frontmatter says on whose pages a claim and an article stand', () => {
  const { meta } = makeClaim('s/one', {
    actors: ['moss'],
    evidence: [
      { source: 's/a', quote: 'x', creditedTo: { actor: 'lee', how: 'stated' } },
      { source: 's/b', quote: 'x', via: 'wire', creditedTo: { unnamed: 'a clerk' } },
      { source: 's/a', quote: 'x', creditedTo: { actor: 'moss', how: 'inferred' } },
    ],
  });
  expect(listActorsOfClaim(meta)).toEqual(['moss', 'lee']);
  expect(
    listOutletsOfClaim(
      meta,
      new Map([
        ['s/a', 'post'],
        ['s/b', null],
      ]),
    ),
  ).toEqual(['post', 'wire']);
  expect(listOutletsOfSource({ outlet: 'wire', agencies: ['wire', 'post'] })).toEqual(['wire', 'post']);
  expect(listOutletsOfSource({ outlet: null, agencies: [] })).toEqual([]);
});
