import { describe, expect, test } from 'vitest';
import { compareTexts } from '#core/comparison.ts';
import { compareCoverage } from '#core/coverage.ts';
import { findLeads, type Lead } from '#core/leads.ts';
import type { Claim, Source } from '#core/model.ts';
import { sliceSpan } from '#core/text.ts';
import { makeClaim, makeCorpus, makeSource } from './make.ts';

const sources = [
  makeSource('s/herald', [
    'Dam bursts above Orvik',
    'The old dam above Orvik burst on Tuesday night and flooded the lower town, killing 12 people, police said.',
    'Mayor Lena Sund told reporters: "We warned the company about the cracks in the wall for three years."',
    'The company employs 340 people in the valley and paid 2 million crowns in tax last year.',
  ]),
  makeSource('s/post', [
    'Flood in Orvik after dam gives way',
    'Police said 17 people were killed when the old dam above Orvik burst on Tuesday night and flooded the lower town.',
    '"We warned the company about the cracks in the wall for three years," said Karl Myhre, who runs the mill.',
    'Schools will stay closed until Friday.',
  ]),
];

function leadsOf(list: readonly Source[], claims: readonly Claim[] = []): Lead[] {
  const [story] = compareCoverage(makeCorpus(list, claims)).stories;
  return story ? findLeads(compareTexts(story.sources).candidates, story.claims) : [];
}
const wordsOf = (places: Lead['places'] = []) =>
  places.map(({ source, span }) => sliceSpan(sources.find(({ id }) => id === source)?.text ?? '', span));

describe('findLeads', () => {
  const leads = leadsOf(sources);

  test('the same words beside two names come first', () => {
    expect(leads[0]?.kind).toBe('speakers differ');
    expect(wordsOf(leads[0]?.marks)).toEqual(['Lena Sund', 'Karl Myhre']);
  });
  test('accounts of one fact with two figures are a difference, with the figures marked', () => {
    const figures = leads.find((lead) => lead.kind === 'numbers differ');
    expect(wordsOf(figures?.marks)).toEqual(['12 people', '17 people']);
  });
  test('what one source alone reports is there, with what can be checked', () => {
    const alone = leads.filter((lead) => lead.kind === 'one source alone').map((lead) => wordsOf(lead.places).join());
    expect(alone.join('\n')).toContain('340 people');
  });
  test('what a claim covers is gone, and nothing else', () => {
    const claim = makeClaim('s/dead', {
      evidence: [
        { source: 's/herald', quote: 'killing 12 people' },
        { source: 's/post', quote: '17 people were killed', stance: 'contradicts' },
      ],
    });
    const left = leadsOf(sources, [claim]);
    expect(left).toEqual(leads.filter((lead) => lead.kind !== 'numbers differ'));
  });
  test('a claim that cites one of two sources does not cover them', () => {
    const claim = makeClaim('s/dead', { evidence: [{ source: 's/herald', quote: 'killing 12 people' }] });
    expect(leadsOf(sources, [claim])).toEqual(leads);
  });
  test('the order of the sources changes nothing', () => {
    expect(findLeads(compareTexts(sources.toReversed()).candidates, [])).toEqual(
      findLeads(compareTexts(sources).candidates, []),
    );
  });
  test('one source, no source and a language that is not analysed are fine', () => {
    expect(leadsOf(sources.slice(0, 1)).every((lead) => lead.kind === 'one source alone')).toBe(true);
    expect(leadsOf([])).toEqual([]);
    const [foreign] = [makeSource('s/x', ['Titel', 'Der alte Damm brach am Dienstag.'], { language: 'de' })];
    const comparison = compareTexts([foreign]);
    expect(comparison.notAnalysed).toEqual(['s/x']);
    expect(findLeads(comparison.candidates, [])).toEqual([]);
  });
});
