import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../scripts/build/search/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    fc.nat(2 ** 32 - 1),
    fc.integer({ max: -1 }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('every value comes back', () => {
  fc.assert(
    fc.property(value, (any) => {
      expect(readCbor(writeCbor(any))).toEqual(any);
    }),
  );
});

test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [-1, '20'],
  [-1000, '3903e7'],
  ['IETF', '6449455446'],
  [[1, [2, 3]], '8201820203'],
] as const)('%j is written as RFC 8949 says', (any, hex) => {
  expect(Buffer.from(writeCbor(any)).toString('hex')).toBe(hex);
});

test.each(['f6', 'a0', '5f', '61ff', '19'])('%s is refused', (hex) => {
  expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow(/./);
});
