import { verdictWords } from '#data/prose-words.ts';
import { makeWordRule } from '#checks/word-rule.ts';

/** The verdict follows from the evidence; a word of it in the statement says it before the evidence does. */
export const verdictWord = makeWordRule({
  id: 'verdict-word',
  description: 'No claim and no title of a story holds a word of a verdict.',
  words: verdictWords,
  roles: ['claim', 'title'],
  advice:
    'say what is claimed and leave the verdict to the evidence, or put the word in quotation marks if it is theirs',
});
