import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource, readBlocksByRemark, readPlainBlocks } from '#markdown/parse-source.ts';

describe('parseSource', () => {
  test('joins title and blocks by one blank line', () => {
    const { text, blocks, findings } = parseSource('Harbour opens', 'First \\*line\\*.\n\n## The pier\n\n> A ferry.\n');
    expect(text).toBe('Harbour opens\n\nFirst *line*.\n\nThe pier\n\nA ferry.');
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['title', 'Harbour opens'],
      ['paragraph', 'First *line*.'],
      ['heading', 'The pier'],
      ['caption', 'A ferry.'],
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['a soft break is a space', 'one\ntwo', 'one two'],
    ['a forced break glues nothing', 'one\\\ntwo', 'one two'],
    ['no-break spaces stay', '\u00A0one\u00A0two\u00A0', '\u00A0one\u00A0two\u00A0'],
    ['smart or straight marks stay', '"a" \'b\' “c” -- ...', '"a" \'b\' “c” -- ...'],
    ['Windows line ends', 'one\r\n\r\ntwo\r\n', 'one\n\ntwo'],
    ['entities are read', 'A &amp; B', 'A & B'],
    ['an ampersand alone stays', 'A & B', 'A & B'],
    ['list words are kept', '- one\n- two', '- one - two'],
    ['an empty body', '', undefined],
  ])('%s', (_, body, expected) => {
    expect(parseSource('T', body).text).toBe(expected === undefined ? 'T' : `T\n\n${expected}`);
  });

  test.each([
    ['emphasis', 'a *b* c', 2],
    ['a list', '- a', 0],
    ['HTML', 'x <b>y</b>', 2],
    ['a link', 'see [x](y)', 4],
    ['a heading of level 3', '### x', 0],
    ['a code block', '    x', 0],
    ['a rule', '***', 0],
  ])('reports %s where it stands', (name, body, from) => {
    const [finding] = parseSource('T', body).findings;
    expect(finding?.reason).toContain(`Found ${name}`);
    expect(finding?.from).toBe(from);
  });

  test('takes a line of digits and a dot for what CommonMark takes it for', () => {
    expect(readPlainBlocks('12. a')).toBeUndefined();
    expect(readPlainBlocks('12.5 a')).toBeUndefined();
    expect(readPlainBlocks('12 people')).toHaveLength(1);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '\\',
      '`',
      '*',
      '_',
      '[',
      ']',
      '<',
      '>',
      '&',
      '&amp;',
      '#',
      '## ',
      '> ',
      '- ',
      '+',
      '1. ',
      '1) ',
      '(',
      ')',
      '!',
      '~~~',
      '=',
      '---',
      '\t',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\r\n\r\n',
      '\r',
      '\0',
      '\u00A0',
      '\u2028',
      '\uFEFF',
      '\\*',
      '\\#',
      '\\a',
      '|',
      ':',
      '…',
      '“',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('word', 'Two words', 'Dr. Lee', '12', 'é', '日本'),
  );

  test('the short way equals remark wherever it is taken', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        const plain = readPlainBlocks(body);
        if (plain === undefined) return;
        taken += 1;
        expect({ blocks: plain, findings: [] }).toEqual(readBlocksByRemark(body));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
