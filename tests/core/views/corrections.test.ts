import { describe, expect, test } from 'vitest';
import {
  countParts,
  isChange,
  listCorrections,
  listAllModified,
  listParts,
  viewCorrections,
} from '#core/views/corrections-view.ts';
import { viewHistory } from '#core/views/history-view.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const changed = makeClaim('s/well', {
  claim: 'The well holds nine barrels',
  formerIds: ['s/old-well', 's/older-well'],
  history: [
    { date: '2020-01-01', verdict: 'one witness', claim: 'The well is full', reason: 'First.' },
    { date: '2020-02-01', verdict: 'disputed', claim: 'The well is full', reason: 'A second paper.' },
    { date: '2020-02-01', verdict: 'disputed', reason: 'A number instead of a word.' },
    { date: '2020-03-01', verdict: 'disputed', reason: 'Read again.' },
    { date: '2020-04-01', verdict: 'corroborated', claim: 'The well holds nine barrels', reason: 'A third paper.' },
  ],
});
const calm = makeClaim('s/calm', { history: [{ date: '2020-02-02', verdict: 'one witness', reason: 'First.' }] });
const silent = makeClaim('s/silent');
const corpus = makeCorpus([makeSource('s/one', ['Title'])], [calm, changed, silent]);
const index = indexSite(corpus, false);
const overview = overviewSite(index);

describe('the history of a claim', () => {
  test('tells what each entry changed, with the state before it', () => {
    expect(viewHistory(changed).map(({ id, kind, before }) => [id, kind, before?.verdict, before?.statement])).toEqual([
      ['h-2020-01-01', 'first', undefined, undefined],
      ['h-2020-02-01', 'verdict', 'one witness', 'The well is full'],
      ['h-2020-02-01-2', 'statement', 'disputed', 'The well is full'],
      ['h-2020-03-01', 'confirmed', 'disputed', 'The well holds nine barrels'],
      ['h-2020-04-01', 'verdict', 'disputed', 'The well holds nine barrels'],
    ]);
  });

  test('says so when verdict and statement changed at once', () => {
    const claim = makeClaim('s/both', {
      history: [
        { date: '2020-01-01', verdict: 'one witness', claim: 'Before', reason: 'a' },
        { date: '2020-01-02', verdict: 'disputed', reason: 'b' },
      ],
    });
    expect(viewHistory(claim)[1]?.kind).toBe('both');
  });
});

describe('the corrections page', () => {
  test('lists changes, newest first, and apart from them first verdicts of claims that never changed', () => {
    const { changes, firsts, countChanges, countFirsts } = viewCorrections(overview);
    expect(changes.map(({ path }) => path)).toEqual([
      '/claims/s/well/#h-2020-04-01',
      '/claims/s/well/#h-2020-02-01-2',
      '/claims/s/well/#h-2020-02-01',
    ]);
    expect(firsts.map(({ path }) => path)).toEqual(['/claims/s/calm/#h-2020-02-02']);
    expect([countChanges, countFirsts]).toEqual([3, 1]);
  });

  test('the permanent address stays when the claim gets another id', () => {
    expect(new Set(listCorrections(overview).map(({ permanentPath }) => permanentPath.split('#')[0]))).toEqual(
      new Set(['/claims/s/old-well/', '/claims/s/calm/']),
    );
  });

  test('the last day of each page is known', () => {
    expect(listAllModified(overview)).toEqual(
      new Map([
        ['/claims/s/calm/', '2020-02-02'],
        ['/stories/s/', '2020-04-01'],
        ['/corrections/', '2020-04-01'],
        ['/claims/s/well/', '2020-04-01'],
      ]),
    );
  });
});

describe('parts of the changes', () => {
  const changes = listCorrections(overview).filter(isChange);

  test.each([
    [0, 0],
    [100, 0],
    [101, 2],
    [250, 3],
  ])('%i changes fill %i parts', (count, parts) => {
    expect(countParts(count)).toBe(parts);
  });

  test('a change stays in its part when others come', () => {
    expect(listParts(changes, 2).map(({ number, entries }) => [number, entries.map(({ date }) => date)])).toEqual([
      [2, ['2020-04-01']],
      [1, ['2020-02-01', '2020-02-01']],
    ]);
    const later = [...changes.slice(0, 1), ...changes];
    expect(listParts(later, 2).at(-1)).toEqual(listParts(changes, 2).at(-1));
  });

  test('each part has its path', () => {
    const many = Array.from({ length: 51 }, (_, at) =>
      makeClaim(`s/c${at}`, {
        history: ['one witness', 'disputed', 'corroborated'].map((verdict, day) => ({
          date: `2020-01-0${day + 1}`,
          verdict,
          reason: 'Because.',
        })),
      }),
    );
    const large = overviewSite(indexSite({ ...corpus, claims: many }, false));
    expect(viewCorrections(large).parts.map(({ path }) => path)).toEqual(['/corrections/2/', '/corrections/1/']);
  });
});
