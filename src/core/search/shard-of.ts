/** Which file of names a word is in. Runs in the browser too. */
import { spellConsonants } from '#core/names/spelling.ts';

/**
 * The file of a word: the start of its consonants by class of sound, which all its romanisations share. `v` and `w` count
 * as one and, like vowels, not at all. Other scripts, and words without consonants, are in the file `_`.
 */
export function shardOf(word: string, depth: number): string {
  const bare = word.replace(/^[ae]l(?=\p{L}{4,})/u, '').replaceAll('v', 'w');
  const sounds = spellConsonants(bare).replace(/[^a-z]/gu, '');
  return sounds.slice(0, depth).padEnd(depth, '_') || '_';
}
