import { expect, test } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import { readFiles } from './make-reading.ts';

const source = `---
title: Kiln closes
label: Kiln
story: kiln
published: { at: 2031-03-04 }
language: en
complete: yes
provenance:
  title: { how: stated, line: 1 }
seed:
  file: kiln/a.txt
  sha256: "ca7ebc6172892abe1652345625846d91e5557b8788898df16285736fb2bd33ae"
  lines:
    - { range: [1, 2], use: kept, reason: text }
---

The kiln at Ostrey closed on Monday after ninety years.
`;

const claim = `---
claim: The kiln closed
story: kiln
kind: evnt
actors: [nobody]
evidence:
  - source: kiln/a
    quote: |-
      closed on Tuesday after ninety years
    says: { date: 2031-02-30 }
  - source: kiln/b
    quote: closed on Monday
    stanze: supports
  - source: kiln/a
    quote: closed on Monday after
history:
  - { date: 2031-13-01, verdict: one witness, reason: First. }
---
`;

test('fields that do not fit hide no quote and no reference of their claim', async () => {
  const reading = await readFiles({ 'content/sources/kiln/a.md': source, 'content/claims/kiln/closed.md': claim });
  const found = runChecks(reading).filter(({ file }) => file === 'content/claims/kiln/closed.md');
  expect(found.map(({ place, ruleId }) => `${place?.line}:${place?.column} ${ruleId}`)).toEqual([
    '4:7 schema',
    '5:10 missing-reference',
    '9:7 quote-in-source',
    '10:19 schema',
    '11:13 missing-reference',
    '13:5 unknown-key',
    '17:13 schema',
  ]);
});

test('a claim of which nothing fits says so once', async () => {
  const reading = await readFiles({ 'content/claims/kiln/closed.md': '---\n- a\n---\n' });
  expect(runChecks(reading).map(({ ruleId }) => ruleId)).toEqual(['schema']);
});
