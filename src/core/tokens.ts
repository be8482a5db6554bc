/** Words of a text with their places and normal forms: what passages and parallels compare. */
import { irregularForms } from '#data/irregular-forms.ts';
import { stemmer } from 'stemmer';
import type { Span } from './model.ts';
import { remember, wordMemory } from './remember.ts';
import { hasUnspaced, unspacedScripts } from './unspaced.ts';
import { blank, comma, stop, unitAt, walkMatches, type WordShape } from './walk-matches.ts';

export interface Token {
  /** As printed. */
  readonly text: string;
  /** Lower case, straight apostrophes, compatibility forms folded; without the points of 'U.S.' and the final 's of 'Ann's'. */
  readonly norm: string;
  readonly span: Span;
}

// A number keeps its points and commas (1,250.5), an initialism its points (U.S.), a word its apostrophes (didn't).
const tokenPattern = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

// Where words are not spaced, each letter with its marks is one; the same as above but for these.
const unspacedLetter = String.raw`[[\p{L}\p{N}]&&[${unspacedScripts}]]\p{M}*`;
const letters = String.raw`[[\p{L}\p{N}\p{M}]--[${unspacedScripts}]]+`;
const mixedPattern = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*|${unspacedLetter}|(?:\p{L}\.){2,}|${letters}(?:['’]${letters})*`,
  'gv',
);
/** Before a stop a letter alone may begin an initialism. */
function isPlainWord(text: string, start: number, end: number): boolean {
  const after = unitAt(text, end);
  return after === blank || after === comma || (after === stop && end > start + 1);
}

export const spacedWords: WordShape = { pattern: tokenPattern, isPlainWord };
export const unspacedWords: WordShape = { pattern: mixedPattern, isPlainWord };
const shapeFor = (text: string): WordShape => (hasUnspaced(text) ? unspacedWords : spacedWords);

/**
 * Calls back for the words and numbers of `text` in order, as printed, with their places; hyphens and all other marks
 * separate. In scripts that put no space between words, a letter is a word.
 */
export function walkWords(text: string, visit: (word: string, start: number) => void): void {
  walkMatches(text, shapeFor(text), visit);
}

/** The words and numbers of `text` in order. `offset` is added to every place. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  walkWords(text, (word, at) => {
    const start = offset + at;
    tokens.push({ text: word, norm: normalizeWord(word), span: { start, end: start + word.length } });
  });
  return tokens;
}

/** How many `tokenize` gives. */
export const countTokens = (text: string): number => text.match(shapeFor(text).pattern)?.length ?? 0;

/** Where the `nth` of them ends, from 1; 0 where there are fewer. */
export function endOfToken(text: string, nth: number): number {
  let at = 0;
  const { pattern } = shapeFor(text);
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    at += 1;
    if (at === nth) return match.index + match[0].length;
  }
  return 0;
}

/** What most words are: their normal form differs in nothing but case. */
const plainWord = /^[A-Za-z0-9]+$/;

/** The form under which two printed words count as the same word. */
export const normalizeWord: (word: string) => string = remember(wordMemory, (word) => {
  if (plainWord.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (/^(?:\p{L}\.){2,}$/u.test(lower)) return lower.replaceAll('.', '');
  return lower.replace(/'s$/, '');
});

/** The Porter stem of a normal form; numbers and words of other scripts stay as they are. */
export const stemWord: (norm: string) => string = remember(wordMemory, (norm) =>
  /^[a-z']+$/.test(norm) ? stemmer((irregularForms.get(norm) ?? norm).replaceAll("'", '')) : norm,
);
