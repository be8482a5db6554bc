/** What all records are made from. */
import { actorPath } from '#core/views/paths.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { byCodePoint } from '#core/text.ts';
import type { Part } from './join-parts.ts';
import { labelFilters, type Labels } from './labels.ts';
import { spellName, type NamedActor } from './name-shards.ts';

/** Cuts Markdown that people write into parts with the ids that their headings have on a page. */
export type SplitProse = (markdown: string) => readonly Part[];

/** Every actor with all names that its page may show. */
export function listNamedActors({ corpus, names }: SiteIndex): NamedActor[] {
  return corpus.actors.map(({ id, meta }) => {
    const printed = (names.get(id) ?? []).map(({ name }) => name);
    const all = new Set([meta.name, ...meta.names.map(({ name }) => name), ...printed]);
    return { label: meta.name, path: actorPath(id), names: [...all].filter((name) => name !== '') };
  });
}

/** Without what is missing and what repeats, sorted. */
export const listValues = (values: Iterable<string | undefined>) =>
  [...new Set([...values].filter((value) => value !== undefined))].toSorted(byCodePoint);

export interface RecordContext {
  readonly index: SiteIndex;
  readonly labels: Labels;
  /** Spellings by actor id. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** The values of a filter: labels of the ids that have one, without repetition. */
  readonly pick: (labels: ReadonlyMap<string, string>, ids: readonly string[]) => readonly string[];
}

export function makeContext(index: SiteIndex): RecordContext {
  const actors = listNamedActors(index);
  const spellings = index.corpus.actors.map(
    ({ id }, at) => [id, listValues((actors[at]?.names ?? []).flatMap(spellName))] as const,
  );
  return {
    index,
    labels: labelFilters(index),
    spellings: new Map(spellings),
    pick: (labels, ids) => listValues(ids.map((id) => labels.get(id))),
  };
}

/** Under which spellings any of the actors is found. */
export const spell = ({ spellings }: RecordContext, actors: readonly string[]): readonly string[] =>
  listValues(actors.flatMap((id) => spellings.get(id) ?? []));

/** The outlet of a source as filters name it: its label stands in where nobody knows it. */
export function outletOf({ index, labels }: RecordContext, source: string): string | undefined {
  const meta = index.sources.get(source)?.meta;
  if (meta === undefined) return undefined;
  return meta.outlet === null ? meta.label : (labels.outlets.get(meta.outlet) ?? meta.label);
}
