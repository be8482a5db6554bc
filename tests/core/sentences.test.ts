import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/model.ts';
import { segmentSentences } from '#core/sentences.ts';

const split = (text: string, blocks?: readonly Block[]) =>
  segmentSentences(text, blocks).map(({ start, end }) => text.slice(start, end));

/** Each row is one line of text, with ‖ where a sentence ends and the next begins. */
const table: Record<string, readonly string[]> = {
  'stops, doubled and mixed': ['The lake froze.‖Nobody skated.', 'Really?!‖Yes!!‖It froze.', 'Stop!!!‖Now.'],
  'titles and initials': [
    'Dr. Vera K. Lindqvist met Gen. Omar Tadi.‖She left.',
    'They asked Sen. Ruth Okafor (D-Mass.) and then-Gov. Paul Breen.',
    'You and I.‖Did you hear of R. J. Teller?',
  ],
  'abbreviations that may end a sentence': [
    'He works for Norvik Inc. in Oslo.‖She works for Tarn Co.‖They met at Tarn Corp. last year.',
    'He moved to the U.S. and left the U.S. Army.‖The move cost him much in the U.S.‖He regrets it.',
    'Salt, pepper, etc.‖Cooks use them.',
    'They live in Selby, Mass.‖The town is small.',
    'It rained in Selby, Ill., on Sat. Feb. 3 and on Dec. 4.',
  ],
  'words that look like abbreviations': [
    'The cat sat.‖Nobody saw.',
    'He said no.‖Smith agreed.',
    'It was art.‖Critics left.',
  ],
  'times of day': [
    'At 5 a.m. Mr. Tadi woke.‖He left at 6 p.m.‖Travellers slept.',
    'It starts at 8 p.m. Eastern on Monday.',
    'It closed at 3 p.m. Monday after a row.',
  ],
  'numbers, addresses, list numbers': [
    'It costs $4.50.‖That is 1.5 times more than in No. 7 of the list.',
    'Write to ann.b@mail.example.org.‖See https://news.example.org/a.b/C.D for more.',
    '1. Boil the water.‖2. Add the tea.',
    'a) Boil the water‖b) Add the tea‖c) Wait',
    '• Boil the water‖• Add the tea',
  ],
  'quotation marks': [
    '“We lost,” she said.‖“We will win.”‖He laughed.',
    '“Who won?” Dana Orr asked.‖“Who?” asked the clerk.',
    '“Who won?”‖Dana Orr did not answer.',
    "He wrote: 'It is late.'‖Then he left.",
    'He said: “It is late.‖I am off.”',
  ],
  ellipses: [
    'I thought … well, no.‖It was late....‖We left.',
    'She waited ... and waited.‖Then it came...‖We cheered.',
    'He knew . . . what I know.‖It is over. . . .',
    'It scared them. …‖Others stayed.',
  ],
  brackets: ['He teaches (he once worked in Rome.) at the school.', 'It closed.‖(It reopened later.)‖Then it burnt.'],
  'lines that were glued together': [
    'Crowds at the port of Tarn‖In the morning the ships had left.',
    'Divers at the wreck‖Image: Tarn Harbour Office.',
    'Tuesday, May 5, 2015‖The council met.',
    'What They Saw In the Woods of Tarn',
  ],
};

describe('segmentSentences', () => {
  for (const [name, rows] of Object.entries(table)) {
    test.each(rows)(`${name}: %s`, (row) => {
      const parts = row.split('‖');
      expect(split(parts.join(' '))).toEqual(parts);
    });
  }

  test('reads a stop without a space, but not inside addresses', () => {
    expect(split('The lake froze.Nobody skated on it.')).toEqual(['The lake froze.', 'Nobody skated on it.']);
    expect(split('Visit www.lake.Frozen.example today.')).toHaveLength(1);
  });

  test('ends sentences at line breaks, except where a line was wrapped', () => {
    expect(split('Lake freezes\nNobody skates')).toEqual(['Lake freezes', 'Nobody skates']);
    expect(split('The lake \nfroze over.')).toEqual(['The lake \nfroze over.']);
  });

  test('never crosses a block', () => {
    const text = 'Lake freezes\n\nThe lake in\n\nTarn froze.';
    const blocks: Block[] = [
      { kind: 'title', span: { start: 0, end: 12 } },
      { kind: 'paragraph', span: { start: 14, end: 25 } },
      { kind: 'paragraph', span: { start: 27, end: 38 } },
    ];
    expect(split(text, blocks)).toEqual(['Lake freezes', 'The lake in', 'Tarn froze.']);
  });

  test('gives an empty list for empty text, and one sentence for text without a stop', () => {
    expect(split(' \n ')).toEqual([]);
    expect(split('NO END IN SIGHT')).toEqual(['NO END IN SIGHT']);
  });

  const pieces = [
    'Mr.',
    'U.S.',
    'The',
    'lake',
    'froze',
    '.',
    '. . .',
    '…',
    '?',
    '!',
    '"',
    '”',
    '“',
    "'",
    ')',
    '(',
    ' ',
    ' ',
    '\n',
    '1.',
    'a)',
    '•',
    '5 p.m.',
    '[1]',
    'http://a.B',
    '[...]',
    '😀',
    'In',
    'Image:',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  );

  test('covers all that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of segmentSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test('stays inside the blocks, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (parts) => {
        const blocks: Block[] = [];
        let at = 0;
        for (const part of parts) {
          blocks.push({ kind: 'paragraph', span: { start: at, end: at + part.length } });
          at += part.length + 2;
        }
        for (const { start, end } of segmentSentences(parts.join('\n\n'), blocks)) {
          expect(blocks.some(({ span }) => span.start <= start && end <= span.end)).toBe(true);
        }
      }),
    );
  });

  test('reads a text of 200,000 words', () => {
    const paragraph = 'The lake froze at 5 p.m. Nobody skated, said Mr. Orr of the U.S. Army . . . and left. ';
    expect(segmentSentences(paragraph.repeat(10_000))).toHaveLength(20_000);
    expect(segmentSentences('word '.repeat(200_000))).toHaveLength(1);
    expect(segmentSentences('1. A '.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

test.each([
  ['港口于星期一关闭。工人离开了！谁留下？没有人。', ['港口于星期一关闭。', '工人离开了！', '谁留下？', '没有人。']],
  ['港は月曜日に閉鎖された。作業員は去った。', ['港は月曜日に閉鎖された。', '作業員は去った。']],
  ['市長は「閉鎖した。」と述べた。船は出た。', ['市長は「閉鎖した。」と述べた。', '船は出た。']],
  ['“关闭。”局长说。船走了。', ['“关闭。”局长说。', '船走了。']],
  ['何だ！？彼は言った。', ['何だ！？', '彼は言った。']],
  ['「閉鎖した。」 船は出た。', ['「閉鎖した。」', '船は出た。']],
])('stops of scripts that put no space between sentences: %s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
