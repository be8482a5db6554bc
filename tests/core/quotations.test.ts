import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/model.ts';
import { blocksOfLines, findQuotations, isQuotation, type Quotation } from '#core/quotations.ts';

const find = (text: string) => findQuotations({ text, blocks: blocksOfLines(text) });
const wordsOf = (text: string, { segments }: Quotation) => segments.map(({ start, end }) => text.slice(start, end));

/** The only quotation of the text, in short: its words, its speaker, whom a pronoun or surname stands for. */
function only(text: string): { words: string[]; kind: string; speaker: string; by: string; resolved?: string } {
  const found = find(text).filter(isQuotation);
  expect(found).toHaveLength(1);
  const [quotation] = found;
  if (quotation === undefined) throw new Error('no quotation');
  const { speaker, kind } = quotation;
  const resolved = speaker.resolved === undefined ? {} : { resolved: speaker.resolved.text };
  return { words: wordsOf(text, quotation), kind, speaker: speaker.text, by: speaker.kind, ...resolved };
}

describe('speakers in the sentence of the quotation', () => {
  test.each([
    ['“The lake is frozen,” Vera Lindqvist said.', 'named', 'Vera Lindqvist'],
    ['“The lake is frozen,” said Vera Lindqvist, the mayor of Tarn.', 'named', 'Vera Lindqvist'],
    ['“The lake is frozen,” said Tarn council member Vera Lindqvist.', 'named', 'Vera Lindqvist'],
    [
      '“The lake is frozen,” Vera Lindqvist, a fisher from Selby, Ohio, who lives there, said on Monday.',
      'named',
      'Vera Lindqvist',
    ],
    ['“Is the lake frozen?” Gen. Omar Tadi asked.', 'named', 'Omar Tadi'],
    ['Gen. Omar Tadi said on Tuesday: “The lake is frozen.”', 'named', 'Omar Tadi'],
    ['Tadi, in a speech on Tuesday, warned, “The lake is frozen.”', 'named', 'Tadi'],
    ['According to Omar Tadi, the lake is “frozen to the ground.”', 'named', 'Omar Tadi'],
    ['The lake is “frozen to the ground,” according to Omar Tadi.', 'named', 'Omar Tadi'],
    ['“The lake is frozen” — Omar Tadi', 'named', 'Omar Tadi'],
    ['Omar Tadi: “The lake is frozen.”', 'named', 'Omar Tadi'],
    ['Omar Tadi (D-Ohio) said the lake was “frozen to the ground.”', 'named', 'Omar Tadi'],
    ['Omar Tadi left the hall, saying the lake was “frozen.”', 'named', 'Omar Tadi'],
    ['Omar Tadi thanked them and called the lake “frozen.”', 'named', 'Omar Tadi'],
    ['The lake was described by Omar Tadi as “frozen to the ground.”', 'named', 'Omar Tadi'],
    ['The clip shows footage of Omar Tadi saying, “The lake is frozen.”', 'named', 'Omar Tadi'],
    ['“The lake is frozen,” an official of the harbour office said.', 'described', 'an official of the harbour office'],
    ['“The lake is frozen,” said a spokesman for the Tarn Council.', 'described', 'a spokesman for the Tarn Council'],
    ['The mayor’s office said the lake was “frozen to the ground.”', 'described', 'The mayor’s office'],
    ['“The lake is frozen,” the report said.', 'document', 'the report'],
    ['A letter saying “the lake is frozen” hung on the door.', 'document', 'A letter'],
    ['A statement issued by the council said the lake was “frozen to the ground.”', 'document', 'A statement'],
    ['Police say they have “adequate boats” for the lake.', 'named', 'Police'],
    ['The mayor wants Omar Tadi, who in 2010 said the lake was “frozen,” to leave.', 'named', 'Omar Tadi'],
    ['Critics oppose Omar Tadi’s “frozen lake” plan.', 'named', 'Omar Tadi'],
    ['“The lake is frozen,” said Saad al-Tadi, the mayor.', 'named', 'Saad al-Tadi'],
    ['“The lake is frozen,” they said.', 'pronoun', 'they'],
    ['“The lake is frozen.”', 'unknown', ''],
  ])('%s', (text, by, speaker) => {
    expect(only(text)).toMatchObject({ by, speaker });
  });

  test.each([
    ['The United States took “robust steps” after Omar Tadi spoke.', 'States'],
    ['His latest claims of “fraud on the lake” were heard by Omar Tadi.', 'latest'],
  ])('takes no noun for a verb: %s', (text, wrong) => {
    expect(find(text).map(({ speaker }) => speaker.text)).not.toContain(wrong);
  });

  test('names the outlet through which the words come', () => {
    const text = 'The Tarn Post quoted Omar Tadi as saying “the lake is frozen.” “Nobody can fish on it.”';
    const [quotation, next] = find(text);
    expect([next?.speaker.text, next?.via?.text]).toEqual(['Omar Tadi', 'Tarn Post']);
    expect(quotation?.speaker.text).toBe('Omar Tadi');
    expect(quotation?.via?.text).toBe('Tarn Post');
    const passive = find('Omar Tadi was quoted by the Tarn Post as saying “the lake is frozen.”')[0];
    expect([passive?.speaker.text, passive?.via?.text]).toEqual(['Omar Tadi', 'Tarn Post']);
  });

  test('reads an office between the outlet and the name', () => {
    const text = '“The lake is frozen,” The Tarn Post quoted US Secretary of State Omar Tadi as saying in Selby.';
    const [quotation] = find(text);
    expect([quotation?.speaker.text, quotation?.via?.text]).toEqual(['Omar Tadi', 'Tarn Post']);
  });

  test('marks the words that report', () => {
    const text = '“The lake is frozen,” Vera Lindqvist said.';
    const cue = find(text)[0]?.cue;
    expect(cue && text.slice(cue.start, cue.end)).toBe('said');
  });
});

