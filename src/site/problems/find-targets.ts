/** Where on its page a problem of a file is shown: selectors, best first. The page falls back on its own head. */
import { evidenceId } from '#core/views/paths.ts';
import { blockId } from '#core/views/place-view.ts';
import type { ContentKind } from '#schema';
import type { Spot } from '#markdown/path-at-line.ts';

type Selectors = Readonly<Record<string, readonly string[]>>;

const head = ['main h1'];

/** By the first key of a field; keys that are not listed stand at the head of the page. */
const fields: Readonly<Partial<Record<ContentKind, Selectors>>> = {
  claim: {
    actors: ['.claim-head > :last-child'],
    evidence: ['#evidence'],
    silent: ['.others', '#evidence'],
    verdict: ['.verdict-line'],
    history: ['#history'],
  },
  source: { edits: ['.source-record'], seed: ['.source-record'], provenance: ['.source-record'] },
  actor: { roles: ['#roles'], names: ['#names'], identifiers: ['.identifiers'] },
};

const bodies: Readonly<Partial<Record<ContentKind, readonly string[]>>> = {
  claim: ['.reasoning .prose'],
  actor: ['.prose'],
  story: ['.prose', '.glance'],
  outlet: ['.prose'],
  doc: ['.prose'],
};

function bodyTargets(kind: ContentKind, paragraph: number): readonly string[] {
  if (kind === 'source') return [`#${blockId(paragraph)}`, '.source-text'];
  return (bodies[kind] ?? []).flatMap((prose) => [`${prose} > :nth-child(${paragraph})`, prose]);
}

export function findTargets(kind: ContentKind | 'site', spot: Spot | undefined): readonly string[] {
  if (kind === 'site' || spot === undefined) return head;
  if ('paragraph' in spot) return [...bodyTargets(kind, spot.paragraph), ...head];
  const [field = '', index] = spot.path;
  const card = kind === 'claim' && field === 'evidence' && typeof index === 'number' ? [`#${evidenceId(index)}`] : [];
  return [...card, ...(fields[kind]?.[String(field)] ?? []), ...head];
}
