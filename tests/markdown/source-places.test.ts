import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from '#markdown/parse-source.ts';
import { readDocument } from '#markdown/read-document.ts';
import { placeInSource } from '#markdown/source-places.ts';

function placeOf(text: string, words: string) {
  const document = readDocument(text);
  const { text: plain, blocks } = parseSource('The pier', text.slice(document.bodyStart));
  const start = plain.lastIndexOf(words);
  return placeInSource(
    { path: 'x', kind: 'source', id: 'x/y', document },
    { blocks },
    { start, end: start + words.length },
  );
}

test.each([
  ['a paragraph', 'One two.\n', 'two', { line: 5, column: 5, endLine: 5, endColumn: 8 }],
  ['a heading', '## One two\n', 'two', { line: 5, column: 8, endLine: 5, endColumn: 11 }],
  ['a caption', '> One two\n', 'two', { line: 5, column: 7, endLine: 5, endColumn: 10 }],
  ['after escapes', 'A \\*b\\* two\n', 'two', { line: 5, column: 9, endLine: 5, endColumn: 12 }],
  ['after an entity', 'A &amp; two\n', 'two', { line: 5, column: 9, endLine: 5, endColumn: 12 }],
  ['after a soft break', 'One\ntwo\n', 'two', { line: 6, column: 1, endLine: 6, endColumn: 4 }],
  ['the title', '', 'pier', { line: 2, column: 12, endLine: 2, endColumn: 16 }],
])('finds words in %s', (_, body, words, expected) => {
  expect(placeOf(`---\ntitle: The pier\n---\n\n${body}`, words)).toEqual(expected);
});

test('a marked word is found where it stands, whatever stands before it', () => {
  const before = fc.array(fc.constantFrom('word', '\\*', '\\[', '&amp;', 'é', '“a”', '- ', '\\\\', ' '), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(before, (pieces) => {
      const text = `---\ntitle: The pier\n---\n\nA ${pieces.join('')} MARK.\n`;
      const column = (text.split('\n')[4] ?? '').indexOf('MARK') + 1;
      expect(placeOf(text, 'MARK')).toEqual({ line: 5, column, endLine: 5, endColumn: column + 4 });
    }),
  );
});
