import { expect, test } from 'vitest';
import { matchesPrinted, readTutorial } from './read-tutorial.ts';

test('steps are read in order', () => {
  const text = 'Save this as `a/b.txt`:\n\n```text\nx\n```\n\nThen:\n\n```sh\none\ntwo\n```\n\n```text\n…\nok\n```\n';
  expect(readTutorial(text)).toEqual([
    { kind: 'save', file: 'a/b.txt', text: 'x\n' },
    { kind: 'run', lines: ['one', 'two'], printed: '…\nok\n' },
  ]);
});

test('a block that no step uses is an error', () => {
  expect(() => readTutorial('Look:\n\n```text\nx\n```\n')).toThrow('no step uses');
});

test.each([
  ['a 12 b', 'a … b', true],
  ['a 12 c', 'a … b', false],
  ['x\ny\nend.', '…\nend.', true],
  ['x\ny\nendx', '…\nend.', false],
  ['one\n', 'one\ntwo', false],
])('%j against %j: %s', (actual, printed, fits) => {
  expect(matchesPrinted(actual, printed)).toBe(fits);
});
