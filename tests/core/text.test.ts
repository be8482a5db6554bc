import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCodePoint, equalsFolded, foldText, isWordBoundary, unfoldSpan } from '#core/text.ts';

describe('foldText', () => {
  test.each([
    ['curly double marks', '“a” „b‟ «c»', '"a" "b" "c"'],
    ['curly single marks and apostrophes', '‘a’ don’t ‹b›', "'a' don't 'b'"],
    ['dashes', 'a–b — c ‑ d −e -- f --- g', 'a-b - c - d -e - f - g'],
    ['ellipsis', 'wait…', 'wait...'],
    ['white space', 'a\u00a0 \n\t b\u202fc', 'a b c'],
    ['characters that cannot be seen', 'co\u00adoper\u200bate \ufeffnow', 'cooperate now'],
    ['canonical equivalence', 'Jose\u0301', 'José'],
  ])('%s count as equal', (_, text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test.each([
    ['case', 'Iron', 'iron'],
    ['single and double marks', "'a'", '"a"'],
    ['a missing comma', 'a, b', 'a b'],
    ['accents', 'José', 'Jose'],
    ['spelling', 'centre', 'center'],
    ['two dots', 'a..', 'a...'],
  ])('%s does not count as equal', (_, a, b) => {
    expect(equalsFolded(a, b)).toBe(false);
  });

  test('every folded character leads back to its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        for (let i = 0; i < folded.text.length; i += 1) {
          const span = unfoldSpan(folded, i, i + 1);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(unfoldSpan(folded, i - 1, i).start);
        }
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});

test.each([
  ['inside a word', 'someone', 4, false],
  ['between words', 'some one', 4, true],
  ['at the start', 'some', 0, true],
  ['at the end', 'some', 4, true],
  ['before punctuation', 'some,', 4, true],
  ['in a script without spaces', '新闻中心', 2, true],
])('a word boundary: %s', (_, text, at, expected) => {
  expect(isWordBoundary(text, at)).toBe(expected);
});

test('byCodePoint sorts as code points do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const points = (text: string) => Array.from(text, (c) => c.codePointAt(0) ?? 0);
      const [x, y] = [points(a), points(b)];
      const at = x.findIndex((point, i) => point !== y[i]);
      const expected = at < 0 ? x.length - y.length : (x[at] ?? 0) - (y[at] ?? -1);
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected));
    }),
  );
});
