import { describe, expect, test } from 'vitest';
import type { Corpus } from '#core/model.ts';
import { viewLeads } from '#core/views/leads-view.ts';
import { markDifferences } from '#core/views/mark-differences.ts';
import { limitWords } from '#core/views/marked-words.ts';
import { viewQuotations } from '#core/views/quotations-view.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeCorpus, makeSource } from './make.ts';

const words = 'The town never wanted a second quarry, and it will never forgive the council for digging one';
const first = [
  'Quarry opens near Velmora',
  `“${words},” said Maren Holt, a farmer.`,
  'The new quarry near Velmora employs 40 workers, the council said on Monday.',
];
const second = [
  'Velmora quarry begins work',
  `“${words},” said Tobias Lund, a teacher.`,
  'The council said on Monday that the new quarry near Velmora employs 60 workers.',
];

function indexOf(texts: readonly (readonly string[])[], rights: 'full' | 'excerpts' = 'full', editor = false) {
  const sources = texts.map((blocks, at) =>
    makeSource(`s/a${at}`, blocks, { label: `A${at}`, language: 'en', published: { at: '2031-03-05' } }),
  );
  const made = makeCorpus(sources);
  const corpus: Corpus = { ...made, site: { ...made.site, rights } };
  const index = indexSite(corpus, editor);
  const [story] = index.coverage.stories;
  if (story === undefined) throw new Error('no story');
  return { index, story };
}

const leadsOf = (...args: Parameters<typeof indexOf>) => {
  const { index, story } = indexOf(...args);
  return viewLeads(index, story);
};
const quotationsOf = (...args: Parameters<typeof indexOf>) => {
  const { index, story } = indexOf(...args);
  return viewQuotations(index, story);
};

describe('leads', () => {
  test('the same words beside different names come first, with both names marked', () => {
    const [lead] = leadsOf([first, second]).leads;
    expect(lead).toMatchObject({ number: 1, kind: 'speakers differ', sources: 2, moreSides: 0 });
    const marked = lead?.sides.map(({ place, pieces }) => [
      place.path,
      pieces?.flatMap((piece) => (piece.kind === 'differs' ? [piece.text] : [])),
    ]);
    expect(marked).toEqual([
      ['/sources/s/a0/#p-27-122', ['Maren Holt']],
      ['/sources/s/a1/#p-28-123', ['Tobias Lund']],
    ]);
  });

  test('figures that differ are marked, figures that stand alone are noted', () => {
    const { leads, kinds, total } = leadsOf([first, second]);
    const marks = leads.flatMap(({ kind, sides }) =>
      kind !== 'numbers differ'
        ? []
        : sides.flatMap(
            ({ pieces }) => pieces?.flatMap((piece) => (piece.kind === 'differs' ? [piece.text] : [])) ?? [],
          ),
    );
    expect(marks.join()).toMatch(/^40.*60/);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const alone = leadsOf([first]).leads.find(({ kind }) => kind === 'one source alone');
    const kindsOfPieces = alone?.sides.flatMap(({ pieces }) => pieces?.map(({ kind }) => kind) ?? []);
    expect(kindsOfPieces).toContain('noted');
    expect(kindsOfPieces).not.toContain('differs');
  });

  test('under excerpts the public sees places and counts, an editor the words', () => {
    const closed = leadsOf([first, second], 'excerpts');
    expect(closed.total).toBe(leadsOf([first, second]).total);
    const sides = closed.leads.flatMap((lead) => lead.sides);
    expect(
      sides.every(
        ({ pieces, place, words: count }) => (pieces === undefined) === (place.kind !== 'title') && count > 0,
      ),
    ).toBe(true);
    expect(leadsOf([first, second], 'excerpts', true).leads[0]?.sides[0]?.pieces).toBeDefined();
  });

  test.each([
    ['no words to check', [['quiet', 'nothing much here.']], 0],
    ['another language', [['Der Steinbruch', 'Der Rat sagte am Montag, 40 Arbeiter seien dort.']], 0],
  ])('%s: no leads', (_, texts, total) => {
    const sources = texts.map((blocks) => makeSource('s/a', blocks, { language: 'de' }));
    const index = indexSite(makeCorpus(sources), false);
    const [story] = index.coverage.stories;
    expect(story && viewLeads(index, story)).toMatchObject({ total, notAnalysed: [{ id: 's/a' }] });
  });
});

describe('quotations', () => {
  test('one utterance as each source printed it', () => {
    const view = quotationsOf([first, second]);
    expect(view).toMatchObject({ articles: 2, quotations: 2, shared: 1, speakersDiffer: 1, wordingsDiffer: 0 });
    const [utterance] = view.utterances;
    expect(utterance).toMatchObject({ differs: ['speaker'], sameWords: true, sources: 2 });
    expect(utterance?.versions.map(({ speaker }) => speaker.words)).toEqual(['Maren Holt', 'Tobias Lund']);
  });

  test('sources that print it alike share one version', () => {
    const [utterance] = quotationsOf([first, first, first]).utterances;
    expect(utterance?.versions.map(({ also }) => also.length)).toEqual([2]);
  });

  test('every quotation stands under its speaker', () => {
    const { groups } = quotationsOf([first, [...second, 'Holt added: “We are tired of the dust and of the noise.”']]);
    expect(groups.map(({ kind, speaker, count }) => [kind, speaker?.label, count])).toEqual([
      ['named', 'Maren Holt', 2],
      ['named', 'Tobias Lund', 1],
    ]);
  });

  test('under excerpts neither words nor names of speakers are public', () => {
    const text = JSON.stringify(quotationsOf([first, second], 'excerpts'));
    expect(text).not.toContain('forgive');
    expect(text).not.toContain('Holt');
  });
});

describe('marks', () => {
  const printing = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
  test.each([
    ['the same words', ['a red barn burned', 'a red barn burned'], [[], []]],
    ['one word', ['a red barn burned', 'a blue barn burned'], [['red'], ['blue']]],
    ['an excerpt does not differ', ['on Monday a red barn burned down', 'a red barn burned'], [[], []]],
    ['words that one side lacks', ['a red old barn', 'a barn'], [['red old'], []]],
    ['nothing in common', ['red barn', 'blue house'], [[], []]],
    ['one of three', ['one red barn', 'one red barn', 'one blue barn'], [['red'], ['red'], ['blue']]],
  ])('%s', (_, texts, expected) => {
    const marks = markDifferences(texts.map(printing));
    expect(marks.map((spans, at) => spans.map(({ start, end }) => texts[at]?.slice(start, end)))).toEqual(expected);
  });

  test.each([
    [
      10,
      [
        { kind: 'same', text: 'one two ' },
        { kind: 'differs', text: 'three four' },
      ],
    ],
    [
      3,
      [
        { kind: 'same', text: 'one two ' },
        { kind: 'differs', text: 'three' },
        { kind: 'cut', words: 1 },
      ],
    ],
    [
      2,
      [
        { kind: 'same', text: 'one two ' },
        { kind: 'cut', words: 2 },
      ],
    ],
  ])('at most %i words are printed, the others counted', (most, expected) => {
    const pieces = [
      { kind: 'same', text: 'one two ' },
      { kind: 'differs', text: 'three four' },
    ] as const;
    expect(limitWords(pieces, most)).toEqual(expected);
  });
});
