/**
 * What a change of content means.
 *
 *     findChanges(before, after) -> Changes
 *
 * Pure: two sides in, plain data out, the same for the same two whatever the order of files.
 */
import type { Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';
import { contentPath } from '#markdown/content-file.ts';
import { contentKinds } from '#schema';
import { selectChanged } from '#checks/select-changed.ts';
import { compareClaims, type ClaimChanges } from './compare-claims.ts';
import { compareEntries, pairDocs, type EntryChanges } from './compare-entries.ts';
import { serialise } from './compare-evidence.ts';
import { compareFamilies, type FamilyChange } from './compare-families.ts';
import { compareSources, type SourceChange } from './compare-sources.ts';
import { findMoves, reportVanished, type Move } from './find-moves.ts';
import { pairCorpora, type PairedCorpora } from './pair-corpora.ts';
import type { Side } from './side.ts';

export interface Changes {
  readonly claims: ClaimChanges;
  readonly sources: {
    readonly added: readonly { readonly id: string; readonly name: string }[];
    readonly removed: readonly { readonly id: string; readonly name: string }[];
    readonly changed: readonly SourceChange[];
  };
  readonly families: readonly FamilyChange[];
  readonly stories: EntryChanges;
  readonly actors: EntryChanges;
  readonly outlets: EntryChanges;
  /** Authors and reviewers. */
  readonly people: EntryChanges;
  readonly docs: EntryChanges;
  /** Settings of the site that changed, by name. */
  readonly settings: readonly string[];
  readonly moves: readonly Move[];
  /** Problems that were not there before, and addresses that vanish; worst first. */
  readonly problems: readonly Problem[];
}

export function findChanges(before: Side, after: Side): Changes {
  const pairs = pairCorpora(before.corpus, after.corpus);
  const claims = compareClaims(before, after, pairs);
  const moves = findMoves(before, after, pairs);
  const name = ({ id, meta }: { readonly id: string; readonly meta: { readonly label: string } }) => ({
    id,
    name: meta.label,
  });
  const moved = movedFiles(pairs);
  const known = before.problems.map((problem) => ({ ...problem, file: moved.get(problem.file) ?? problem.file }));
  const fresh = selectChanged(after.problems, { files: new Set(), before: known });
  return {
    claims,
    sources: {
      added: pairs.sources.added.map(name),
      removed: pairs.sources.removed.map(name),
      changed: compareSources(before, after, pairs, claims.touched),
    },
    families: compareFamilies(before, after, pairs),
    stories: compareEntries(pairs.stories, ({ meta }) => meta.title),
    actors: compareEntries(pairs.actors, ({ meta }) => meta.name),
    outlets: compareEntries(pairs.outlets, ({ meta }) => meta.name),
    people: compareEntries(pairs.people, ({ meta }) => meta.name),
    docs: compareEntries(pairDocs(before.corpus.docs, after.corpus.docs), ({ meta }) => meta.title),
    settings: compareSettings(before, after),
    moves,
    problems: [...reportVanished(moves), ...fresh].toSorted((a, b) => Number(b.fatal) - Number(a.fatal)),
  };
}

/** Where the file of each page that moved is now, so that its old problems are not new ones. */
function movedFiles({ stories, outlets, actors, sources, claims, people }: PairedCorpora): ReadonlyMap<string, string> {
  const folders = [
    [contentKinds.story.folder, stories.now],
    [contentKinds.outlet.folder, outlets.now],
    [contentKinds.actor.folder, actors.now],
    [contentKinds.source.folder, sources.now],
    [contentKinds.claim.folder, claims.now],
    [contentKinds.person.folder, people.now],
  ] as const;
  return new Map(
    folders.flatMap(([folder, now]) =>
      Array.from(now, ([was, is]) => [contentPath(folder, was), contentPath(folder, is)] as const),
    ),
  );
}

function compareSettings(before: Side, after: Side): readonly string[] {
  const [was, is]: Readonly<Record<string, unknown>>[] = [before.corpus.site, after.corpus.site];
  return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
    .filter((field) => serialise(was?.[field], undefined) !== serialise(is?.[field], undefined))
    .toSorted(byCodePoint);
}
