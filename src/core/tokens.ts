/** Words of a text with their places and normal forms: what passages and parallels compare. */
import { irregularForms } from '#data/irregular-forms.ts';
import { stemmer } from 'stemmer';
import type { Span } from './model.ts';

export interface Token {
  /** As printed. */
  readonly text: string;
  /** Lower case, straight apostrophes, compatibility forms folded; without the points of 'U.S.' and the final 's of 'Ann's'. */
  readonly norm: string;
  readonly span: Span;
}

// A number keeps its points and commas (1,250.5), an initialism its points (U.S.), a word its apostrophes (didn't).
const tokenPattern = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words and numbers of `text` in order; hyphens and all other marks separate. `offset` is added to every place. */
export function tokenize(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(tokenPattern), (match) => ({
    text: match[0],
    norm: normalizeWord(match[0]),
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}

/** What most words are: their normal form differs in nothing but case. */
const plainWord = /^[A-Za-z0-9]+$/;

/** The form under which two printed words count as the same word. */
export function normalizeWord(word: string): string {
  if (plainWord.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (/^(?:\p{L}\.){2,}$/u.test(lower)) return lower.replaceAll('.', '');
  return lower.replace(/'s$/, '');
}

/** A newsroom's whole vocabulary, and a bound for texts that are none. */
const mostStems = 50_000;
const stems = new Map<string, string>();

/** The Porter stem of a normal form; numbers and words of other scripts stay as they are. */
export function stemWord(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const stem = /^[a-z']+$/.test(norm) ? stemmer((irregularForms.get(norm) ?? norm).replaceAll("'", '')) : norm;
  if (stems.size >= mostStems) stems.clear();
  stems.set(norm, stem);
  return stem;
}
