import { isGivenName } from '#data/given-names.ts';
import { particles } from './mentions-index.ts';
import type { ActorIndex, IndexedName } from './mentions-index.ts';
import { isCapitalised } from './mentions-words.ts';
import type { Word } from './mentions-words.ts';

const elisions: ReadonlySet<string> = new Set(['d', 'l', 'qu']);
const contractions: ReadonlySet<string> = new Set(['s', 'S', 'd', 'll', 've', 're', 'm']);
const timeWords: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);

/** Whether the words stand alone: not the end of `O'Neill`, not the start of `Qa'im`; `d'X`, `X's` and `X'll` are fine. */
export function isWholeName(words: readonly Word[], at: number, length: number): boolean {
  const previous = words[at - 1];
  const next = words[at + length];
  if (words[at]?.joint === "'" && previous !== undefined && !elisions.has(previous.text)) return false;
  return next?.joint !== "'" || contractions.has(next.text);
}

/**
 * Whether the one-word name of a person is here a part of somebody else's: another capitalised word follows it, or stands before
 * it with a hyphen, as an initial, or as a given name. Days, months, the first words of other actors' names and the actor's own words may
 * stand beside it; blocks in capitals or title case decide nothing.
 */
export function isPartOfLongerName(index: ActorIndex, name: IndexedName, words: readonly Word[], at: number): boolean {
  if (name.kind !== 'person' || name.words.filter((word) => !particles.has(word.toLowerCase())).length > 1)
    return false;
  const own = index.vocabulary.get(name.actor);
  const isForeign = ({ text }: Word) =>
    isCapitalised(text) &&
    !timeWords.has(text) &&
    !index.root.next.has(text.toLowerCase()) &&
    own?.has(text.toLowerCase()) !== true;
  let first = at;
  while (words[first]?.joint === ' ' && particles.has(words[first - 1]?.text.toLowerCase() ?? '')) first -= 1;
  const previous = words[first - 1];
  const self = words[first];
  const next = words[at + name.words.length];
  if (next?.joint === ' ' && isForeign(next)) return true;
  if (previous === undefined || self?.joint !== ' ' || !isForeign(previous)) return false;
  if (previous.text.length === 1) return self.start - previous.end > 1;
  return self.hyphen || isGivenName(previous.text.toLowerCase());
}
