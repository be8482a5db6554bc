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
    ['joiners and direction marks', '\u200fمی\u200cرود\u2069', 'میرود'],
    ['canonical equivalence', 'Jose\u0301', 'José'],
    ['Korean syllables and their letters', '항구는 닫혔다'.normalize('NFD'), '항구는 닫혔다'],
    ['a Korean syllable with its last letter apart', '하\u11bc', '항'],
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

  test('Korean folds the same however it is encoded, and leads back to its syllable', () => {
    const sign = fc.constantFrom('항', '가', '힣', 'ᄒ', 'ᅡ', 'ᆼ', 'a', ' ', '-', '\u0301', '\u302e');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const composed = signs.join('').normalize('NFC');
        const letters = composed.normalize('NFD');
        const folded = foldText(letters);
        expect(folded.text).toBe(foldText(composed).text);
        expect(foldText(folded.text).text).toBe(folded.text);
        for (let i = 0; i < folded.text.length; i += 1) {
          const { start, end } = unfoldSpan(folded, i, i + 1);
          if (/[가-힣]/.test(folded.text.charAt(i)))
            expect(letters.slice(start, end).normalize('NFC').replace(/\p{M}/gu, '')).toContain(folded.text.charAt(i));
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
