import { expect, test } from 'vitest';
import { selectChanged } from '#checks/select-changed.ts';
import type { Problem } from '#core/problem.ts';

const problem = (file: string, reason: string, line = 1): Problem => ({
  file,
  place: { line, column: 1 },
  ruleId: 'schema',
  reason,
  fatal: true,
  url: '/docs/rules/#schema',
});

test('all of a changed file, and what is new elsewhere', () => {
  const before = [problem('a', 'old'), problem('b', 'old', 3), problem('b', 'twice')];
  const now = [
    problem('a', 'old'),
    problem('b', 'old', 9),
    problem('b', 'twice'),
    problem('b', 'twice', 2),
    problem('c', 'new'),
  ];
  expect(selectChanged(now, { files: new Set(['a']), before })).toEqual([now[0], now[3], now[4]]);
});
