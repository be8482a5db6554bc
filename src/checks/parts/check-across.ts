/** The check of what only all entries together can tell. */
import type { Problem } from '#core/problem.ts';
import { readEntries, type Frame } from '#markdown/read-corpus.ts';
import type { ListedClaim, ListedSource } from '#checks/rule.ts';
import { runAcrossRules } from '#checks/run-checks.ts';

export interface ListedStories {
  readonly sources: readonly ListedSource[];
  readonly claims: readonly ListedClaim[];
}

/** @param isNamed whether a source somewhere has a name */
export function checkAcross(
  frame: Frame,
  { sources, claims }: ListedStories,
  isNamed: (name: string) => boolean,
): readonly Problem[] {
  const corpus = { ...frame.corpus, sources, claims };
  const run = (files: Frame['files']) => runAcrossRules({ reading: { files }, corpus, isNamed });
  const found = run(frame.files);
  const told = (folder: string) =>
    found.flatMap(({ file }) => new RegExp(`^content/${folder}/(.+)\\.md$`).exec(file)?.[1] ?? []);
  const ids = { sources: told('sources'), claims: told('claims') };
  if (ids.sources.length + ids.claims.length === 0) return found;
  // To say where in these files.
  return run(new Map([...frame.files, ...readEntries(frame.root, ids).files]));
}

/** Names that are not said to be those of certain sources: they must stand somewhere. */
export function listNamesOfActor({ meta }: Frame['corpus']['actors'][number]): readonly string[] {
  return meta.names.flatMap(({ name, sources }) => (sources.length > 0 ? [] : [name]));
}

/** By story, the actors that name sources of it. */
export function listActorsOfStories({ corpus }: Pick<Frame, 'corpus'>): ReadonlyMap<string, Frame['corpus']['actors']> {
  const pairs = corpus.actors.flatMap((actor) => listStoriesOfActor(actor).map((story) => ({ story, actor })));
  return new Map(
    [...Map.groupBy(pairs, ({ story }) => story)].map(([story, group]) => [story, group.map(({ actor }) => actor)]),
  );
}

export function listStoriesOfActor({ meta }: Frame['corpus']['actors'][number]): readonly string[] {
  const sources = [
    ...meta.names.flatMap((name) => name.sources),
    ...meta.roles.map(({ source }) => source),
    ...meta.interests.flatMap(({ evidence }) => ('source' in evidence ? [evidence.source] : [])),
  ];
  return [...new Set(sources.flatMap((source) => source.split('/', 1)))];
}
