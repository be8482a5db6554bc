/** Parallels: sentences of two sources that report the same fact in other words. */
import { type Collection, emptyCollection } from '#core/parallels/collection.ts';
import { profileSentence } from '#core/parallels/profile.ts';
import { scoreProfiles } from '#core/parallels/score.ts';

/**
 * How likely two sentences report the same fact, from 0 to 1; the same whichever comes first. Sentences of the same
 * collection make it better: rare words count for more, and names are told from first words.
 */
export function scoreSentences(a: string, b: string, collection: Collection = emptyCollection): number {
  return scoreProfiles(profileSentence(a, collection), profileSentence(b, collection)).score;
}