describe('speakers from nearby', () => {
  test.each([
    ['Omar Tadi met Vera Lindqvist in Tarn.\n“The lake is frozen,” he said.', 'he', 'Omar Tadi'],
    ['Omar Tadi met Vera Lindqvist in Tarn.\n“The lake is frozen,” she said.', 'she', 'Vera Lindqvist'],
    ['Mayor Vera Lindqvist spoke to Omar Tadi.\n“The lake is frozen,” the mayor said.', 'the mayor', 'Vera Lindqvist'],
    ['Vera Lindqvist came late.\n“The lake is frozen,” Lindqvist said.', 'Lindqvist', 'Vera Lindqvist'],
  ])('%s', (text, speaker, resolved) => {
    expect(only(text)).toMatchObject({ speaker, resolved });
  });

  test.each([
    [
      'Omar Tadi came late. An official of the harbour said so.\n“The lake is frozen,” he said.',
      'An official of the harbour',
    ],
    ['Omar Tadi came late. My father often said so.\n“The lake is frozen,” he said.', 'My father'],
    ['Rakima Orr called Tim Orr.\n“The lake is frozen,” she said.', 'Rakima Orr'],
    ['Omar Tadi Calls Lake of Tarn Frozen\nOmar Tadi left.\n“The lake is frozen,” he said.', 'Omar Tadi'],
  ])('a pronoun goes to a described person, or to the full name that can bear it: %s', (text, resolved) => {
    expect(find(text).at(-1)?.speaker.resolved?.text).toBe(resolved);
  });

  test('leaves a surname alone that a man and a woman share', () => {
    expect(only('Mary Orr met Tim Orr.\n“The lake is frozen,” Orr said.').resolved).toBeUndefined();
  });

  test('leaves a title alone that two people bear', () => {
    expect(only('Mayor Mary Orr met Mayor Tim Tadi.\n“The lake is frozen,” the mayor said.').resolved).toBeUndefined();
  });

  test('resolves no pronoun where nobody fits', () => {
    expect(only('Omar Tadi came late.\n“The lake is frozen,” she said.').resolved).toBeUndefined();
  });

  test.each([
    '“The lake is frozen,” Omar Tadi said. “Nobody can fish.”',
    'Omar Tadi struck a dark note. He said it was late.\n\n“Nobody can fish on the lake now.”',
    'Omar Tadi made this remark on Monday:\n\n“Nobody can fish on the lake now.”',
  ])('takes the speaker over, and says so: %s', (text) => {
    const last = find(text).at(-1);
    expect(last?.speaker.resolved?.text ?? last?.speaker.text).toBe('Omar Tadi');
    expect(last?.speaker.how).toBe('inferred');
  });
});

describe('segments', () => {
  test('joins what the reporting clause interrupts', () => {
    expect(only('“The lake,” Omar Tadi said, “is frozen.”')).toMatchObject({
      words: ['The lake,', 'is frozen.'],
      speaker: 'Omar Tadi',
      kind: 'direct',
    });
  });

  test('keeps two sentences of one speaker apart', () => {
    expect(find('“The lake is frozen,” Omar Tadi said. “Nobody can fish.”')).toHaveLength(2);
  });

  test('joins paragraphs of which only the last closes', () => {
    const text = 'Omar Tadi wrote: “The lake is frozen.\n“Nobody can fish.\n“That is all.”\nHe left.';
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0] && wordsOf(text, found[0])).toEqual(['The lake is frozen.', 'Nobody can fish.', 'That is all.']);
    expect(found[0]?.closed).toBe(true);
  });

  test('an unclosed quotation ends with its paragraph, or where the next one opens', () => {
    const text = 'Omar Tadi said: "The lake is frozen.\nThen he left.';
    expect(find(text).map((found) => [wordsOf(text, found), found.closed])).toEqual([[['The lake is frozen.'], false]]);
    const second = '“The lake is frozen, he said. “Nobody can fish,” he added.';
    expect(find(second).map((found) => wordsOf(second, found)[0])).toEqual([
      'The lake is frozen, he said.',
      'Nobody can fish,',
    ]);
  });
});

