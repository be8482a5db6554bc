/** How a report calls the entries of one side. */
import type { Corpus } from '#core/model.ts';

export interface Names {
  readonly source: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly outlet: (id: string) => string;
}

/** An unknown id stands for itself. */
export function nameEntries({ sources, actors, outlets }: Corpus): Names {
  const labels = new Map(sources.map(({ id, meta }) => [id, meta.label]));
  const actorNames = new Map(actors.map(({ id, meta }) => [id, meta.name]));
  const outletNames = new Map(outlets.map(({ id, meta }) => [id, meta.name]));
  return {
    source: (id) => labels.get(id) ?? id,
    actor: (id) => actorNames.get(id) ?? id,
    outlet: (id) => outletNames.get(id) ?? id,
  };
}
