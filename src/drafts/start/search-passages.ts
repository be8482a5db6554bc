/** Finds the sentence that somebody has in mind from a few of its words, spelled as they remember them. */
import { distance } from 'fastest-levenshtein';
import type { Source, Span } from '#core/model.ts';
import { segmentSentences } from '#core/sentences.ts';
import { byCodePoint } from '#core/text.ts';
import { stemWord, tokenize } from '#core/tokens.ts';

export interface FoundPassage {
  readonly source: string;
  /** The sentence, in the source's text. */
  readonly span: Span;
  /** Share of what was looked for that the sentence holds, rare words counting more: above 0, at most 1. */
  readonly score: number;
}

/** More than this nobody reads in a list; the right one stands further down only where more words are needed anyway. */
const defaultMost = 8;
/** What a word counts that is not the same but has the same stem, starts the same way, or is one slip away. */
const worth = { stem: 0.9, start: 0.8, slip: 0.7 } as const;
/** Words below this length are one slip away from too many others. */
const shortestWithSlip = 5;
/** A sentence with less of what was looked for is none that anybody meant. */
const leastScore = 0.3;

interface Sentence {
  readonly source: string;
  readonly span: Span;
  readonly words: readonly string[];
}

/** The sentences that come nearest, best first; the order of the sources changes nothing. Empty for a search without words. */
export function searchPassages(
  sources: readonly Source[],
  wanted: string,
  most = defaultMost,
): readonly FoundPassage[] {
  const sentences = sources.flatMap(listSentences);
  const words = [...new Set(listWords(wanted))];
  const frequency = countSentences(sentences);
  const weigh = (word: string) => Math.log(1 + sentences.length / (1 + (frequency.get(word) ?? 0)));
  const whole = words.reduce((sum, word) => sum + weigh(word), 0);
  return sentences
    .map(({ source, span, words: own }): FoundPassage => {
      const held = words.reduce((sum, word) => sum + weigh(word) * bestMatch(word, own), 0);
      return { source, span, score: held / Math.max(whole, Number.MIN_VALUE) };
    })
    .filter(({ score }) => score >= leastScore)
    .sort(
      (a, b) =>
        b.score - a.score || length(a) - length(b) || byCodePoint(a.source, b.source) || a.span.start - b.span.start,
    )
    .slice(0, most);
}

const length = ({ span }: FoundPassage) => span.end - span.start;

const listWords = (text: string) => tokenize(text).map(({ norm }) => norm);

function listSentences({ id, text, blocks }: Source): Sentence[] {
  return segmentSentences(text, blocks).map((span) => ({
    source: id,
    span,
    words: [...new Set(listWords(text.slice(span.start, span.end)))],
  }));
}

function countSentences(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** 1 for the word itself, less for one that is like it, 0 for none. */
function bestMatch(word: string, own: readonly string[]): number {
  if (own.includes(word)) return 1;
  const stem = stemWord(word);
  if (own.some((other) => stemWord(other) === stem)) return worth.stem;
  if (own.some((other) => other.startsWith(word))) return worth.start;
  const isSlip = (other: string) => Math.abs(other.length - word.length) <= 1 && distance(other, word) === 1;
  return word.length >= shortestWithSlip && own.some(isSlip) ? worth.slip : 0;
}
