import { describe, expect, test } from 'vitest';
import { toDay } from '#core/dates/calendar.ts';
import { viewTimeline } from '#core/views/pictures/timeline.ts';
import { stretchOfPublication } from '#core/views/pictures/stretch.ts';
import type { ClaimMeta, SourceMeta } from '#schema';
import { makeClaim, makeSource } from '../../make.ts';
import { makeStory } from './make-story.ts';

const day = (d: number) => toDay(2031, 5, d);
const published: readonly SourceMeta['published'][] = [
  { at: '2031-05-09T10:15' },
  { notBefore: '2031-05-07', notAfter: '2031-05-10' },
  null,
];
const sentences = ['The weir broke on 4 May 2031.', 'The weir broke on 6 May 2031.', 'The weir broke that week.'];
const sources = sentences.map((text, at) =>
  makeSource(`weir/s${at}`, [`Weir ${at}`, text], { label: `S${at}`, published: published[at] ?? null }),
);

function claimOf(kind: ClaimMeta['kind'], says: readonly (ClaimMeta['evidence'][number]['says'] | undefined)[]) {
  const evidence = sentences.map((quote, at) => {
    const said = says[at];
    return { source: `weir/s${at}`, quote, ...(said === undefined ? {} : { says: said }) };
  });
  return makeClaim('weir/broke', { kind, evidence });
}

const viewOf = (claims: readonly ReturnType<typeof makeClaim>[]) => viewTimeline(makeStory(sources, claims).story);

describe('timeline', () => {
  test('publication: a day, a range, and what is unknown stands nowhere', () => {
    const view = viewOf([claimOf('date', [])]);
    expect(view?.published.map(({ when, sources: by }) => [when, by.map(({ id }) => id)])).toEqual([
      [{ first: day(7), last: day(10) }, ['weir/s1']],
      [{ first: day(9), last: day(9) }, ['weir/s0']],
    ]);
    expect(view?.undated.map(({ id }) => id)).toEqual(['weir/s2']);
  });

  test('the only date in the quote of a date claim counts, no date is guessed', () => {
    const [event] = viewOf([claimOf('date', [])])?.events ?? [];
    expect(event?.dates.map(({ when, sources: by }) => [when.first, when.last, by.map(({ id }) => id)])).toEqual([
      [day(4), day(4), ['weir/s0']],
      [day(6), day(6), ['weir/s1']],
    ]);
    expect(event?.differs).toBe(true);
  });

  test('a claim of another kind is dated by its editor alone', () => {
    expect(viewOf([claimOf('event', [])])).toBeUndefined();
    const view = viewOf([claimOf('event', [undefined, { date: '2031-05-05', precision: 'week', from: 'stated' }])]);
    expect(view?.events.map(({ dates }) => dates.map(({ when }) => when))).toEqual([[{ first: day(2), last: day(8) }]]);
    expect(view?.differing).toBe(0);
  });

  test('figures date nothing', () => {
    expect(viewOf([claimOf('quantity', [{ quantity: 6, bound: 'exactly', from: 'stated' }])])).toBeUndefined();
  });

  test('one date for all articles is no picture', () => {
    const same = [0, 1, 2].map((at) => makeSource(`weir/s${at}`, [`Weir ${at}`], { published: { at: '2031-05-09' } }));
    expect(viewTimeline(makeStory(same).story)).toBeUndefined();
  });

  test.each<[SourceMeta['published'], ReturnType<typeof stretchOfPublication>]>([
    [null, undefined],
    [{ at: '2031-05' }, { first: toDay(2031, 5, 1), last: toDay(2031, 5, 31) }],
    [{ notBefore: '2031-05-02' }, { first: day(2) }],
    [{ notAfter: '2031-05' }, { last: toDay(2031, 5, 31) }],
  ])('publication %j', (at, expected) => {
    expect(stretchOfPublication(at)).toEqual(expected);
  });
});
