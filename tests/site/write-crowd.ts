/** Writes a root with one story of many sources and claims: what a table must bear. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface CrowdSize {
  readonly sources: number;
  readonly claims: number;
  /** All claims are about one actor, and all sources come from one outlet: their lists are long. */
  readonly together?: boolean;
}

const crowdSize: CrowdSize = { sources: 50, claims: 60 };

const nameOf = (n: number) => `paper-${String(n).padStart(2, '0')}`;

/** Words that no other source has, so that comparing the sources stays quick. */
const filler = (n: number, claim: number) =>
  Array.from({ length: 6 }, (_, at) => `w${(n * 7919 + claim * 104_729 + at * 1_299_709).toString(36)}`).join(' ');

/** Every claim cites three sources. */
const citedSources = (claim: number, sources: number) => [
  ...new Set([0, 1, 2].map((step) => (claim * 7 + step * 11) % sources)),
];

/** The first two papers, which are shown in full, run the same sentence. */
const alike = new Set([0, 1]);
const sharedSentence =
  'Nobody on the whole coast could remember a regatta night on which so many lanterns burned through a storm of this kind';

function writeSource(n: number, { sources, claims, together = false }: CrowdSize): string {
  const facts = Array.from({ length: claims }, (_, claim) => claim)
    .filter((claim) => citedSources(claim, sources).includes(n))
    .map((claim) => `Lantern ${claim} was lit by keeper ${n}. ${filler(n, claim)}.`);
  return `---
title: Lanterns along the coast, as paper ${n} saw them
label: Paper ${n}
story: lanterns
language: en
${together ? 'outlet: coast-press\n' : ''}${alike.has(n) ? 'rights: full\n' : ''}published: { at: 2020-05-${String((n % 28) + 1).padStart(2, '0')} }
seed:
  file: lanterns/${nameOf(n)}.txt
  sha256: ${'a'.repeat(64)}
  lines:
    - { range: [1, 1], use: kept, reason: paragraph }
---

${[...facts, ...(alike.has(n) ? [`${sharedSentence}, wrote paper ${n}.`] : [])].join('\n\n')}
`;
}

function writeClaim(claim: number, { sources, together = false }: CrowdSize): string {
  const evidence = citedSources(claim, sources).map(
    (n, at) => `  - source: lanterns/${nameOf(n)}
    quote: |-
      Lantern ${claim} was lit by keeper ${n}.
    stance: ${at === 2 && claim % 5 === 0 ? 'contradicts' : 'supports'}`,
  );
  return `---
claim: Lantern ${claim} was lit on the night of the regatta
story: lanterns
kind: ${claim % 2 === 0 ? 'event' : 'date'}
${together ? 'actors: [lamp-guild]\n' : ''}evidence:
${evidence.join('\n')}
---
`;
}

export async function writeCrowd(root: string, size: CrowdSize = crowdSize): Promise<void> {
  const sources = path.join(root, 'content/sources/lanterns');
  const claims = path.join(root, 'content/claims/lanterns');
  const write = (folder: string, count: number, name: (n: number) => string, text: (n: number) => string) =>
    Promise.all(Array.from({ length: count }, (_, n) => writeFile(path.join(folder, `${name(n)}.md`), text(n))));
  await mkdir(sources, { recursive: true });
  await mkdir(claims, { recursive: true });
  await write(sources, size.sources, nameOf, (n) => writeSource(n, size));
  await write(
    claims,
    size.claims,
    (n) => `lantern-${n}`,
    (n) => writeClaim(n, size),
  );
  if (size.together !== true) return;
  const entries = {
    'actors/lamp-guild': 'name: Lamp Guild\nkind: organisation',
    'outlets/coast-press': 'name: Coast Press',
  };
  for (const [file, fields] of Object.entries(entries)) {
    await mkdir(path.join(root, 'content', path.dirname(file)), { recursive: true });
    await writeFile(path.join(root, 'content', `${file}.md`), `---\n${fields}\n---\n`);
  }
}
