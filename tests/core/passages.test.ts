import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '#core/model.ts';
import { findPassages, type Passage, type SourceText, walkPassages } from '#core/passages.ts';

/** A source from its blocks' texts. */
function source(id: string, ...paragraphs: readonly string[]): SourceText {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of paragraphs) {
    blocks.push({ kind: 'paragraph', span: { start, end: start + text.length } });
    start += text.length + 2;
  }
  return { id, text: paragraphs.join('\n\n'), blocks };
}

const harbour =
  'The harbour board voted late on Monday to close the old ferry pier for repairs after divers found cracks in two of its pillars.';
const budget =
  'Repairs are expected to cost four million crowns, a sum that the town council has not yet set aside in its budget for next year.';
const weather = 'Rain fell on the hills all morning while farmers waited for the river to drop below the second mark.';
const school = 'Pupils at the north school planted forty lime trees along the road that leads to the sports ground.';

const lettersOf = (text: string) => text.toLowerCase().match(/[a-z]+/g);
const sidesOf = (passages: readonly Passage[]) => passages.map(({ a, b }) => [a.span, b.span] as const);
const printed = ({ text }: SourceText, { span }: Passage['a']) => text.slice(span.start, span.end);

describe('findPassages', () => {
  it('finds a verbatim passage and says how much of each source it is', () => {
    const a = source('x/a', weather, harbour);
    const b = source('x/b', harbour, school, budget);
    const [passage, ...others] = findPassages([a, b]);
    expect(others).toEqual([]);
    expect(passage).toMatchObject({ kind: 'verbatim', words: 24 });
    expect(passage && printed(a, passage.a)).toBe(harbour.slice(0, -1));
    expect(passage && printed(b, passage.b)).toBe(harbour.slice(0, -1));
    expect(passage?.a.share).toBeCloseTo(24 / 43);
    expect(passage?.alignment).toHaveLength(1);
  });

  it('finds an edited passage and aligns what changed', () => {
    const edited =
      'The port board voted on Monday to shut the old ferry pier for urgent repairs after divers found cracks in some of its pillars.';
    const a = source('x/a', weather, harbour);
    const b = source('x/b', edited, school);
    const [passage, ...others] = findPassages([a, b]);
    expect(others).toEqual([]);
    expect(passage?.kind).toBe('edited');
    const changes = passage?.alignment.filter(({ kind }) => kind === 'changed') ?? [];
    expect(changes.map((run) => [a.text.slice(run.a.start, run.a.end), b.text.slice(run.b.start, run.b.end)])).toEqual(
      expect.arrayContaining([
        ['late', ''],
        ['close', 'shut'],
        ['', 'urgent'],
        ['two', 'some'],
      ]),
    );
  });

  test('of some pairs of sources, with others left out, are those that all sources give for them', () => {
    const paragraph = fc.constantFrom(harbour, budget, weather, school, `${harbour} ${weather}`);
    const text = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.tuple(text, text, text, text),
        fc.array(fc.constantFrom('01', '02', '03', '12', '13', '23')),
        (texts, pairs) => {
          const all = texts.map((paragraphs, at) => source(String(at), ...paragraphs));
          const asked = all.filter(({ id }) => pairs.some((pair) => pair.includes(id)));
          const isWanted = (a: string, b: string) => pairs.some((pair) => pair === a + b);
          expect(findPassages(asked, { isWanted })).toEqual(
            findPassages(all).filter(({ a, b }) => isWanted(a.source, b.source)),
          );
        },
      ),
    );
  });

  it('finds passages in another order', () => {
    const passages = findPassages([source('x/a', harbour, weather, budget), source('x/b', budget, school, harbour)]);
    expect(passages.map(({ words }) => words)).toEqual([24, 25]);
    expect(passages[0]?.b.span.start).toBeGreaterThan(passages[1]?.b.span.start ?? Infinity);
  });

  it('finds a sentence that one source has twice', () => {
    expect(findPassages([source('x/a', harbour), source('x/b', harbour, weather, harbour)])).toHaveLength(2);
  });

  it.each([
    [
      'names and offices',
      'Deputy Defence Minister Karla Voss of Norland met',
      'Deputy Defence Minister Karla Voss of Norland sang',
    ],
    [
      'words of grammar',
      'It is one of the most that there is in all of the',
      'It was not one of the most that there is in all of the',
    ],
    ['a short run', 'the ferry pier was closed for repairs', 'he said the ferry pier was closed again'],
    ['nothing', weather, school],
  ])('raises no alarm over %s', (_, a, b) => {
    expect(findPassages([source('x/a', a, weather), source('x/b', school, b)])).toEqual([]);
  });

  it.each([
    ['straight', '"', '"'],
    ['curly', '“', '”'],
  ])('keeps a shared quotation in %s marks apart from copying', (_, open, close) => {
    const words = 'We will not open this pier again until every single pillar has been looked at by divers';
    const a = source('x/a', weather, `${open}${words},${close} said Ms Voss.`);
    const b = source('x/b', `Karla Voss told reporters: ${open}${words}.${close}`, school);
    expect(findPassages([a, b])).toMatchObject([{ kind: 'sharedQuotation' }]);
    const copied = `${open}${words},${close} said Ms Voss, who was leaning on the rail with both hands in her coat that morning.`;
    expect(findPassages([source('x/a', weather, copied), source('x/b', copied, school)])).toMatchObject([
      { kind: 'verbatim' },
    ]);
  });

  it('ends on a text that says one thing over and over', () => {
    const text = `${harbour} `.repeat(2000);
    const [passage] = findPassages([source('x/a', text), source('x/b', text)]);
    expect(passage?.words).toBe(48_000);
  });

  it.each([
    ['no source', []],
    ['one source', [source('x/a', harbour)]],
    ['empty sources', [source('x/a'), source('x/b', '')]],
    ['marks only', [source('x/a', '… — “'), source('x/b', '… — “')]],
  ])('finds nothing in %s', (_, sources) => {
    expect(findPassages(sources)).toEqual([]);
  });
});

