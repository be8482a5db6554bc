import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWords, chooseKeyWords } from '#core/views/key-words.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const words = (text: string, statement: string) => {
  const { start, end } = chooseKeyWords(text, whole(text), statement);
  return text.slice(start, end);
};

test('a short quote is shown whole', () => {
  expect(words('“Nobody was hurt,” she said.', 'Somebody was hurt')).toBe('“Nobody was hurt,” she said.');
});

test('of a long quote, the run that says most of the statement', () => {
  const quote =
    'When the keepers came down to the water that evening they found that the old ferry, which nobody had used since spring, had sunk at its moorings with four chests of tea aboard.';
  expect(words(quote, 'Four chests of tea were lost')).toContain('four chests');
});

test('figures of the statement count', () => {
  const quote = `${'so it goes on and on and on and on '.repeat(4)}until 1,800 men stood there`;
  expect(words(quote, '1,800 men came')).toContain('1,800');
});

test('the result is a part of the quote, from word to word, and no longer than a cell', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('alpha', 'beta,', '“gamma”', '12', 'δ', 'ε.'), { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const { start, end } = chooseKeyWords(text, whole(text), 'alpha 12');
      const before = text.slice(0, start);
      expect(/\p{L}$/u.test(before) && /^\p{L}/u.test(text.slice(start))).toBe(false);
      expect(text.slice(start, end).split(' ').length).toBeLessThanOrEqual(Math.max(cellWords + 1, 1));
    }),
  );
});