describe('marks', () => {
  test.each([
    ['"The lake is frozen," Tadi said.', 'The lake is frozen,', 'double'],
    ['”The lake is frozen,” Tadi said.', 'The lake is frozen,', 'double'],
    ['“The lake is frozen,“ Tadi said.', 'The lake is frozen,', 'double'],
    ["''The lake is frozen,'' Tadi said.", 'The lake is frozen,', 'apostrophes'],
    ['«The lake is frozen», Tadi said.', 'The lake is frozen', 'guillemets'],
    ["'The lake is frozen and can't thaw,' Tadi said.", "The lake is frozen and can't thaw,", 'single'],
    ['‘The fishers’ lake is frozen, isn’t it?’ Tadi asked.', 'The fishers’ lake is frozen, isn’t it?', 'single'],
    ['‘I heard “the ice is thin” and left,’ Tadi said.', 'I heard “the ice is thin” and left,', 'single'],
    ['"I heard “the ice is thin” and left," Tadi said.', 'I heard “the ice is thin” and left,', 'double'],
  ])('%s', (text, words, marks) => {
    const [quotation, ...others] = find(text);
    expect(others).toEqual([]);
    expect(quotation && wordsOf(text, quotation)).toEqual([words]);
    expect(quotation?.marks).toBe(marks);
  });

  test.each([
    "The fishers' boats and the women's nets weren't sold in '98.",
    'He’s 6\'3" tall, the ’90s ‘em said.',
    '<img alt="the frozen lake near Tarn" src="a.png"> It froze.',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('scare quotes and titles', () => {
  test.each([
    ['They opened a “philanthropub” near the lake.', 'scare'],
    ['Robert “Bobby” Orr came late.', 'title'],
    ['Tadi appeared in the film “The Frozen Lake” last year.', 'title'],
    ['Tadi spoke on Tarn Radio’s “Morning Hour.”', 'title'],
  ])('%s', (text, kind) => {
    expect(find(text).map((found) => found.kind)).toEqual([kind]);
  });

  test.each([
    ['Tadi called the lake “frozen.”', 'partial'],
    ['Tadi described it as “a frozen lake” that day.', 'partial'],
    ['Tadi has gone after the council as a “bunch.”', 'partial'],
    ['“Frozen,” Tadi said.', 'partial'],
    ['“The lake is frozen,” Tadi said.', 'direct'],
  ])('but not %s', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });
});

describe('any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    "''",
    ' ',
    ' ',
    '\n',
    '.',
    ',',
    '?',
    ':',
    '—',
    '(',
    ')',
    'said',
    'Omar Tadi',
    'he',
    'lake',
    'the',
    'who',
    'of',
    'to',
    'according to',
    'as saying',
    'quoted',
    '’s',
    'and',
    '😀',
    '=',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(' ')),
  );

  test('gives spans in order, inside the text and inside one block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks: Block[] = blocksOfLines(text);
        let end = 0;
        for (const { segments, outer, speaker, cue, via } of findQuotations({ text, blocks })) {
          expect(outer.start).toBeGreaterThanOrEqual(end);
          for (const segment of segments) {
            expect(segment.start).toBeGreaterThanOrEqual(end);
            expect(segment.end).toBeGreaterThan(segment.start);
            expect(blocks.some(({ span }) => span.start <= segment.start && segment.end <= span.end)).toBe(true);
            end = segment.end;
          }
          expect(outer.end).toBeGreaterThanOrEqual(end);
          end = outer.end;
          if (cue) expect(cue.end).toBeGreaterThan(cue.start);
          if (speaker.span) expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
          for (const phrase of [via, speaker.resolved]) {
            if (phrase) expect(text.slice(phrase.span.start, phrase.span.end)).toBe(phrase.text);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200, examples: [["’s''quoted'"], ['Tadi’s “lake”']] },
    );
  });

  test.each([
    ['sentences', 200_000, '“The lake is frozen,” said Omar Tadi. He said that “it” was cold. '],
    ['no stop', 50_000, '“lake” said and called the “lake” who said '],
    ['opening marks', 50_000, '“lake '],
    ['commas', 50_000, 'the lake, '],
    ['names', 50_000, 'Omar of the '],
  ])(
    'reads long texts: %s',
    (_name, words, piece) => {
      const times = Math.ceil(words / piece.split(' ').length);
      expect(find(piece.repeat(times)).length).toBeGreaterThanOrEqual(piece.includes('“') ? 1 : 0);
    },
    30_000,
  );
});
