import { verdictPhrases } from '#data/prose-words.ts';
import { makeWordRule } from '#checks/word-rule.ts';

/** A statement that says of itself whether it holds can be neither supported nor contradicted as it stands. */
export const claimVerdict = makeWordRule({
  id: 'claim-verdict',
  description: 'No claim says of itself whether it holds.',
  words: verdictPhrases,
  roles: ['claim'],
  advice: 'write the bare statement, such as "The bridge was open"; stances and the verdict say whether it holds',
});
