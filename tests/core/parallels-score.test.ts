import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCollection } from '#core/parallels/collection.ts';
import { compareProfiles, type Features } from '#core/parallels/features.ts';
import { profileSentence } from '#core/parallels/profile.ts';
import { scoreFrom, scoreProfiles } from '#core/parallels/score.ts';

const sentence = fc
  .array(
    fc.constantFrom('pier', 'Voss', 'six', '8', 'Monday', 'not', 'the', 'close', 'closed', 'closing', 'of', '1999'),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));
const pair = fc.tuple(sentence, sentence, fc.array(sentence, { maxLength: 5 })).map(([a, b, others]) => {
  const collection = readCollection([a, b, ...others]);
  return [profileSentence(a, collection), profileSentence(b, collection)] as const;
});

test('a score is given exactly where it is at least the least', () => {
  fc.assert(
    fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], least) => {
      const { score } = scoreProfiles(a, b);
      expect(scoreFrom(least, a, b)).toBe(score >= least ? score : undefined);
      expect(scoreFrom(score, a, b)).toBe(score);
    }),
    { numRuns: 500 },
  );
});

test('what is not worked out for every pair lies between 0 and 1', () => {
  const names: readonly (keyof Features)[] = ['words', 'grammar', 'triplesOfShorter'];
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const features = compareProfiles(a, b);
      const values = names.map((name) => features[name]);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values)).toBeLessThanOrEqual(1);
    }),
  );
});
