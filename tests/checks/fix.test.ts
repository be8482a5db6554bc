import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFixes } from '#checks/fix/plan-fixes.ts';
import { haveSameWords } from '#checks/fix/quote-words.ts';
import { settleQuote } from '#checks/fix/settle-quote.ts';
import { locateQuote } from '#core/locate.ts';
import { makeSource } from '../core/make.ts';
import { readFiles } from './make-reading.ts';

const paragraphs = [
  'The mill\u2019s owner said that \u201Cno grain was lost\u201D \u2013 and left.',
  'It cost 3.5 million crowns, -5 per cent. Was it insured? Nobody knows; nobody asked.',
  'The bell rang twice. The bell, rang twice.',
];
const article = makeSource('mill/a', paragraphs);
const file = (claim: string, body = 'Why.\n') => ({
  'content/sources/mill/a.md': `---\ntitle: A\nlabel: A\nstory: mill\nseed: { file: mill/a.txt, sha256: ${'a'.repeat(64)}, lines: [] }\n---\n\n${paragraphs.map((text) => text.replaceAll('<', '&lt;')).join('\n\n')}\n`,
  'content/claims/mill/c.md': `---\n${claim}\n---\n${body}`,
});
const fix = async (claim: string, body?: string) => planFixes(await readFiles(file(claim, body))).files[0];

