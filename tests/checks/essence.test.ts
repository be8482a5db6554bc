import fc from 'fast-check';
import { expect, test } from 'vitest';
import { essenceOf, haveSameEssence } from '#checks/essence.ts';

const character = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  '\u00AD',
  '\u3000',
  '\u{1F600}',
  '\u{1F601}',
  '\u{E0041}',
  '\u{E0100}',
);
const text = fc.array(character, { maxLength: 8 }).map((list) => list.join(''));

test('two texts have one essence where what is left of them is equal', () => {
  const holds = fc.property(text, text, (a, b) => {
    expect(haveSameEssence(a, b)).toBe(essenceOf(a).text === essenceOf(b).text);
  });
  fc.assert(holds, { numRuns: 3000 });
});
