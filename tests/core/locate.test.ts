import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateQuote } from '#core/locate.ts';
import { findNearestPassage } from '#core/nearest.ts';
import { equalsFolded, sliceSpan } from '#core/text.ts';
import { makeSource } from './make.ts';

const source = makeSource('s/a', [
  'Harbour to close, mayor says',
  'The harbour “will close for good – not for a year,” said Mayor Ana Sousa. She didn’t say when…',
  'Workers said the harbour [the old one] feeds 300 families. They want talks. They want talks now.',
  'Nothing else is known. The port serves three islands and the ferries run twice a day in summer.',
]);

function locatedWords(quote: string): string[] | string {
  const located = locateQuote(source, quote);
  return located.found ? located.spans.map((span) => sliceSpan(source.text, span)) : located.why;
}

/** Places of words in a text, overlapping ones too. */
function countPlaces(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

describe('locateQuote', () => {
  test.each<[string, string, string[] | string]>([
    ['words as they stand', 'feeds 300 families', ['feeds 300 families']],
    ['typographic variants', '"will close for good - not for a year,"', ['“will close for good – not for a year,”']],
    ['a literal ellipsis', "She didn't say when...", ['She didn’t say when…']],
    ['the title', 'Harbour to close', ['Harbour to close']],
    ['white space of any kind', '  Nothing \n else\u00a0is known ', ['Nothing else is known']],
    ['literal brackets', 'the harbour [the old one] feeds', ['the harbour [the old one] feeds']],
    ['an insertion', 'The port [of Vila] serves three islands', ['The port serves three islands']],
    ['an insertion before a stop', 'Nothing else is known [yet].', ['Nothing else is known.']],
    ['a capital in brackets', '[N]othing else is known', ['Nothing else is known']],
    ['a small letter in brackets', '[t]he port serves', ['The port serves']],
    ['another letter inside a sentence', 'is known. [t]he [P]ort serves', ['is known. The port serves']],
    ['a letter at the end of a word', 'three island[s] and', ['three islands and']],
    ['a letter that was added', 'three islands[s] and', ['three islands and']],
    ['a letter and an insertion', '[t]hey want [new] talks now', ['They want talks now']],
    ['a letter beside marks', '“[W]ill close” (for good)', 'absent'],
    ['another letter in brackets', '[W]he port serves', 'absent'],
    ['a letter that stands alone', '[t] he port serves', 'absent'],
    ['half a word after a letter', '[o]rt serves', 'absent'],
    ['letters and words left out', '[t]he port serves […] [R]un twice a day', ['The port serves', 'run twice a day']],
    ['a letter that makes no word of its own', 'se[r]ves three […] in summer', 'short part'],
    ['words left out', 'The port serves […] run twice a day', ['The port serves', 'run twice a day']],
    [
      'words left out, typed with dots',
      'The port serves [...] run twice a day',
      ['The port serves', 'run twice a day'],
    ],
    ['another word', 'feeds 400 families', 'absent'],
    ['another case', 'harbour to close', 'absent'],
    ['half a word', 'arbour to close', 'absent'],
    ['words of two paragraphs', 'They want talks now. Nothing else is known', 'absent'],
    ['a place that stands twice', 'They want talks', 'ambiguous'],
    ['the same with one more word', 'They want talks now', ['They want talks now']],
    ['parts in the wrong order', 'run twice a day […] The port serves', 'apart'],
    ['parts of two paragraphs', 'feeds 300 families […] Nothing else is known', 'apart'],
    ['a part that is missing', 'The port serves […] run four times', 'absent'],
    ['a part of two words', 'The port serves […] in summer', 'short part'],
    ['a part that is nothing', 'The port serves three […]', 'short part'],
    ['nothing', ' ', 'empty'],
  ] as [string, string, string[] | string][])('%s', (_, quote, expected) => {
    expect(locatedWords(quote)).toEqual(expected === 'short part' ? 'short part' : expected);
  });

  test.each<[string, string, string[] | string]>([
    ['parts of Chinese', '码头于星期一上午关闭[…]没有人说明原因', ['码头于星期一上午关闭', '没有人说明原因']],
    ['a part of five characters', '码头于星期[…]没有人说明原因', 'short part'],
    ['an insertion', '局长[陈某]宣布', ['局长宣布']],
    ['parts of Thai', 'ท่าเรือจะปิดซ่อม […] ไม่มีใครบอกเหตุผล', ['ท่าเรือจะปิดซ่อม', 'ไม่มีใครบอกเหตุผล']],
    ['a part of two words of Thai', 'ท่าเรือ […] ไม่มีใครบอกเหตุผล', 'short part'],
    [
      'parts of Japanese',
      '桟橋を六週間閉じる […] 説明する者はいなかった',
      ['桟橋を六週間閉じる', '説明する者はいなかった'],
    ],
    ['a part of four kana and a character', 'を六週間 […] 説明する者はいなかった', 'short part'],
  ])('without spaces between words: %s', (_, quote, expected) => {
    const unspaced = makeSource('s/u', [
      '关闭',
      '局长宣布，码头于星期一上午关闭，工人在门外等待，没有人说明原因。',
      'ท่าเรือจะปิดซ่อมเป็นเวลาหกสัปดาห์ คนงานรออยู่โดยไม่มีใครบอกเหตุผล',
      '古い桟橋を六週間閉じると発表したが、理由を説明する者はいなかった。',
    ]);
    const located = locateQuote(unspaced, quote);
    expect(located.found ? located.spans.map((span) => sliceSpan(unspaced.text, span)) : located.why).toEqual(expected);
  });

  const word = fc.constantFrom('port', 'mayor', 'harbour', 'will', 'close', 'not', '“now”', 'year–end', 'and', '…');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  test('a run of words is found where it stands, or stands more than once', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, b, from, length) => {
          const generated = makeSource('s/g', texts);
          const words = (texts[b % texts.length] ?? '').split(' ');
          const start = from % words.length;
          const quote = words.slice(start, start + 1 + (length % words.length)).join(' ');
          const located = locateQuote(generated, quote);
          if (located.found) {
            expect(located.spans.map((span) => sliceSpan(generated.text, span))).toEqual([quote]);
          } else {
            expect(located.why).toBe('ambiguous');
            expect(countPlaces(generated.text, quote)).toBeGreaterThan(1);
          }
        },
      ),
    );
  });

  const variants: Readonly<Record<string, string>> = { '“': '"', '”': '„', '–': ' - ', '…': '...', ' ': '\u00a0\n' };
  const typed = fc.func(fc.constantFrom(0, 1, 2));

  test('whatever is found is the quote but for typographic variants, inside one block', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(9),
        typed,
        (texts, from, length, choose) => {
          const generated = makeSource('s/g', texts);
          const words = [...generated.text.matchAll(/\S+/gu)];
          const first = words[from % words.length];
          const last = words[Math.min(words.length - 1, (from % words.length) + length)];
          if (first === undefined || last === undefined) return;
          const stands = generated.text.slice(first.index, last.index + last[0].length);
          const quote = Array.from(stands, (c, at) => (choose(at) === 0 ? (variants[c] ?? c) : c)).join('');
          const located = locateQuote(generated, quote);
          if (!located.found) return;
          found += 1;
          const block = generated.blocks[located.block];
          for (const span of located.spans) {
            expect(block && block.span.start <= span.start && span.end <= block.span.end).toBe(true);
            expect(equalsFolded(sliceSpan(generated.text, span), quote)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('a letter in brackets within a word stands for itself in either case', () => {
    let found = 0;
    const words = fc.array(fc.constantFrom('port', 'Mayor', 'close', 'Élan', 'now', 'and'), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.boolean(), (chosen, from, place, capital) => {
        const generated = makeSource('s/g', [chosen.join(' ')]);
        const start = from % (chosen.length - 2);
        const stands = chosen.slice(start).join(' ');
        const letters = [...stands.matchAll(/\p{L}/gu)].map(({ index }) => index);
        const at = letters[place % letters.length] ?? 0;
        const letter = capital ? stands.charAt(at).toUpperCase() : stands.charAt(at).toLowerCase();
        const located = locateQuote(generated, `${stands.slice(0, at)}[${letter}]${stands.slice(at + 1)}`);
        if (located.found) {
          found += 1;
          expect(located.spans.map((span) => sliceSpan(generated.text, span))).toEqual([stands]);
        } else expect(located.why).toBe('ambiguous');
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(250);
  });
});

describe('findNearestPassage', () => {
  test('finds the passage that was meant', () => {
    const near = findNearestPassage(source, 'The harbour feeds 300 poor families');
    expect(near && sliceSpan(source.text, near.span)).toContain('feeds 300 families');
  });
  test('finds nothing where nothing is near', () => {
    expect(findNearestPassage(source, 'An entirely different sentence about cheese')).toBeUndefined();
  });
});
