import { describe, expect, test } from 'vitest';
import type { Glance } from '#core/views/story-glance.ts';
import { describeGlance } from '#site/words/glance.ts';
import { describeSays, describeVotes } from '#site/words/claim.ts';
import { countOf, dateText, joinWords } from '#site/words/en/numbers.ts';
import { quoteInside } from '#site/words/quote-inside.ts';
import { describeLeftOvers, describePublished } from '#site/words/source.ts';

const none: Glance = {
  articles: 0,
  outlets: [],
  articlesOfUnknownOutlet: 0,
  families: [],
  witnesses: 0,
  claims: 0,
  drafts: 0,
  verdicts: {
    corroborated: 0,
    'one witness': 0,
    disputed: 0,
    'sources differ': 0,
    contradicted: 0,
    qualified: 0,
    overridden: 0,
    'no evidence': 0,
  },
  articlesWithoutDate: 0,
};
const outlets = (names: readonly string[]) => names.map((label) => ({ label }));
const tell = (glance: Partial<Glance>) =>
  describeGlance({ ...none, ...glance }).map((paragraph) =>
    paragraph
      .map((sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
      .join(' '),
  );

describe('the sentences at the top of a story', () => {
  test.each<[string, Partial<Glance>, string]>([
    ['no article', {}, 'No article has been added to this story yet.'],
    [
      'one article, nothing known',
      { articles: 1, articlesOfUnknownOutlet: 1, articlesWithoutDate: 1 },
      'One article reports this event; its publisher is not known. It does not say when it appeared.',
    ],
    [
      'one article, all known',
      { articles: 1, outlets: outlets(['The Herald']), published: { first: '2020-01-02', last: '2020-01-02' } },
      'One article reports this event, by The Herald. It appeared on 2 January 2020.',
    ],
    [
      'two, one of them unknown, one agency',
      {
        articles: 2,
        outlets: outlets(['The Herald']),
        articlesOfUnknownOutlet: 1,
        articlesWithoutDate: 1,
        published: { first: '2020-01-02', last: '2020-01-02' },
        families: [{ size: 2, sharesWording: false, agencies: [{ agency: { label: 'Wire' }, count: 2 }] }],
      },
      'Two articles report this event: one by The Herald; the publisher of one is not known. One appeared on 2 January 2020; one gives no date. Both credit Wire.',
    ],
    [
      'many outlets are counted, not listed',
      { articles: 12, outlets: outlets([...'abcdefghijkl']), articlesWithoutDate: 12 },
      '12 articles report this event, by 12 known outlets. None of them says when it appeared.',
    ],
    [
      'shared wording and an agency that some credit',
      {
        articles: 5,
        articlesOfUnknownOutlet: 5,
        articlesWithoutDate: 5,
        families: [{ size: 4, sharesWording: true, agencies: [{ agency: { label: 'Wire' }, count: 2 }] }],
      },
      'Five articles report this event; their publishers are not known. None of them says when it appeared. Four share wording and two of them credit Wire.',
    ],
    ...(
      [
        [4, 'all credit Wire'],
        [1, 'one of them credits Wire'],
      ] as const
    ).map(([count, told]): [string, Partial<Glance>, string] => [
      `shared wording and an agency that ${count} of four credit`,
      {
        articles: 5,
        articlesOfUnknownOutlet: 5,
        articlesWithoutDate: 5,
        families: [{ size: 4, sharesWording: true, agencies: [{ agency: { label: 'Wire' }, count }] }],
      },
      `Five articles report this event; their publishers are not known. None of them says when it appeared. Four share wording and ${told}.`,
    ]),
    [
      'two families alike',
      {
        articles: 5,
        articlesOfUnknownOutlet: 5,
        articlesWithoutDate: 5,
        families: [
          { size: 2, sharesWording: true, agencies: [] },
          { size: 2, sharesWording: true, agencies: [] },
        ],
      },
      'Five articles report this event; their publishers are not known. None of them says when it appeared. Two pairs share wording.',
    ],
  ])('%s', (_, glance, text) => {
    expect(tell(glance)[0]).toBe(text);
  });

  test.each<[string, Partial<Glance>, string]>([
    ['no claim', {}, 'No claim has been checked yet.'],
    [
      'one claim',
      { claims: 1, witnesses: 1, verdicts: { ...none.verdicts, 'one witness': 1 } },
      'One claim rests on one witness.',
    ],
    [
      'several verdicts',
      {
        claims: 14,
        witnesses: 9,
        drafts: 14,
        verdicts: { ...none.verdicts, corroborated: 2, disputed: 1, 'one witness': 11 },
      },
      'There are 14 claims, and nine witnesses speak to them. Two are corroborated by independent witnesses, one is disputed and 11 rest on one witness each. All are drafts that nobody else has reviewed.',
    ],
    [
      'some drafts',
      { claims: 3, witnesses: 2, drafts: 1, verdicts: { ...none.verdicts, contradicted: 3 } },
      'There are three claims, and two witnesses speak to them. All three are contradicted. One is a draft that nobody else has reviewed.',
    ],
    [
      'claims that nobody speaks to',
      { claims: 2, drafts: 2, verdicts: { ...none.verdicts, 'no evidence': 2 } },
      'There are two claims. Both have no evidence yet. Both are drafts that nobody else has reviewed.',
    ],
    [
      'two reported in two ways, none disputed',
      { claims: 3, witnesses: 1, verdicts: { ...none.verdicts, 'sources differ': 2, 'no evidence': 1 } },
      'There are three claims, and one witness speaks to them. Two are reported in two ways and one has no evidence yet. None is disputed.',
    ],
  ])('%s', (_, glance, text) => {
    expect(tell(glance)[1]).toBe(text);
  });
});

test.each([
  ['2015', '2015'],
  ['2015-10', 'October 2015'],
  ['2015-10-03', '3 October 2015'],
  ['2015-10-13T12:35', '13 October 2015, 12:35'],
  ['2015-10-13T12:35Z', '13 October 2015, 12:35 UTC'],
  ['2015-10-13T12:35:09+02:00', '13 October 2015, 12:35 UTC+02:00'],
  ['soon', 'soon'],
])('the date %s is printed %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test('numbers and lists', () => {
  expect([0, 1, 9, 10, 1000].map((n) => countOf(n, 'claim'))).toEqual([
    'no claims',
    'one claim',
    'nine claims',
    '10 claims',
    '1,000 claims',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => joinWords(list))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test.each([
  [[], 'No witness speaks to it.'],
  [['supports'], 'One witness supports it.'],
  [['supports', 'supports', 'contradicts'], 'Two witnesses support it and one contradicts it.'],
  [['mixed', 'qualifies', 'qualifies'], 'One witness is reported both ways and two qualify it.'],
] as const)('the votes %j', (votes, text) => {
  expect(describeVotes(votes.map((vote) => ({ vote })))).toBe(text);
});

test.each([
  [{ quantity: 6, unit: 'staff per country', bound: 'exactly', from: 'stated' }, '6 staff per country'],
  [{ quantity: 1800, bound: 'about', from: 'computed' }, 'about 1,800, computed from what it states'],
  [{ quantity: { min: 2, max: 3 }, unit: 'weeks', bound: 'exactly', from: 'stated' }, '2 to 3 weeks'],
  [{ quantity: { max: 3 }, bound: 'exactly', from: 'stated' }, 'up to 3'],
  [{ date: '2015-09-29', precision: 'week', from: 'stated' }, '29 September 2015 (to the week)'],
  [
    { date: { from: '2015-09', to: '2015-10' }, precision: 'approximate', from: 'stated' },
    'September 2015 to October 2015 (approximately)',
  ],
] as const)('says %j', (says, text) => {
  expect(describeSays(says)).toBe(text);
});

test.each([
  [null, undefined],
  [{ at: '2015-10-13', zone: 'GMT' }, '13 October 2015 GMT'],
  [{ notBefore: '2015-10-10' }, 'not before 10 October 2015'],
  [{ notBefore: '2015-10-10', notAfter: '2015-11' }, 'not before 10 October 2015, not after November 2015'],
] as const)('published %j', (published, text) => {
  expect(describePublished(published)).toBe(text);
});

test.each([
  [[], 'Every line of the raw file is part of the text.'],
  [['removed'], 'One stretch of the raw file was removed. Everything else is the text.'],
  [
    ['removed', 'removed', 'metadata'],
    'Two stretches of the raw file were removed and one stretch was read as metadata. Everything else is the text.',
  ],
] as const)('left-overs %j', (uses, text) => {
  expect(describeLeftOvers(uses.map((use) => ({ use })))).toBe(text);
});

test('quotation marks inside a quoted statement are single', () => {
  expect(quoteInside('She said "no" and “yes”')).toBe("She said 'no' and ‘yes’");
});
