import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateValue } from '#core/dates/date-value.ts';
import { findDates } from '#core/dates/find-dates.ts';
import { resolveDate } from '#core/dates/resolve-date.ts';
import { easterOf } from '#core/dates/rules-holiday.ts';
import { findTense } from '#core/dates/tense.ts';

/** A Wednesday. */
const anchor = '2003-05-14';

/** Resolves what stands in brackets. */
function resolve(marked: string, day = anchor): string | null {
  const start = marked.indexOf('[');
  const end = marked.lastIndexOf(']');
  const expression = marked.slice(start + 1, end);
  const sentence = marked.slice(0, start) + expression + marked.slice(end + 1);
  return resolveDate(expression, day, { sentence, start }).value;
}

describe('resolveDate', () => {
  test.each([
    ['The ferry sank on [May 2, 2003].', '2003-05-02'],
    ['The ferry sank on [2 May 2003].', '2003-05-02'],
    ['The ferry sank on [the second of May, 2003].', '2003-05-02'],
    ['Logged at [2003-05-02].', '2003-05-02'],
    ['Logged at [23/04/2003].', '2003-04-23'],
    ['It was built in [1931].', '1931'],
    ['It was built in [nineteen thirty-one].', '1931'],
    ['It was built in [two thousand and two].', '2002'],
    ['It opened in [March 1998].', '1998-03'],
    ['It closed in [the 1970s].', '1970-01-01/1979-12-31'],
    ['It closed in [the mid-1970s].', '1970-01-01/1979-12-31'],
    ['Sales rose in [the third quarter of 2001].', '2001-Q3'],
    ['Sales rose in [the first half of 2001].', '2001-01-01/2001-06-30'],
    ['They met in [the summer of 1999].', '1999-06-01/1999-08-31'],
    ['They met from [June 3 to 5, 1999].', '1999-06-03/1999-06-05'],
    ['They met [from March 2 to May 5, 1999].', '1999-03-02/1999-05-05'],
    ['They ruled [between 1985 and 1987].', '1985-01-01/1987-12-31'],
    ['They ruled in [1987-89].', '1987-01-01/1989-12-31'],
    ['It opened on [2031.5.13].', '2031-05-13'],
    ['It opened on [2031-05-13].', '2031-05-13'],
    ['It opened on [13.5.2031].', '2031-05-13'],
    ['It opened on [13/5-2031].', '2003-05-13/2031-12-31'],
  ])('stated: %s', (sentence, value) => {
    expect(resolve(sentence)).toBe(value);
  });

  test.each([
    ['The mayor resigned [today].', '2003-05-14'],
    ['The mayor resigned [yesterday].', '2003-05-13'],
    ['The mayor resigned [last night].', '2003-05-13'],
    ['The mayor resigned [the day before yesterday].', '2003-05-12'],
    ['The mayor resigned [three days ago].', '2003-05-11'],
    ['The mayor resigned [two weeks ago].', '2003-W18'],
    ['The mayor resigned [last week].', '2003-W19'],
    ['The mayor resigned [earlier this week].', '2003-W20'],
    ['The mayor resigned [earlier this month].', '2003-05'],
    ['The mayor resigned [six months ago].', '2002-11'],
    ['The mayor resigned [last year].', '2002'],
    ['The mayor resigned [more than ten years ago].', '1993'],
    ['The mayor resigned [last November].', '2002-11'],
    ['The mayor resigned [last Friday].', '2003-05-09'],
    ['The mayor resigned [Friday].', '2003-05-09'],
    ['The mayor resigned on [Wednesday].', '2003-05-14'],
    ['The mayor will resign on [Friday].', '2003-05-16'],
    ['The mayor plans to resign [next Tuesday].', '2003-05-20'],
    ['On [Friday], the mayor will resign.', '2003-05-16'],
    ['On [Friday], the mayor resigned.', '2003-05-09'],
    ['The mayor, officials said, would resign in [July].', '2003-07'],
    ['The mayor was elected in [July].', '2002-07'],
    ['The mayor was elected on [Dec. 3].', '2002-12-03'],
    ['The vote is scheduled for [Dec. 3].', '2003-12-03'],
    ['The vote will be held in [mid-November].', '2003-11'],
    ['The vote will be held [in two weeks].', '2003-W22'],
    ['The vote will be held [next month].', '2003-06'],
    ['The vote was held over [the weekend].', '2003-05-10/2003-05-11'],
    ['They marched in [the week of March 3].', '2003-W10'],
    ['Profit fell in [the third quarter].', '2002-Q3'],
    ['Profit fell in [the latest quarter].', '2003-Q1'],
    ['Third-quarter profit fell to 12 million crowns from 15 million [a year earlier].', '2001-Q3'],
    ['Rents fell by a tenth from [a year earlier].', '2002'],
    ['It rained for [the past three weeks].', '2003-04-23/2003-05-14'],
    ['The bridge closed on March 3, 2001, and reopened [two days later].', '2001-03-05'],
    ['The bridge closed in 2001 and reopened [the following year].', '2002'],
    ['They spoke [the day after Monday\u2019s] debate.', '2003-05-13'],
    ['They met on [Monday, May 5].', '2003-05-05'],
    ['He has set [June 2] as the deadline.', '2003-06-02'],
    ['She hoped to help where the [May 7] blasts killed ten.', '2003-05-07'],
    ['The boy was found [last Thanksgiving].', '2002-11-28'],
    ['They prayed on [Good Friday].', '2003-04-18'],
    ['They met on [Christmas Eve 1999].', '1999-12-24'],
    ['Prices rose a tenth since [year-end].', '2002-12-31'],
    ['The [year-ago] loss was larger.', '2002'],
    ['"[[Ten] years ago], it was new."', '1993'],
    ['If they win in [November], they govern.', '2003-11'],
    ["On [Friday]'s meeting, Norvia and Estland agreed.", '2003-05-09'],
    ['The show is to run [from May 3 through July 9].', '2003-05-03/2003-07-09'],
    ['He served [from 2001 until earlier this year].', '2001-01-01/2003-12-31'],
  ])('computed: %s', (sentence, value) => {
    expect(resolve(sentence)).toBe(value);
  });

  test('a weekday printed with a day decides the year', () => {
    expect(resolve('They met on [Thursday, May 9].')).toBe('2002-05-09');
  });

  test.each(['', 'the meeting', 'seven ships', '31 February 2001', 'May 32'])(
    '"%s" is no date, or no whole one',
    (text) => {
      expect(resolveDate(text, anchor).value === null || !resolveDate(text, anchor).value?.includes('-02-31')).toBe(
        true,
      );
    },
  );
});

