import { loadedWords } from '#data/prose-words.ts';
import { makeWordRule } from '#checks/word-rule.ts';

/** Words that judge are for those who are quoted. */
export const loadedWord = makeWordRule({
  id: 'loaded-word',
  description: "The editor's own text holds no loaded words outside quotation marks.",
  words: loadedWords,
  roles: ['claim', 'title', 'text'],
  advice: 'say what the sources report instead, or quote whose word it is',
});
