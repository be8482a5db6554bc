import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import { planStart } from '#drafts/start/plan-start.ts';
import { searchPassages } from '#drafts/start/search-passages.ts';
import type { Start } from '#drafts/start/model.ts';
import { sliceSpan } from '#core/text.ts';
import { readCorpus, type Reading } from '#markdown/read-corpus.ts';
import { makeSource } from '../core/make.ts';

const sources = [
  makeSource('mill/a', ['Mill burns', 'Flames were seen in the granary. The miller, Jon Ade, said nobody was hurt.']),
  makeSource('mill/b', ['Fire at the mill', 'The granary burned down. Nobody was hurt, firefighters said on Tuesday.']),
];
const show = (wanted: string) =>
  searchPassages(sources, wanted).map(({ source, span }) => {
    const text = sources.find(({ id }) => id === source)?.text ?? '';
    return sliceSpan(text, span);
  });

describe('searching passages', () => {
  test.each([
    ['flames granary', 'Flames were seen in the granary.'],
    ['firefigters tuesday', 'Nobody was hurt, firefighters said on Tuesday.'],
    ['the miller say', 'The miller, Jon Ade, said nobody was hurt.'],
    ['firefi', 'Nobody was hurt, firefighters said on Tuesday.'],
  ])('%s', (wanted, first) => {
    expect(show(wanted)[0]).toBe(first);
  });

  test('finds nothing for nothing, or for words that are nowhere', () => {
    expect([show(''), show(' … '), show('submarine')]).toEqual([[], [], []]);
  });

  test('words of a sentence find that sentence first, whatever the order of words and sources', () => {
    const sentences = sources.flatMap(({ id, text }) =>
      text.split(/\n\n|(?<=\.) /).map((sentence) => ({ id, start: text.indexOf(sentence), sentence })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), fc.boolean(), ({ id, start, sentence }, seed, turned) => {
        const words = sentence.split(/\W+/).filter((word) => word !== '');
        const shuffled = words.toSorted((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7));
        const found = searchPassages(turned ? sources.toReversed() : sources, shuffled.join(' '));
        expect(found[0]).toMatchObject({ source: id, span: { start } });
        expect(found[0]?.score).toBeCloseTo(1);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('starting a file', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await readCorpus('tests/fixtures/checks/_valid', { productDocs: 'tests/fixtures/checks/_product-docs' });
  });

  const claim = (part: Partial<Extract<Start, { what: 'claim' }>>): Start => ({
    what: 'claim',
    claim: 'The port stays open for freight',
    story: 'ferry-strike',
    kind: 'event',
    quotes: [],
    ...part,
  });

  test('a claim has the verbatim quote, and whom the source credits', () => {
    const quotes = [
      { source: 'ferry-strike/wire', quote: 'Harbour master Olin Bask said  the port stays open' },
      {
        source: 'ferry-strike/herald',
        quote: 'said that "no boat will sail […] Sunday"',
        stance: 'qualifies' as const,
      },
    ];
    const started = planStart(reading, claim({ quotes: quotes.slice(0, 1) }));
    expect(started).toEqual({
      path: 'content/claims/ferry-strike/the-port-stays-open-for-freight.md',
      text: [
        '---',
        'claim: The port stays open for freight',
        'story: ferry-strike',
        'kind: event',
        'status: draft',
        'evidence:',
        '  - source: ferry-strike/wire',
        '    quote: |-',
        '      Harbour master Olin Bask said the port stays open',
        '    creditedTo: { actor: olin-bask }',
        '---',
        '',
      ].join('\n'),
    });
    expect(planStart(reading, claim({ quotes }))).toEqual({ refused: expect.stringContaining('The quote is not in') });
  });

  test.each<[string, Start, string]>([
    [
      'a quote that is not there',
      claim({ quotes: [{ source: 'ferry-strike/wire', quote: 'the port is open for freight' }] }),
      'did you mean',
    ],
    [
      'a source that is not there',
      claim({ quotes: [{ source: 'ferry-strike/x', quote: 'a' }] }),
      'no source ferry-strike/x',
    ],
    ['a story that is not there', claim({ story: 'x' }), 'no story x'],
    ['an id that is taken', { what: 'actor', id: 'olin-bask', name: 'Olin Bask', kind: 'person' }, 'is there already'],
    ['an id that is none', { what: 'story', id: 'A B', title: 'A' }, 'is no id'],
    ['an address that is none', { what: 'outlet', name: 'Post', url: 'post' }, 'expected a web address'],
    ['words without letters', { what: 'story', title: '…' }, 'No free id'],
  ])('%s is refused', (_, start, reason) => {
    expect(planStart(reading, start)).toEqual({ refused: expect.stringContaining(reason) });
  });

  test('a second file of the same name gets an id of its own, and tells of the first', () => {
    expect(planStart(reading, { what: 'actor', name: 'Olin  bask', kind: 'person' })).toMatchObject({
      path: 'content/actors/olin-bask-2.md',
      twin: 'content/actors/olin-bask.md',
    });
    expect(planStart(reading, { what: 'actor', name: 'Olin', kind: 'person' })).not.toHaveProperty('twin');
  });

  test('whatever is typed, what is written fits the schema', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
        const name = typed.replaceAll(/\s+/g, ' ').trim();
        const started = planStart(reading, { what: 'outlet', id: 'new', name });
        if ('refused' in started) expect(started.refused).not.toBe('');
        else expect(started.text).toMatch(/^---\nname: [^]*\n---\n$/);
      }),
    );
  });

  test('the check of the valid fixture has nothing to say', () => {
    expect(runChecks(reading)).toEqual([]);
  });
});
