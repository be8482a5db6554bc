import { indexActors, matchNames } from './mentions-index.ts';
import type { ActorIndex, IndexedName } from './mentions-index.ts';
import { isPartOfLongerName, isWholeName } from './mentions-context.ts';
import { judgeCase, splitWords } from './mentions-words.ts';
import type { Word } from './mentions-words.ts';
import type { Actor, Source, Span } from './model.ts';

/** A span of a source that names a curated actor, with the source's own characters. */
export interface Mention {
  /** The actor's id. */
  readonly actor: string;
  readonly span: Span;
  readonly name: string;
}

/** A name that was found but may not be linked: two actors share it, or it is part of a longer name that no actor has. */
export interface UnresolvedMention {
  readonly name: string;
  readonly span: Span;
  /** Ids of the actors who have the name, by code point. */
  readonly candidates: readonly string[];
  readonly reason: 'shared' | 'part of a longer name';
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly UnresolvedMention[];
}

function splitBlocks(text: string): Word[][] {
  const blocks: Word[][] = [];
  for (const word of splitWords(text)) {
    const block = blocks.at(-1);
    if (block === undefined || word.joint === '\n') blocks.push([word]);
    else block.push(word);
  }
  return blocks;
}

const sortedActors = (names: readonly IndexedName[]) =>
  [...new Set(names.map(({ actor }) => actor))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * Finds every place where a source names a curated actor: one pass over its words, longest name first, whole words
 * only, in order and without overlap. A following `'s` is not part of the span. A name that two actors share in this source links
 * to neither; so does a one-word name of a person inside a longer name that no actor has. A name limited to
 * sources holds only there. For many sources build the index once with `indexActors`.
 */
export function findMentions(source: Pick<Source, 'id' | 'text'>, actors: readonly Actor[] | ActorIndex): Mentions {
  const index = 'root' in actors ? actors : indexActors(actors);
  const mentions: Mention[] = [];
  const unresolved: UnresolvedMention[] = [];
  for (const words of splitBlocks(source.text)) {
    const set = judgeCase(words);
    for (let at = 0; at < words.length;) {
      const { names, length } = matchNames(index, words, at, source.id, set === 'capitals');
      const first = words[at];
      const last = words[at + length - 1];
      const name = names[0];
      if (name === undefined || first === undefined || last === undefined || !isWholeName(words, at, length)) {
        at += 1;
        continue;
      }
      const tail = names.find(({ tail: rest }) => rest !== '' && source.text.startsWith(rest, last.end))?.tail ?? '';
      const span = { start: first.start, end: last.end + tail.length };
      const printed = source.text.slice(span.start, span.end);
      const candidates = sortedActors(names);
      if (candidates.length > 1) unresolved.push({ name: printed, span, candidates, reason: 'shared' });
      else if (set === 'sentence' && isPartOfLongerName(index, name, words, at))
        unresolved.push({ name: printed, span, candidates, reason: 'part of a longer name' });
      else mentions.push({ actor: name.actor, span, name: printed });
      at += length;
    }
  }
  return { mentions, unresolved };
}
