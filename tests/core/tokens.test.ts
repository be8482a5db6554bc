import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countTokens, endOfToken, normalizeWord, stemWord, tokenize, walkWords } from '#core/tokens.ts';
import { countParts } from '#core/unspaced.ts';

const norms = (text: string) => tokenize(text).map(({ norm }) => norm);

describe('tokenize', () => {
  it.each([
    ['Ann’s dog didn’t bark.', ['ann', 'dog', "didn't", 'bark']],
    ['The U.S. sent 1,250.5 tonnes.', ['the', 'us', 'sent', '1,250.5', 'tonnes']],
    ['al-Tamar, 52-year-old', ['al', 'tamar', '52', 'year', 'old']],
    ['ﬁve ÉTÉ café', ['five', 'été', 'café']],
    ['5G网络于2015年10月开通', ['5', 'g', '网', '络', '于', '2015', '年', '10', '月', '开', '通']],
    ['データを見た。', ['デ', 'ー', 'タ', 'を', '見', 'た']],
    ['ที่ ๑๒', ['ที่', '๑๒']],
    ['ຄົນ ខ្មែរ မြန်မာ', ['ຄົ', 'ນ', 'ខ្', 'មែ', 'រ', 'မြ', 'န်', 'မာ']],
    ['𠮷野家 항구는 닫혔다', ['𠮷', '野', '家', '항구는', '닫혔다']],
    ['— “ ” …', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test('spans give back the printed words, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(50), (text, offset) => {
        let end = 0;
        for (const { text: printed, span } of tokenize(text, offset)) {
          expect(text.slice(span.start - offset, span.end - offset)).toBe(printed);
          expect(span.start - offset).toBeGreaterThanOrEqual(end);
          end = span.end - offset;
        }
      }),
    );
  });

  test('letters without spaces count as parts of words, and change nothing of what stands beside them', () => {
    expect(['word', '12', '网', 'デ', 'タ', 'ที่', 'ຄ', 'រ', 'န်', '항구는'].map(countParts)).toEqual([
      12, 12, 6, 4, 4, 3, 3, 3, 3, 12,
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokenize(`${text} 网`).map((token) => token.norm)).toEqual([...norms(text), '网']);
      }),
    );
  });

  test('curly and straight apostrophes, upper and lower case are one word', () => {
    expect(normalizeWord('DON’T')).toBe(normalizeWord("don't"));
  });
});

test('whoever is called with a word may look for words too, and may fail', () => {
  const words: string[] = [];
  walkWords('one two three', (word) => {
    words.push(word);
    expect(tokenize('a b')).toHaveLength(2);
    expect(endOfToken('four five', 2)).toBe(9);
  });
  expect(words).toEqual(['one', 'two', 'three']);
  const fail = () =>
    walkWords('one two', () => {
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect([endOfToken('four five', 1), countTokens('six seven')]).toEqual([4, 2]);
});

test('words of one family have one stem; numbers and other scripts stay', () => {
  expect(new Set(['arrest', 'arrested', 'arrests', 'arresting'].map(stemWord)).size).toBe(1);
  expect(['1,250', 'привет'].map(stemWord)).toEqual(['1,250', 'привет']);
});
