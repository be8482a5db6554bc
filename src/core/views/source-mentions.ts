/** Where the sources of a corpus name its actors: read once, for all pages that ask. */
import { findMentions, type Mentions } from '#core/mentions.ts';
import { indexActors, type ActorIndex } from '#core/mentions-index.ts';
import type { Corpus, Source } from '#core/model.ts';

interface Read {
  readonly actors: ActorIndex;
  readonly bySource: Map<string, Mentions>;
}

const known = new WeakMap<Corpus, Read>();

/** The mentions of the corpus' actors in one of its sources. */
export function mentionsIn(corpus: Corpus, source: Source): Mentions {
  const read: Read = known.get(corpus) ?? { actors: indexActors(corpus.actors), bySource: new Map() };
  known.set(corpus, read);
  const mentions = read.bySource.get(source.id) ?? findMentions(source, read.actors);
  read.bySource.set(source.id, mentions);
  return mentions;
}
