/** Lines of the list of actors. */
import type { ActorMeta } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { countActor, type SiteOverview } from './overview/site-overview.ts';
import { actorPath } from './paths.ts';

export interface ActorLine {
  readonly name: string;
  readonly path: string;
  readonly kind: ActorMeta['kind'];
  readonly draft: boolean;
  /** Sources that name the actor. */
  readonly sources: number;
  /** Pieces of evidence that are credited to the actor. */
  readonly said: number;
}

/** All actors by kind, then by name, by code point. */
export function listActors(overview: SiteOverview): ReadonlyMap<ActorMeta['kind'], readonly ActorLine[]> {
  const lines = overview.corpus.actors.map(({ id, meta }): ActorLine => {
    const { sources, said } = countActor(overview, id);
    return { name: meta.name, path: actorPath(id), kind: meta.kind, draft: meta.status === 'draft', sources, said };
  });
  return Map.groupBy(
    lines.toSorted((a, b) => byCodePoint(a.name, b.name)),
    ({ kind }) => kind,
  );
}
