import { expect, test } from 'vitest';
import { isShown, orderRows, type RowFacts } from '#site/browser/table-state.ts';

const row = (facts: Partial<RowFacts>): RowFacts => ({
  verdict: 'disputed',
  kind: 'event',
  actors: ['ann'],
  sources: ['one', 'two'],
  witnesses: 1,
  statement: 'B',
  order: 0,
  ...facts,
});

test.each([
  [{}, true],
  [{ verdict: 'disputed' }, true],
  [{ verdict: 'corroborated' }, false],
  [{ kind: 'event', actor: 'ann', source: 'two' }, true],
  [{ actor: 'an' }, false],
  [{ source: 'three' }, false],
  [{ sort: 'statement' }, true],
])('with %j the row is shown: %s', (choice, shown) => {
  expect(isShown(row({}), new Map(Object.entries(choice)))).toBe(shown);
});

test.each([
  ['', ['b', 'A', 'c']],
  ['unknown', ['b', 'A', 'c']],
  ['statement', ['A', 'b', 'c']],
  ['witnesses', ['A', 'b', 'c']],
  ['articles', ['c', 'b', 'A']],
])('order %j', (sort, statements) => {
  const rows = [
    row({ statement: 'b', order: 0, witnesses: 2, sources: ['one'] }),
    row({ statement: 'A', order: 1, witnesses: 5, sources: [] }),
    row({ statement: 'c', order: 2, witnesses: 2, sources: ['one', 'two'] }),
  ];
  expect(orderRows(rows, sort).map(({ statement }) => statement)).toEqual(statements);
});
