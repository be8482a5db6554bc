/** What the records of all stories take from the whole site: labels and spellings. */
import { countActor, type SiteOverview } from '#core/views/overview/site-overview.ts';
import { actorPath } from '#core/views/paths.ts';
import { byCodePoint } from '#core/text.ts';
import { labelFilters, type Labels } from './labels.ts';
import { spellName, type NamedActor } from './name-shards.ts';

export interface SiteNames {
  readonly labels: Labels;
  /** Spellings by actor id. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly actors: readonly NamedActor[];
}

/** Every actor with all names that its page may show. */
function listNamedActors(overview: SiteOverview): NamedActor[] {
  return overview.corpus.actors.map(({ id, meta }) => {
    const printed = countActor(overview, id).names.toSorted(byCodePoint);
    const all = new Set([meta.name, ...meta.names.map(({ name }) => name), ...printed]);
    return { label: meta.name, path: actorPath(id), names: [...all].filter((name) => name !== '') };
  });
}

export function nameSite(overview: SiteOverview): SiteNames {
  const actors = listNamedActors(overview);
  const spellings = overview.corpus.actors.map(
    ({ id }, at) => [id, [...new Set((actors[at]?.names ?? []).flatMap(spellName))].toSorted(byCodePoint)] as const,
  );
  return { labels: labelFilters(overview), spellings: new Map(spellings), actors };
}
