import { isAllCapitals, splitWords } from './mentions-words.ts';
import type { Word } from './mentions-words.ts';
import type { Actor } from './model.ts';

/** One name of one actor, ready to be compared with the words of a source. */
export interface IndexedName {
  readonly actor: string;
  readonly kind: Actor['meta']['kind'];
  readonly words: readonly string[];
  /** What follows the last word of the name itself, such as the dot of `U.S.`; taken along where the text has it. */
  readonly tail: string;
  /** The sources in which the name holds; empty: all. */
  readonly sources: ReadonlySet<string>;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: IndexedName[];
}

/** All names of all actors as a trie over lower-case words: built once, used for every source. */
export interface ActorIndex {
  readonly root: Node;
  /** The words of all names of each actor. */
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
}

const edge = (word: Word, first: boolean) => (first ? '' : word.joint) + word.text.toLowerCase();

/** Builds the index. A name without a letter or digit is left out; the actor's `name` holds everywhere unless `names` limits it. */
export function indexActors(actors: readonly Actor[]): ActorIndex {
  const root: Node = { next: new Map(), names: [] };
  const vocabulary = new Map<string, Set<string>>();
  for (const { id, meta } of actors) {
    const own = new Set<string>();
    vocabulary.set(id, own);
    const listed = meta.names.some(({ name }) => name === meta.name)
      ? meta.names
      : [{ name: meta.name, sources: [] }, ...meta.names];
    for (const { name, sources } of listed) {
      const words = splitWords(name);
      let node = root;
      for (const [at, word] of words.entries()) {
        const key = edge(word, at === 0);
        const next = node.next.get(key) ?? { next: new Map(), names: [] };
        node.next.set(key, next);
        node = next;
        own.add(word.text.toLowerCase());
      }
      const last = words.at(-1);
      if (last === undefined) continue;
      node.names.push({
        actor: id,
        kind: meta.kind,
        words: words.map(({ text }) => text),
        tail: name.slice(last.end).trim(),
        sources: new Set(sources),
      });
    }
  }
  return { root, vocabulary };
}

/** Small words of names, whose capital depends on where they stand. */
export const particles: ReadonlySet<string> = new Set(
  'al el ad an ar as ash at az bin ben bint ibn abu de del della der den di da dos das du la le van von ten ter zu the of and'.split(
    ' ',
  ),
);

function spellsAlike(name: string, text: string): boolean {
  if (name === text) return true;
  if (particles.has(name.toLowerCase())) return name.toLowerCase() === text.toLowerCase();
  return isAllCapitals(text) && text.length > 1 && name.toUpperCase() === text;
}

/** Up to this length a name in other case is taken for another word (`Un`, `UN`) unless the whole block is in capitals. */
const shortWord = 3;

interface MatchedNames {
  readonly names: readonly IndexedName[];
  readonly length: number;
}

const none: MatchedNames = { names: [], length: 0 };

/**
 * The longest names that start at word `at`, and how many words they have; none: an empty list.
 * Case must agree, except that a text may print a name in capitals and a particle either way.
 */
export function matchNames(
  index: ActorIndex,
  words: readonly Word[],
  at: number,
  source: string,
  capitals: boolean,
): MatchedNames {
  const first = words[at];
  if (first === undefined || !index.root.next.has(edge(first, true))) return none;
  let node = index.root;
  let found: readonly IndexedName[] = [];
  let length = 0;
  for (let reach = at; reach < words.length; reach += 1) {
    const word = words[reach];
    const next = word && node.next.get(edge(word, reach === at));
    if (next === undefined) break;
    node = next;
    const holds = node.names.filter(
      (name) =>
        (name.sources.size === 0 || name.sources.has(source)) &&
        name.words.every((text, part) => spellsAlike(text, words[at + part]?.text ?? '')) &&
        (capitals ||
          name.words.length > 1 ||
          (name.words[0] ?? '').length > shortWord ||
          name.words[0] === words[at]?.text),
    );
    if (holds.length > 0) {
      found = holds;
      length = reach - at + 1;
    }
  }
  return { names: found, length };
}
