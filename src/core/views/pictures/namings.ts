/** Which names each source uses for which actor, of the actors whom sources name most differently. */
import type { StoryCoverage } from '#core/coverage.ts';
import { byCodePoint } from '#core/text.ts';
import { viewNames, type NamedActor, type NamingView } from '#core/views/names-view.ts';
import type { Link, SourceRef } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';

export interface NameRow {
  readonly name: string;
  /** How often each of the shown sources uses it, in their order. */
  readonly cells: readonly number[];
}

export interface NamingGroup {
  readonly actor: Link;
  /** Different names over all sources, as far as they are public. */
  readonly names: number;
  /** Sources that name the actor. */
  readonly sources: number;
  /** Most used first. */
  readonly rows: readonly NameRow[];
  readonly moreRows: number;
}

export interface NamingsView {
  readonly shown: readonly SourceRef[];
  readonly moreSources: number;
  /** The most different first. */
  readonly groups: readonly NamingGroup[];
  /** Actors whose names differ that are not shown. */
  readonly moreActors: number;
}

/** More columns than this cannot be read on a phone. */
const mostSources = 8;
const mostActors = 4;
const mostNames = 5;

/** A name that all articles together use once is nobody's habit. */
const fewestUses = 2;
/**
 * Least strength of the tie between source and name, in nats over all mentions: below it the names differ as they would
 * if every source picked from the same ones, 3 being the 5 per cent point of two names in three sources.
 */
const weakestTie = 3;

/** Letters and digits alone: hyphens, points and capitals make no other name. */
const essence = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function sumBy<Item>(items: readonly Item[], key: (item: Item) => string, count: (item: Item) => number) {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(key(item), (sums.get(key(item)) ?? 0) + count(item));
  return sums;
}

/**
 * How much the name depends on who writes: half the G statistic of the table of sources and names. 0 where all sources
 * use the same names equally often, full forms and later short ones alike.
 */
export function tieOfNames(namings: readonly Pick<NamingView, 'source' | 'forms'>[]): number {
  const all = namings.flatMap(({ source, forms }) =>
    forms.filter(({ name }) => name !== '').map(({ name, count }) => ({ id: source.id, name: essence(name), count })),
  );
  const uses = sumBy(
    all,
    ({ name }) => name,
    ({ count }) => count,
  );
  const counted = all.filter(({ name }) => (uses.get(name) ?? 0) >= fewestUses);
  const bySource = sumBy(
    counted,
    ({ id }) => id,
    ({ count }) => count,
  );
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const cells = sumBy(
    counted,
    ({ id, name }) => `${id}\n${name}`,
    ({ count }) => count,
  );
  const tie = [...cells].reduce((sum, [key, count]) => {
    const [id = '', name = ''] = key.split('\n');
    return sum + count * Math.log((count * total) / ((bySource.get(id) ?? 1) * (uses.get(name) ?? 1)));
  }, 0);
  return Math.round(tie * 1000) / 1000;
}

function viewGroup({ actor, namings }: NamedActor, shown: readonly SourceRef[]): NamingGroup {
  const counts = new Map<string, number[]>();
  for (const { source, forms } of namings) {
    const at = shown.findIndex(({ id }) => id === source.id);
    for (const { name, count } of at < 0 ? [] : forms) {
      if (name === '') continue;
      const cells = counts.get(name) ?? shown.map(() => 0);
      cells[at] = (cells[at] ?? 0) + count;
      counts.set(name, cells);
    }
  }
  const sum = (cells: readonly number[]) => cells.reduce((a, b) => a + b, 0);
  const users = (cells: readonly number[]) => cells.filter((count) => count > 0).length;
  const rows = [...counts]
    .map(([name, cells]): NameRow => ({ name, cells }))
    .toSorted((a, b) => users(b.cells) - users(a.cells) || sum(b.cells) - sum(a.cells) || byCodePoint(a.name, b.name));
  return {
    actor,
    names: rows.length,
    sources: namings.length,
    rows: rows.slice(0, mostNames),
    moreRows: Math.max(0, rows.length - mostNames),
  };
}

/** Undefined where no actor's name depends on who writes. Names that the public may not see are not counted. */
export function viewNamings(index: SiteIndex, story: StoryCoverage): NamingsView | undefined {
  const differing = viewNames(index, story)
    .groups.flatMap(({ actors }) => actors)
    .map((actor) => ({ ...actor, tie: tieOfNames(actor.namings) }))
    .filter(({ tie }) => tie >= weakestTie)
    .toSorted((a, b) => b.tie - a.tie || byCodePoint(a.actor.label, b.actor.label));
  const chosen = differing.slice(0, mostActors);
  const counts = Map.groupBy(
    chosen.flatMap(({ namings }) => namings),
    ({ source }) => source.id,
  );
  const order = story.sources.map(({ id }) => id).filter((id) => counts.has(id));
  const ranked = order.toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0));
  const ids = new Set(ranked.slice(0, mostSources));
  const shown = order.filter((id) => ids.has(id)).flatMap((id) => counts.get(id)?.[0]?.source ?? []);
  const groups = chosen.map((actor) => viewGroup(actor, shown)).filter(({ rows }) => rows.length > 1);
  if (groups.length === 0 || shown.length < 2) return undefined;
  return {
    shown,
    moreSources: Math.max(0, order.length - mostSources),
    groups,
    moreActors: differing.length - groups.length,
  };
}
