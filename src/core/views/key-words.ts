/** The words of a quote that fit into a table's cell. */
import { stemmer } from 'stemmer';
import type { Span } from '#core/model.ts';

/** Longest quote, in words, that a cell shows whole: about three lines of a column 12 rem wide. */
export const cellWords = 14;

const word = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;
/** Words up to this length are mostly articles and prepositions, in any language. */
const shortWord = 3;

interface Word extends Span {
  readonly key: string;
}

function listWords(text: string, from: number): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    key: stemmer(match[0].toLowerCase()),
  }));
}

/**
 * The part of a span that says most of a statement: the whole span if it is short, else the run of
 * `cellWords` words with most stems and figures of the statement.
 */
export function chooseKeyWords(text: string, span: Span, statement: string): Span {
  const words = listWords(text.slice(span.start, span.end), span.start);
  if (words.length <= cellWords) return span;
  const wanted = new Set(listWords(statement, 0).map(({ key }) => key));
  const scores = words.map(({ key }) =>
    wanted.has(key) && (key.length > shortWord || /\p{N}/u.test(key)) ? 2 : /\p{N}/u.test(key) ? 1 : 0,
  );
  const sums = scores
    .slice(0, 1 + words.length - cellWords)
    .map((_, at) => scores.slice(at, at + cellWords).reduce<number>((sum, n) => sum + n, 0));
  const top = sums.indexOf(Math.max(...sums));
  const after = sums.findIndex((sum, at) => at > top && sum !== sums[top]);
  // Of neighbours that are equally good the middle one has the words that matter in its middle.
  const best = Math.floor((top + (after < 0 ? sums.length : after) - 1) / 2);
  const first = words[best];
  const last = words[best + cellWords - 1];
  if (first === undefined || last === undefined) return span;
  const start = best === 0 ? span.start : first.start;
  return { start, end: best + cellWords === words.length ? span.end : last.end };
}
