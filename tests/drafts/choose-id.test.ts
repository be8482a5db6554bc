import { describe, expect, test } from 'vitest';
import { toSegment } from '#core/segment.ts';
import { chooseId } from '#drafts/choose-id.ts';

describe('toSegment', () => {
  test.each([
    ['Åsa Brøndby', 'asa-brondby'],
    ["The warden's report", 'the-wardens-report'],
    ['U.S.', 'u-s'],
    ['محمد', 'mhmd'],
    ['“…”', ''],
    ['one '.repeat(30), 'one-one-one-one-one-one-one-one-one-one-one-one'],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('%s', (text, id) => {
    expect(toSegment(text)).toBe(id);
  });
});

test('chooseId takes the first that is free and not reserved', () => {
  expect(chooseId(['Con', 'Ann', 'Ann Hall'], (id) => id === 'ann')).toBe('ann-hall');
  expect(chooseId(['…', 'index'], () => false)).toBeUndefined();
});
