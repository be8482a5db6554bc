import { expect, test } from 'vitest';
import { limit, mostListed } from '#core/views/limit.ts';

const list = Array.from({ length: mostListed + 3 }, (_, at) => at);

test.each([
  ['a list that fits is whole', list.slice(0, mostListed), mostListed, 0],
  ['of a longer one the rest is counted', list, mostListed, 3],
  ['an empty one has no rest', [], 0, 0],
])('%s', (_, given, shown, more) => {
  expect(limit(given)).toEqual({ shown: list.slice(0, shown), more });
});