const values = (text: string) => findDates(text, { anchor }).map((date) => `${date.text} = ${date.value}`);

describe('findDates', () => {
  test('finds dates in order, with their precision and how they are known', () => {
    const text = 'On Monday, officials said the dam, built in 1931, would be closed early next month.';
    expect(findDates(text, { anchor })).toEqual([
      {
        span: { start: 3, end: 9 },
        text: 'Monday',
        value: '2003-05-12',
        precision: 'day',
        from: 'computed',
        approximate: false,
      },
      {
        span: { start: 44, end: 48 },
        text: '1931',
        value: '1931',
        precision: 'year',
        from: 'stated',
        approximate: false,
      },
      {
        span: { start: 66, end: 82 },
        text: 'early next month',
        value: '2003-06',
        precision: 'month',
        from: 'computed',
        approximate: true,
      },
    ]);
  });

  test.each([
    ['They may march on Sunday.', ['Sunday = 2003-05-18']],
    ['Mr. May said the march was over.', []],
    ['About 2000 people and 1,931 cars crossed; it cost $1999.', []],
    ['The second man had 12 boats and one week of food.', []],
    ['Some 1500 troops left in 1999.', ['1999 = 1999']],
    ['He wrote for Harbour Today.', []],
    ['She left on 3/7/2001.', []],
    ['She left on 23/7/2001.', ['23/7/2001 = 2001-07-23']],
    ['It was May\u00a02,\u00a02003 \u2013 a Friday.', ['May\u00a02,\u00a02003 = 2003-05-02', 'Friday = 2003-05-09']],
    [
      'In May, ships left. In the fall of 2001, they came back.',
      ['May = 2003-05', 'the fall of 2001 = 2001-09-01/2001-11-30'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('without an anchor only stated dates are found', () => {
    expect(findDates('Yesterday, as on May 2, 2003, it rained.', { anchor: null })).toMatchObject([
      { value: '2003-05-02' },
    ]);
  });

  test('a date does not cross blocks, nor does what "a week later" counts from', () => {
    const text = 'May\n\n2, 2003\n\nA week later, it rained.';
    const blocks = [
      { kind: 'paragraph' as const, span: { start: 0, end: 3 } },
      { kind: 'paragraph' as const, span: { start: 5, end: 12 } },
      { kind: 'paragraph' as const, span: { start: 14, end: 38 } },
    ];
    expect(findDates(text, { anchor, blocks }).map((date) => date.text)).toEqual(['2003']);
  });

  const words = fc.constantFrom(
    ...'on in the of May March 3 2003 1999 last next week weeks year ago two Monday , . - to from between quarter third \u2019 \u{1F600} 31 99999 0000 \n a'.split(
      ' ',
    ),
  );
  test('spans are in order, inside the text and hold what they say, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const date of findDates(text, { anchor, numericOrder: 'day first' })) {
            expect(date.span.start).toBeGreaterThanOrEqual(end);
            expect(date.span.end).toBeGreaterThan(date.span.start);
            expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
            expect(date.value).toMatch(/^\d{4}(?:-(?:\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?|W\d\d|Q[1-4]))?$/);
            end = date.span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the time zone of the machine changes nothing', () => {
    const program = `
      import { parseDateValue } from '#core/dates/date-value.ts';
import { findDates } from '#core/dates/find-dates.ts';
      const text = 'On Monday they left; last week, on 2003-05-02 and in March they came. In two weeks they will sail.';
      console.log(JSON.stringify(findDates(text, { anchor: '2003-03-30' })));`;
    const run = (TZ: string) =>
      execFileSync('node', ['--input-type=module-typescript', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const utc = run('UTC');
    expect(JSON.parse(utc)).toHaveLength(5);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) expect(run(zone)).toBe(utc);
  }, 60_000);
});

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(parseDateValue(day)?.first).toBe(easterOf(year));
});

test('on a Sunday, last week is the week that ends', () => {
  expect(resolve('They met [last week].', '2003-05-18')).toBe('2003-W20');
});

describe('findTense', () => {
  test.each([
    ['The two presidents ', ' signed the plan', 'past'],
    ['', ' will be long', 'future'],
    ['She said the father would be leaving ', '', 'future'],
    ['They did not plan to remove him ', ' even if he asked', 'future'],
    ['The company said it will redeem its preferred shares ', '', 'future'],
    ['It was not known whether ', '', 'past'],
    ['The paper has come out ', '', 'past'],
    ['The court is to rule ', '', 'future'],
    ['The ships ', '', 'unknown'],
  ])('%s[date]%s: %s', (before, after, tense) => {
    expect(findTense(`${before}[date]${after}`, before.length, before.length + 6)).toBe(tense);
  });
});
