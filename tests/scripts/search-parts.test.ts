import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignParts, type SearchUnit } from '../../scripts/build/search/assign-parts.ts';

const units = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([id]) => id,
    maxLength: 60,
  })
  .map((list): SearchUnit[] => list.map(([id, records]) => ({ id, records, key: id })));

const namesOf = (list: readonly SearchUnit[]) => assignParts(list, 20).map(({ name, units: own }) => [name, own]);

describe('parts of a search', () => {
  test('every unit is in one part, and a part with several units is no larger than it may be', () => {
    fc.assert(
      fc.property(units, (list) => {
        const parts = assignParts(list, 20);
        expect(parts.flatMap((part) => part.units).length).toBe(list.length);
        for (const part of parts) {
          const records = part.units.reduce((sum, unit) => sum + unit.records, 0);
          expect(part.units.length <= 1 || records <= 20).toBe(true);
        }
        expect(parts.map(({ name }) => name)).toEqual(parts.map(({ name }) => name).toSorted());
      }),
    );
  });

  test('content alone decides, not its order', () => {
    fc.assert(
      fc.property(units, (list) => {
        expect(namesOf(list.toReversed())).toEqual(namesOf(list));
      }),
    );
  });

  test('a small site has one part; so has an empty one', () => {
    expect(assignParts([{ id: 'a', records: 2000, key: '' }]).map(({ name }) => name)).toEqual(['']);
    expect(assignParts([])).toEqual([{ name: '', units: [] }]);
  });
});
