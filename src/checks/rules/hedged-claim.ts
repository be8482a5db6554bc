import { hedges } from '#data/prose-words.ts';
import { makeWordRule } from '#checks/word-rule.ts';

/** Whoever hedges is cited as evidence; the claim itself must be able to be contradicted. */
export const hedgedClaim = makeWordRule({
  id: 'hedged-claim',
  description: 'No claim leaves open what it claims.',
  words: hedges,
  roles: ['claim'],
  advice: 'state what is claimed without it, or claim that somebody said so (kind: position)',
});
