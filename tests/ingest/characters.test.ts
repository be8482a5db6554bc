import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readable } from '#ingest/characters.ts';

const units = Array.from({ length: 0x3001 }, (_, unit) => String.fromCharCode(unit)).concat('\uFEFF');

it('reads text that has nothing odd like any other', () => {
  // A character that does not show is left out, and keeps the text from being taken as it is.
  const slowly = (text: string) => readable(`\u00AD${text}\u00AD`);
  expect(units.map((unit) => readable(`a${unit}b`))).toEqual(units.map((unit) => slowly(`a${unit}b`)));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(' ', 'a', 'é', '\u00A0', '\t', '\u200D', '“', '  ')), (parts) => {
      expect(readable(parts.join(''))).toBe(slowly(parts.join('')));
    }),
  );
});