describe('for any sources', () => {
  const word = fc.constantFrom(
    'pier',
    'river',
    'the',
    'of',
    'board',
    'Voss',
    '“',
    '”',
    'mill',
    'to',
    'seven',
    'rain',
    'a',
  );
  const paragraph = fc.oneof(
    fc.constantFrom(harbour, budget, weather, school),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  const story = fc
    .array(fc.array(paragraph, { maxLength: 4 }), { maxLength: 5 })
    .map((texts) => texts.map((paragraphs, k) => source(`x/${k}`, ...paragraphs)));

  test('the order of sources changes nothing, and walking gives the same', () => {
    fc.assert(
      fc.property(story, (sources) => {
        const passages = findPassages(sources);
        expect(findPassages(sources.toReversed())).toEqual(passages);
        expect([...walkPassages(sources)].flat()).toEqual(passages);
      }),
    );
  });

  test('passages begin and end in a block, alignments cover them, equal runs read the same', () => {
    fc.assert(
      fc.property(story, (sources) => {
        const byId = new Map(sources.map((each) => [each.id, each]));
        for (const { a, b, alignment } of findPassages(sources)) {
          for (const { source: id, span, share } of [a, b]) {
            const blocks = byId.get(id)?.blocks ?? [];
            expect(blocks.some((block) => block.span.start <= span.start && span.start < block.span.end)).toBe(true);
            expect(blocks.some((block) => block.span.start < span.end && span.end <= block.span.end)).toBe(true);
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(alignment[0]?.a.start).toBe(a.span.start);
          expect(alignment.at(-1)?.b.end).toBe(b.span.end);
          for (const run of alignment.filter(({ kind }) => kind === 'equal')) {
            const [left, right] = [
              byId.get(a.source)?.text.slice(run.a.start, run.a.end),
              byId.get(b.source)?.text.slice(run.b.start, run.b.end),
            ];
            expect(lettersOf(left ?? '')).toEqual(lettersOf(right ?? ''));
          }
        }
      }),
    );
  });

  test('a planted passage is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), fc.array(paragraph, { maxLength: 3 }), (before, after) => {
        const passages = findPassages([source('x/a', ...before, harbour, ...after), source('x/b', budget, harbour)]);
        expect(passages.some(({ words }) => words >= 20)).toBe(true);
      }),
    );
  });

  test('swapping two sources swaps the sides', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), fc.array(paragraph, { maxLength: 3 }), (one, two) => {
        const forth = sidesOf(findPassages([source('x/a', ...one), source('x/b', ...two)]));
        const back = sidesOf(findPassages([source('x/b', ...one), source('x/a', ...two)]));
        const covered = (pairs: typeof forth, side: 0 | 1) => {
          const all = new Set<number>();
          for (const pair of pairs) for (let at = pair[side].start; at < pair[side].end; at += 1) all.add(at);
          return all.size;
        };
        expect(Math.abs(covered(forth, 0) - covered(back, 1))).toBeLessThanOrEqual(0.1 * covered(forth, 0));
      }),
    );
  });
});
