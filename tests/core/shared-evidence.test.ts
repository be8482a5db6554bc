import { expect, test } from 'vitest';
import { compareCoverage } from '#core/coverage.ts';
import { groupSharedEvidence, linkByWording } from '#core/shared-evidence.ts';
import { indexSite } from '#core/views/site-index.ts';
import { viewGlance } from '#core/views/story-glance.ts';
import { makeClaim, makeCorpus, makeSource } from './make.ts';

const copied =
  'The lighthouse keepers of the northern islands walked out on Friday after a dispute over night shifts and the price of coal';
const sources = [
  makeSource('s/a', ['Keepers walk out', `${copied}. The ministry was silent.`]),
  makeSource('s/b', ['Dark coast', `Nobody slept. ${copied}, the union wrote.`]),
  makeSource('s/c', ['Storm', 'On Friday keepers left their posts over pay, a harbour pilot said from his boat.']),
];
const claim = makeClaim('s/walk-out', {
  evidence: [
    { source: 's/a', quote: 'walked out on Friday after a dispute' },
    { source: 's/b', quote: 'The lighthouse keepers of the northern islands walked out' },
    { source: 's/c', quote: 'On Friday keepers left their posts' },
  ],
});

test('evidence that stands in copied words is one witness; other words are another', () => {
  const [story] = compareCoverage(makeCorpus(sources, [claim])).stories;
  expect(story?.claims[0]?.witnesses.map((w) => [w.basis.kind, w.evidence])).toEqual([
    ['passage', [0, 1]],
    ['source', [2]],
  ]);
  expect(story?.claims[0]?.verdict.text).toBe('corroborated');
  expect(story?.families.map((family) => family.sources)).toEqual([['s/a', 's/b'], ['s/c']]);
});

test('a shared quotation links no sources; it joins evidence only where the words are what is claimed', () => {
  const [story] = compareCoverage(makeCorpus(sources, [claim])).stories;
  const quotations = (story?.passages ?? []).map((passage) => ({ ...passage, kind: 'sharedQuotation' as const }));
  expect(quotations).not.toEqual([]);
  expect(groupSharedEvidence(story?.claims[0]?.evidence ?? [], quotations, false).size).toBe(0);
  expect(groupSharedEvidence(story?.claims[0]?.evidence ?? [], quotations, true).size).toBe(2);
  expect(linkByWording(quotations)).toEqual([]);
});

test('the witnesses of a story do not depend on the order of the evidence', () => {
  const [a, b, c] = claim.meta.evidence;
  const other = makeClaim('s/dark', { evidence: [c, a, b].flatMap((evidence) => evidence ?? []) });
  const index = indexSite(makeCorpus(sources, [other, claim]), false);
  const story = index.stories.get('s');
  expect(story?.claims.map(({ witnesses }) => witnesses.length)).toEqual([2, 2]);
  expect(story && viewGlance(index, story).witnesses).toBe(2);
});
