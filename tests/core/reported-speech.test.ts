import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfLines } from '#core/quotations.ts';
import { findReportedSpeech } from '#core/reported-speech.ts';

const find = (text: string) => findReportedSpeech({ text, blocks: blocksOfLines(text) });

describe('findReportedSpeech', () => {
  test.each([
    ['Omar Tadi said that the lake was frozen.', 'Omar Tadi', 'the lake was frozen'],
    ['Omar Tadi said on Monday that the lake was frozen.', 'Omar Tadi', 'the lake was frozen'],
    ['Omar Tadi told reporters that the lake was frozen.', 'Omar Tadi', 'the lake was frozen'],
    ['An official said the lake was “frozen to the ground.”', 'An official', 'the lake was “frozen to the ground.”'],
    ['The lake was frozen, Omar Tadi said.', 'Omar Tadi', 'The lake was frozen'],
    ['The lake was frozen, said Omar Tadi, the mayor.', 'Omar Tadi', 'The lake was frozen'],
    ['The lake was frozen, according to the report.', 'the report', 'The lake was frozen'],
    ['According to Omar Tadi, a fisher, the lake was frozen.', 'Omar Tadi', 'the lake was frozen'],
    ['He was late, saying the lake was frozen.', 'He', 'the lake was frozen'],
  ])('%s', (text, speaker, words) => {
    expect(find(text).map((found) => [found.speaker.text, text.slice(found.span.start, found.span.end)])).toEqual([
      [speaker, words],
    ]);
  });

  test('resolves pronouns, and gives the sentence and the cue', () => {
    const text = 'Omar Tadi came late.\nHe said that the lake was frozen.';
    const [found] = find(text);
    expect(found?.speaker).toMatchObject({ kind: 'pronoun', text: 'He', resolved: { text: 'Omar Tadi' } });
    expect(found && text.slice(found.sentence.start, found.sentence.end)).toBe('He said that the lake was frozen.');
    expect(found && text.slice(found.cue.start, found.cue.end)).toBe('said');
  });

  test.each([
    'The lake froze in May.',
    '“The lake is frozen,” Omar Tadi said.',
    'Omar Tadi said so.',
    'The claims of the council were false.',
  ])('finds nothing in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('stays inside the sentence, whatever the text', () => {
    const pieces = [
      'Omar Tadi',
      'said',
      'that',
      'according to',
      ',',
      '.',
      ':',
      '“',
      '”',
      'the lake',
      'he',
      'who',
      '\n',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, sentence } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
    );
  });
});
