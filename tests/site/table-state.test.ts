import { expect, test } from 'vitest';
import { cellStates } from '#core/views/cell-states.ts';
import { foldWords, makeFilter, orderRows, packStates, unpackRow, type RowFacts } from '#site/browser/table-state.ts';

const columns = ['one', 'two', 'three'];
const row = (facts: Partial<RowFacts>): RowFacts => ({
  id: 'c-b',
  verdict: 'disputed',
  kind: 'event',
  actors: ['ann'],
  cells: ['0', '01', '3'],
  witnesses: 1,
  statement: 'B',
  text: 'b',
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
  [{ source: 'four' }, false],
  [{ state: 'contradicts' }, true],
  [{ state: 'qualifies' }, false],
  [{ source: 'one', state: 'contradicts' }, false],
  [{ source: 'three', state: 'silent' }, true],
  [{ state: 'no such state' }, false],
  [{ sort: 'statement' }, true],
])('with %j the row is shown: %s', (choice, shown) => {
  expect(makeFilter(new Map(Object.entries(choice)), columns)(row({}))).toBe(shown);
});

test.each([
  ['mayor', true],
  ['BRIDGE  mayor', true],
  ['Zoe', true],
  ['bridges', false],
  ['mayor boat', false],
])('the words %j are found: %s', (q, shown) => {
  const found = row({ text: foldWords('The mayor closed the bridge Zoë Lind') });
  expect(makeFilter(new Map([['q', q]]), columns)(found)).toBe(shown);
});

test.each([
  ['', ['b', 'A', 'c']],
  ['unknown', ['b', 'A', 'c']],
  ['statement', ['A', 'b', 'c']],
  ['witnesses', ['A', 'b', 'c']],
  ['articles', ['c', 'b', 'A']],
])('order %j', (sort, statements) => {
  const rows = [
    row({ statement: 'b', text: 'b', order: 0, witnesses: 2, cells: ['0', '3', '3'] }),
    row({ statement: 'A', text: 'a', order: 1, witnesses: 5, cells: ['3', '3', '3'] }),
    row({ statement: 'c', text: 'c', order: 2, witnesses: 2, cells: ['0', '12', '5'] }),
  ];
  expect(orderRows(rows, sort).map(({ statement }) => statement)).toEqual(statements);
});

test('states are packed into digits, one for each', () => {
  expect(packStates(['contradicts', 'supports'])).toBe('01');
  expect(cellStates.map((state) => packStates([state]))).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(packStates(['no such state'])).toBe('');
});

test('a packed row is unpacked with the names of its actors', () => {
  const names = new Map([['ann-low', 'Ann Löw']]);
  expect(
    unpackRow(['c-x', 'It RAINED', 'disputed', 'event', 'ann-low', 2, '0,35'], 7, (id) => names.get(id) ?? id),
  ).toEqual({
    id: 'c-x',
    statement: 'It RAINED',
    verdict: 'disputed',
    kind: 'event',
    actors: ['ann-low'],
    witnesses: 2,
    cells: ['0', '35'],
    text: 'it rained ann low',
    order: 7,
  });
  expect(unpackRow(['c-x', 'A', 'disputed', 'event', '', 0, ''], 0, (id) => id).actors).toEqual([]);
});
