/** Where sources name actors: read once, for all pages that ask. */
import { findMentions, type Mentions } from '#core/mentions.ts';
import { indexActors, type ActorIndex } from '#core/mentions-index.ts';
import type { Actor, Source } from '#core/model.ts';

/** Reads a source when it is first asked for. */
export function mentionsReader(actors: readonly Actor[]): (source: Source) => Mentions {
  let index: ActorIndex | undefined;
  const known = new Map<string, Mentions>();
  return (source) => {
    const before = known.get(source.id);
    if (before !== undefined) return before;
    const mentions = findMentions(source, (index ??= indexActors(actors)));
    known.set(source.id, mentions);
    return mentions;
  };
}
