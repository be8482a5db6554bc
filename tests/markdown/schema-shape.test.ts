import { describe, expect, test } from 'vitest';
import { keysAt } from '#markdown/schema-shape.ts';
import { contentKinds } from '#schema';

describe('keysAt', () => {
  test.each(Object.entries(contentKinds))('knows the keys of a %s', (_, { schema }) => {
    expect(keysAt(schema, [])).toEqual(Object.keys(schema.shape));
  });

  test('follows records and lists, and stops at tuples', () => {
    const { schema } = contentKinds.source;
    expect(keysAt(schema, ['provenance', 'title'])).toContain('why');
    expect(keysAt(schema, ['seed', 'lines', 0])).toContain('range');
    expect(keysAt(schema, ['seed', 'lines', 0, 'range', 0])).toEqual([]);
  });
});
