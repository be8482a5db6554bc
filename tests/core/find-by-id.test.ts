import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findById, pickByIds } from '#core/find-by-id.ts';

const entries = fc.array(fc.record({ id: fc.string({ maxLength: 2 }), value: fc.nat() }), { maxLength: 12 });
const distinct = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 2 }), value: fc.nat() }), {
  selector: ({ id }) => id,
  maxLength: 12,
});

test('finds the first entry with an id, as looking through the list does', () => {
  const holds = fc.property(entries, fc.string({ maxLength: 2 }), (list, id) => {
    expect(findById(list, id)).toBe(list.find((entry) => entry.id === id));
  });
  fc.assert(holds);
});

test('picks entries in the order of the list, each once, as filtering does', () => {
  const holds = fc.property(distinct, fc.array(fc.string({ maxLength: 2 })), (list, ids) => {
    expect(pickByIds(list, [...ids, ...ids])).toEqual(list.filter(({ id }) => ids.includes(id)));
  });
  fc.assert(holds);
});
