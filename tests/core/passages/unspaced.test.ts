import { describe, expect, test } from 'vitest';
import { compareTexts } from '#core/comparison.ts';
import { compareCoverage } from '#core/coverage.ts';
import { findPassages } from '#core/passages.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';
import { events } from './unspaced-texts.ts';

describe.each(Object.entries(events))('%s', (_, { report, edited, others, quotation: [said, instead, evidence] }) => {
  const [a, b] = [makeSource('s/a', ['A', report]), makeSource('s/b', ['B', edited])];

  test('a light edit is a copy, whole', () => {
    const [passage, ...more] = findPassages([a, b]);
    expect(more).toEqual([]);
    expect(passage?.kind).toBe('edited');
    expect(passage?.a.share).toBeGreaterThan(0.85);
  });

  test('reports of others on the same event are none', () => {
    const independent = others.map((text, number) => makeSource(`s/${String(number)}`, [String(number), text]));
    const pairs = [
      [a, ...independent],
      [b, ...independent],
    ];
    expect(pairs.flatMap((sources) => findPassages(sources))).toEqual([]);
  });

  test('nor do their sentences report the same in other words', () => {
    const texts = others.map((text, number) =>
      makeSource(`s/${String(number)}`, [String(number), ...text.split(/(?<=。)| /)]),
    );
    expect(compareTexts(texts).parallels).toEqual([]);
  });

  test('a quotation that they share is no copying', () => {
    const [first, second] = others.map((text, number) =>
      makeSource(`s/${String(number)}`, [`${text}${[said, instead][number] ?? ''}`]),
    );
    expect(first && second && findPassages([first, second])).toMatchObject([{ kind: 'sharedQuotation' }]);
  });

  test('copies are one witness', () => {
    const claim = makeClaim('s/c', { evidence: [a, b].map(({ id }) => ({ source: id, quote: evidence })) });
    const [story] = compareCoverage(makeCorpus([a, b], [claim])).stories;
    expect(story?.claims[0]?.verdict.text).toBe('one witness');
  });
});

describe('scripts without spaces beside others', () => {
  test('a copy of one sentence is found, half a sentence is not', () => {
    const [report = ''] = Object.values(events).map((event) => event.report);
    const [first = '', second = ''] = report.split('。');
    const other = 'The quay was quiet on Tuesday, a reader wrote from the north of the town.';
    const find = (text: string) =>
      findPassages([makeSource('s/a', [report]), makeSource('s/b', [`${other} ${text} ${other}`])]);
    expect(find(first)).toHaveLength(1);
    expect(find(second.slice(0, 11))).toEqual([]);
  });
});
