import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source, Span } from '#core/model.ts';
import { addTextFragment, findTextFragment, writeTextFragment, type TextFragment } from '#core/text-fragment.ts';
import { makeSource } from './make.ts';

/** The specification's own search, step by step, over blocks of text; gives the places that it finds, first to last. */
function followSpecification({ text, blocks }: Source, { prefix, start, end, suffix }: TextFragment): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const parts = blocks.map(({ span }) => {
    const own = text.slice(span.start, span.end);
    const bounds = new Set([own.length, ...Array.from(segmenter.segment(own), ({ index }) => index)]);
    return { from: span.start, own, bounds, plain: reduce(own) };
  });
  /** Case and accents do not count; no character of the test texts changes its length by that. */
  function reduce(words: string): string {
    return [...words.normalize('NFC')].map((c) => c.normalize('NFD').charAt(0).toLowerCase()).join('');
  }
  const find = (
    query: string,
    after: number,
    startBound: boolean,
    endBound: boolean,
    atOnce: boolean,
  ): Span | undefined => {
    const needle = reduce(query);
    for (const { from, own, bounds, plain } of parts) {
      if (from + own.length <= after) continue;
      const first = Math.max(0, after - from);
      for (let at = plain.indexOf(needle, first); at >= 0; at = plain.indexOf(needle, at + 1)) {
        if (atOnce && at !== first) return undefined;
        const isBound = (!startBound || bounds.has(at)) && (!endBound || bounds.has(at + needle.length));
        if (isBound) return { start: from + at, end: from + at + needle.length };
      }
      if (atOnce) return undefined;
    }
    return undefined;
  };
  const skipSpace = (at: number) => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const found: Span[] = [];
  for (let from = 0; from < text.length;) {
    const before = prefix === undefined ? undefined : find(prefix, from, true, false, false);
    if (prefix !== undefined && before === undefined) break;
    const isLast = end !== undefined || suffix === undefined;
    const first = before
      ? find(start, skipSpace(before.end), false, isLast, true)
      : find(start, from, true, isLast, false);
    from = (before ?? first ?? { start: text.length }).start + 1;
    if (first === undefined) continue;
    let at = first.end;
    while (at < text.length) {
      const last = end === undefined ? first : find(end, at, true, suffix === undefined, false);
      if (last === undefined) break;
      if (suffix === undefined || find(suffix, skipSpace(last.end), false, true, true)) {
        found.push({ start: first.start, end: last.end });
        break;
      }
      if (end === undefined) break;
      at = last.end;
    }
  }
  return found;
}

const whole = (source: Source): Span[] => [{ start: 0, end: source.text.length }];
const spanOf = (source: Source, words: string): Span => {
  const start = source.text.indexOf(words);
  return { start, end: start + words.length };
};
const fragmentOf = (source: Source, words: string, open = whole(source)) =>
  findTextFragment(source, [spanOf(source, words)], open);

const weather = makeSource('s/weather', [
  'Rain in Velmora',
  'It rained in Velmora all night. “It rained in Orsa too,” said Ann Low, who keeps the weather station on the quay of Velmora.',
  'It rained in Velmora all week, and nobody knew why. Rain fell in Velmora.',
]);

describe('a fragment for a passage', () => {
  test.each([
    ['a short one is given whole', 'nobody knew why', { start: 'nobody knew why' }],
    [
      'a long one by its first and last words',
      'said Ann Low, who keeps the weather station on the quay',
      { start: 'said Ann Low', end: 'on the quay' },
    ],
    [
      'what stands twice takes words that follow',
      'It rained in Velmora all',
      { start: 'It rained in Velmora all', suffix: 'week' },
    ],
    ['marks at the ends are left off', '“It rained in Orsa too,”', { start: 'It rained in Orsa too' }],
    ['one word may do', 'station', { start: 'station' }],
  ] as const)('%s', (_, words, expected) => {
    const at = words === 'It rained in Velmora all' ? weather.text.lastIndexOf(words) : weather.text.indexOf(words);
    expect(findTextFragment(weather, [{ start: at, end: at + words.length }], whole(weather))).toEqual(expected);
  });

  test('of a quote with words left out runs from its first part to its last', () => {
    const spans = [spanOf(weather, 'said Ann Low'), spanOf(weather, 'on the quay')];
    expect(findTextFragment(weather, spans, whole(weather))).toEqual({ start: 'said Ann Low', end: 'on the quay' });
  });

  test('of such a quote uses no word that was left out', () => {
    const lines = makeSource('s/x', ['Title', 'They may go or stay, they may come and stay, they may go and stay.']);
    const spans = [spanOf(lines, 'They may go'), { start: lines.text.length - 9, end: lines.text.length - 1 }];
    expect(findTextFragment(lines, spans, spans)).toBeUndefined();
  });

  test('takes no context that the public may not see', () => {
    const span = spanOf(weather, 'It rained in Velmora');
    expect(findTextFragment(weather, [span], whole(weather))).toEqual({
      start: 'It rained in Velmora',
      suffix: 'all night',
    });
    expect(findTextFragment(weather, [span], [span])).toBeUndefined();
  });

  test('is not made where a word begins inside another', () => {
    expect(fragmentOf(weather, 'ained in Orsa too')).toBeUndefined();
    expect(fragmentOf(makeSource('s/x', ['A', 'snake_case names here'], {}), 'case names here')).toBeUndefined();
  });
});

test('a fragment is written with its parts percent-encoded, and takes the place of another one', () => {
  const fragment = { prefix: 'so', start: 'well-known, “he” & she', end: 'a', suffix: 'b' };
  expect(writeTextFragment(fragment)).toBe('text=so-,well%2Dknown%2C%20%E2%80%9Che%E2%80%9D%20%26%20she,a,-b');
  expect(addTextFragment('https://a.example/b', { start: 'x' })).toBe('https://a.example/b#:~:text=x');
  expect(addTextFragment('https://a.example/b#c:~:text=y', { start: 'x' })).toBe('https://a.example/b#c:~:text=x');
});

describe('whatever the text', () => {
  const word = fc.constantFrom('rain', 'Rain', 'ráin', 'rainy', 'fell', 'on', 'the', 'quay', "don't", '3.5', 'A', 'be');
  const mark = fc.constantFrom('', '', '', ',', '.', '—', ' “', '”');
  const paragraph = fc
    .array(fc.tuple(word, mark), { minLength: 1, maxLength: 24 })
    .map((pairs) => pairs.map(([text, after]) => `${text}${after}`).join(' '));
  const passage = fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat())
    .map(([texts, block, from, to]) => {
      const source = makeSource('s/x', ['Title', ...texts, 'The end.']);
      const { span } = source.blocks[1 + (block % texts.length)] ?? { span: { start: 0, end: 0 } };
      const size = span.end - span.start;
      const [a, b] = [from % size, to % size];
      return { source, span: { start: span.start + Math.min(a, b), end: span.start + Math.max(a, b) + 1 } };
    });

  test('the fragment that is made leads to the passage, and to nothing else', () => {
    let made = 0;
    fc.assert(
      fc.property(passage, ({ source, span }) => {
        const fragment = findTextFragment(source, [span], whole(source));
        if (fragment === undefined) return;
        made += 1;
        const places = followSpecification(source, fragment);
        expect(places).toHaveLength(1);
        const [place] = places;
        const words = (own: Span | undefined) =>
          source.text.slice(own?.start, own?.end).replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(words(place)).toBe(words(span));
        expect(place?.start).toBeGreaterThanOrEqual(span.start);
        expect(place?.end).toBeLessThanOrEqual(span.end);
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(50);
  });
});
