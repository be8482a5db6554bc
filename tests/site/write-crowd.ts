/** Writes a root with one story of fifty sources and many claims: what a table must bear. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const crowdSources = 50;
const crowdClaims = 60;

const name = (n: number) => `paper-${String(n).padStart(2, '0')}`;

/** Words that no other source has, so that comparing the sources stays quick. */
const filler = (n: number, claim: number) =>
  Array.from({ length: 6 }, (_, at) => `w${(n * 7919 + claim * 104_729 + at * 1_299_709).toString(36)}`).join(' ');

/** Every claim cites three sources. */
const citedSources = (claim: number) => [...new Set([0, 1, 2].map((step) => (claim * 7 + step * 11) % crowdSources))];

/** The first two papers, which are shown in full, run the same sentence. */
const alike = new Set([0, 1]);
const sharedSentence =
  'Nobody on the whole coast could remember a regatta night on which so many lanterns burned through a storm of this kind';

function writeSource(n: number): string {
  const facts = Array.from({ length: crowdClaims }, (_, claim) => claim)
    .filter((claim) => citedSources(claim).includes(n))
    .map((claim) => `Lantern ${claim} was lit by keeper ${n}. ${filler(n, claim)}.`);
  return `---
title: Lanterns along the coast, as paper ${n} saw them
label: Paper ${n}
story: lanterns
language: en
${alike.has(n) ? 'rights: full\n' : ''}published: { at: 2020-05-${String((n % 28) + 1).padStart(2, '0')} }
seed:
  file: lanterns/${name(n)}.txt
  sha256: ${'a'.repeat(64)}
  lines:
    - { range: [1, 1], use: kept, reason: paragraph }
---

${[...facts, ...(alike.has(n) ? [`${sharedSentence}, wrote paper ${n}.`] : [])].join('\n\n')}
`;
}

function writeClaim(claim: number): string {
  const evidence = citedSources(claim).map(
    (n, at) => `  - source: lanterns/${name(n)}
    quote: |-
      Lantern ${claim} was lit by keeper ${n}.
    stance: ${at === 2 && claim % 5 === 0 ? 'contradicts' : 'supports'}`,
  );
  return `---
claim: Lantern ${claim} was lit on the night of the regatta
story: lanterns
kind: ${claim % 2 === 0 ? 'event' : 'date'}
evidence:
${evidence.join('\n')}
---
`;
}

export async function writeCrowd(root: string): Promise<void> {
  const sources = path.join(root, 'content/sources/lanterns');
  const claims = path.join(root, 'content/claims/lanterns');
  await mkdir(sources, { recursive: true });
  await mkdir(claims, { recursive: true });
  for (let n = 0; n < crowdSources; n += 1) await writeFile(path.join(sources, `${name(n)}.md`), writeSource(n));
  for (let n = 0; n < crowdClaims; n += 1) await writeFile(path.join(claims, `lantern-${n}.md`), writeClaim(n));
}