describe('a quote', () => {
  test.each([
    ['The mill\'s owner said that "no grain was lost" - and left.', paragraphs[0], 'characters'],
    ['no grain   was\n lost', 'no grain was lost', 'characters'],
    [
      'mill\'s owner said [...] "no grain was lost"',
      'mill\u2019s owner said […] \u201Cno grain was lost\u201D',
      'characters',
    ],
    ['Nobody knows, nobody asked', 'Nobody knows; nobody asked', 'punctuation'],
    ['"owner said, that no grain was lost"', 'owner said that \u201Cno grain was lost\u201D', 'punctuation'],
  ])('%j is taken as the source prints it', (typed, quote, why) => {
    expect(settleQuote(article, typed)).toEqual({ quote, why });
  });

  test.each([
    ['other words', 'the owner said no grain was lost'],
    ['a capital', 'nobody Knows, nobody asked'],
    ['another number', 'It cost 3,5 million crowns'],
    ['another sign', 'million crowns, 5 per cent'],
    ['a statement for a question', 'Was it insured. Nobody knows, nobody'],
    ['words that stand twice', 'bell rang; twice'],
    ['words of two paragraphs', 'and left, It cost'],
    ['too few words', 'knows, nobody'],
    ['an insertion', 'Nobody knows, nobody [else] asked'],
  ])('with %s is left to its editor', (_, typed) => {
    expect(settleQuote(article, typed)).toBeUndefined();
  });

  test('keeps its words whatever the punctuation, and is settled for good', () => {
    const punctuation = fc.constantFrom(',', ';', '.', '-', ' -', '…', '"', '\u201C', '!', '(', ')', '  ');
    const words = [...article.text.matchAll(/[\p{L}\p{N}]+/gu)];
    let settledQuotes = 0;
    fc.assert(
      fc.property(
        fc.nat(words.length - 4),
        fc.integer({ min: 3, max: 12 }),
        fc.array(fc.tuple(fc.nat(11), punctuation), { maxLength: 3 }),
        (first, count, marks) => {
          const chosen = words.slice(first, first + count);
          const typed = chosen.map(({ index, 0: word }, at) => {
            const next = chosen[at + 1]?.index;
            const between = next === undefined ? '' : article.text.slice(index + word.length, next);
            return word + between + marks.flatMap(([place, mark]) => (place === at ? [mark] : [])).join('');
          });
          const quote = typed.join('');
          const settled = settleQuote(article, quote);
          if (settled === undefined) return;
          settledQuotes += 1;
          expect(haveSameWords(settled.quote, quote)).toBe(true);
          expect(locateQuote(article, settled.quote).found).toBe(true);
          expect(settleQuote(article, settled.quote)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
    expect(settledQuotes).toBeGreaterThan(60);
  });
});

describe('a file', () => {
  test('gets its fields in order, each with its comments, and nothing else changes', async () => {
    const fixed = await fix(
      [
        '# on top',
        'story: mill   # the only one',
        '# what is claimed',
        'claim:   No grain was lost',
        'kind: event',
        'evidence:',
        '  - quote: |-',
        '      "no grain was lost" - and',
        '',
        '    # which paper',
        '    source: mill/a',
        'actors: [ ]',
      ].join('\n'),
    );
    expect(fixed?.after).toBe(
      [
        '---',
        '# on top',
        '# what is claimed',
        'claim:   No grain was lost',
        'story: mill   # the only one',
        'kind: event',
        'actors: [ ]',
        'evidence:',
        '  - quote: |-',
        '      \u201Cno grain was lost\u201D \u2013 and',
        '',
        '    # which paper',
        '    source: mill/a',
        '---',
        'Why.',
        '',
      ].join('\n'),
    );
    expect(fixed?.fixes).toEqual([
      { line: 3, what: 'put the fields in the order of the schema' },
      { line: 8, what: "took the source's own characters into the quote" },
    ]);
  });

  test('keeps breaks of lines that are meant, and code', async () => {
    const fixed = await fix('claim: A \nstory: mill\nkind: event\t', 'One  \ntwo \r\n   \n```\nx  \n```\nend   \n');
    expect(fixed?.after).toBe('---\nclaim: A\nstory: mill\nkind: event\n---\nOne  \ntwo\n\n```\nx  \n```\nend\n');
  });

  test.each([
    ["quote: 'The mill''s owner said'", "quote: 'The mill’s owner said'"],
    ['quote: "The mill\'s owner said" # as typed', 'quote: "The mill’s owner said" # as typed'],
    ["quote: The mill's owner said", 'quote: "The mill’s owner said"'],
    ["quote: >-\n      The mill's\n      owner said", 'quote: >-\n      The mill’s owner said'],
  ])('%s keeps the way it is written', async (typed, expected) => {
    const fixed = await fix(
      `claim: A\nstory: mill\nkind: event\nevidence:\n  - source: mill/a\n    ${typed}\nsilent: []`,
    );
    expect(fixed?.after).toContain(`    ${expected}\nsilent: []\n`);
  });

  test('with other problems is left alone and named', async () => {
    const plan = planFixes(await readFiles(file('story: mill\nclaim: A\nkind: no such kind')));
    expect(plan).toEqual({ files: [], left: ['content/claims/mill/c.md'] });
  });

  test('with anchors keeps its order', async () => {
    expect(await fix('story: &s mill\nclaim: A\nkind: event')).toBeUndefined();
  });

  test('is mended once: a second run finds nothing', async () => {
    const fields = [
      'claim: A # x',
      'story: mill',
      'kind: event ',
      '# c\nactors: []',
      'status: draft',
      'silent: []',
      'evidence:\n  - quote: |\n      The mill\'s  owner said\n\n    stance: supports\n    source: mill/a\n  - { quote: "Nobody knows, nobody asked", source: mill/a }',
      'verdict:\n  reason: >-\n    Folded \n    text\n  override: superseded',
    ];
    const orders = fc.shuffledSubarray(fields, { minLength: fields.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.constantFrom('\n', '\r\n', '\n\n', '\n# note\n'), async (order, between) => {
        const once = await fix(order.join(between));
        expect(once).toBeDefined();
        const again = await readFiles({ ...file(''), 'content/claims/mill/c.md': once?.after ?? '' });
        expect(again.problems).toEqual([]);
        expect(planFixes(again)).toEqual({ files: [], left: [] });
        expect(again.corpus.claims[0]?.meta.evidence.map(({ quote }) => quote)).toEqual([
          'The mill\u2019s owner said',
          'Nobody knows; nobody asked',
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
