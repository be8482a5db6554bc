import { expect, describe, test } from 'vitest';
import { MAX_FRONTMATTER } from '#markdown/parse-frontmatter.ts';
import { placeInScalar, placeOfOffsets, placeOfPath } from '#markdown/places.ts';
import { readDocument } from '#markdown/read-document.ts';

const rulesOf = (text: string) => readDocument(text).findings.map(({ ruleId }) => ruleId);

describe('readDocument', () => {
  test.each([
    ['LF', '---\na: 1\n---\nBody\n'],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody\n'],
    ['byte order mark', '\uFEFF---\na: 1\n---\nBody\n'],
    ['spaces after the hyphens', '---  \na: 1\n--- \nBody\n'],
  ])('splits frontmatter and body: %s', (_, text) => {
    const document = readDocument(text);
    expect(document.data).toEqual({ a: 1 });
    expect(text.slice(document.bodyStart)).toBe('Body\n');
    expect(document.findings).toEqual([]);
  });

  test.each([
    ['', ['frontmatter']],
    ['Body', ['frontmatter']],
    ['---\na: 1\nBody', ['frontmatter']],
    ['---\na: 1\na: 2\n---\n', ['frontmatter-yaml']],
    ['---\na: *b\n---\n', ['frontmatter-yaml']],
    ['---\n? [a]\n: b\n---\n', ['frontmatter-yaml']],
    ['---\nconstructor: a\n---\n', ['frontmatter-yaml']],
    [`---\na: ${'x'.repeat(MAX_FRONTMATTER)}\n---\n`, ['file-size']],
    [`---\na: ${'{a: '.repeat(100_000)}\n---\n`, ['frontmatter-yaml']],
    [`---\n${Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`, ['file-size']],
    ['---\n<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n---\n', ['merge-conflict']],
    ['---\na: 1\n---\nA heading\n=======\n', []],
    ['---\n---\n', []],
  ])('names what is wrong: %#', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  test('a date stays text, a title of digits is a number', () => {
    expect(readDocument('---\nat: 2031-03-04\ntitle: 1984\nflag: yes\n---\n').data).toEqual({
      at: '2031-03-04',
      title: 1984,
      flag: 'yes',
    });
  });
});

describe('places', () => {
  const text =
    '\uFEFF---\r\ntitle: The pier\r\nlist:\r\n  - { a: "x y", b: 2 }\r\n  - quote: |-\r\n      first line\r\n      second line\r\n---\r\nBody\r\n';
  const document = readDocument(text);

  test.each([
    [['title'], 'value', { line: 2, column: 8, endLine: 2, endColumn: 16 }],
    [['title'], 'key', { line: 2, column: 1, endLine: 2, endColumn: 6 }],
    [['list', 0, 'a'], 'value', { line: 4, column: 10, endLine: 4, endColumn: 15 }],
    [['list', 1, 'quote'], 'value', { line: 6, column: 7, endLine: 7, endColumn: 18 }],
    [['list', 0, 'missing', 'deeper'], 'value', { line: 4, column: 5, endLine: 4, endColumn: 23 }],
  ] as const)('of %j (%s)', (path, part, expected) => {
    expect(placeOfPath(document, path, part)).toEqual(expected);
  });

  test('of words inside a block', () => {
    const value = 'first line\nsecond line';
    const from = value.indexOf('second');
    expect(placeInScalar(document, ['list', 1, 'quote'], from, from + 6)).toEqual({
      line: 7,
      column: 7,
      endLine: 7,
      endColumn: 13,
    });
  });

  test('of words inside quotation marks', () => {
    expect(placeInScalar(document, ['list', 0, 'a'], 2, 3)).toEqual({ line: 4, column: 13, endLine: 4, endColumn: 14 });
  });

  test('of words in text that is not written as it reads: the whole value', () => {
    const escaped = readDocument('---\na: "x\\u0020y"\n---\n');
    expect(placeInScalar(escaped, ['a'], 2, 3)).toEqual({ line: 2, column: 4, endLine: 2, endColumn: 14 });
  });

  test('of an offset in the body', () => {
    expect(placeOfOffsets(document, text.indexOf('Body'))).toEqual({ line: 9, column: 1 });
  });
});
