import { describe, expect, test } from 'vitest';
import { allVerdictTexts, castVote, decideVerdict, nameVerdict, verdictText, type Vote } from '#core/verdicts.ts';

const counts = [0, 1, 2, 3] as const;

describe('nameVerdict, the whole table', () => {
  const rows = counts.flatMap((s) => counts.flatMap((c) => counts.flatMap((m) => counts.map((q) => ({ s, c, m, q })))));

  // The design's sentences, written as conditions that do not look at each other's order.
  const sentences: readonly (readonly [string, (row: (typeof rows)[number]) => boolean])[] = [
    ['disputed', ({ s, c }) => s >= 1 && c >= 1],
    ['corroborated', ({ s, c, m }) => s >= 2 && c === 0 && m === 0],
    ['one witness', ({ s, c }) => s === 1 && c === 0],
    ['contradicted', ({ s, c }) => s === 0 && c >= 1],
    ['sources differ', ({ s, c, m }) => m >= 1 && c === 0 && (s === 0 || s >= 2)],
    ['qualified', ({ s, c, m, q }) => s + c + m === 0 && q >= 1],
    ['no evidence', ({ s, c, m, q }) => s + c + m + q === 0],
  ];

  test.each(rows)('$s support, $c contradict, $m mixed, $q qualify', (row) => {
    const votes: Vote[] = [
      ...Array<Vote>(row.q).fill('qualifies'),
      ...Array<Vote>(row.m).fill('mixed'),
      ...Array<Vote>(row.c).fill('contradicts'),
      ...Array<Vote>(row.s).fill('supports'),
    ];
    const fitting = sentences.filter(([, fits]) => fits(row)).map(([name]) => name);
    expect(fitting).toHaveLength(1);
    expect(nameVerdict(votes)).toBe(fitting[0]);
    expect(nameVerdict(votes.toReversed())).toBe(fitting[0]);
  });
});

test.each([
  [['supports', 'supports'], 'supports'],
  [['supports', 'contradicts'], 'mixed'],
  [['contradicts', 'qualifies'], 'contradicts'],
  [['supports', 'qualifies'], 'supports'],
  [['qualifies'], 'qualifies'],
] as const)('the stances %j cast the vote %s', (stances, vote) => {
  expect(castVote(stances)).toBe(vote);
});

test('any qualification is printed, once', () => {
  expect(verdictText({ name: 'disputed', withQualification: true })).toBe('disputed with qualification');
  expect(verdictText({ name: 'qualified', withQualification: true })).toBe('qualified');
});

test('an override is printed and keeps what was computed', () => {
  const override = { override: 'superseded', reason: 'A later count replaced it.' } as const;
  const verdict = decideVerdict(['supports', 'supports'], ['supports', 'supports'], override);
  expect(verdict).toEqual({
    computed: { name: 'corroborated', withQualification: false },
    override,
    text: 'superseded',
  });
  expect(allVerdictTexts(['superseded'])).toContain(verdict.text);
});
