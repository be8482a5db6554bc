/** The words of one source as flat arrays: small, and quick to compare. */
import { commonWords, functionWords } from '#data/function-words.ts';
import type { Source } from '#core/model.ts';
import { findQuotedRanges } from '#core/passages/quoted-ranges.ts';
import { remember, wordMemory } from '#core/remember.ts';
import { normalizeWord, walkWords } from '#core/tokens.ts';

/** What findPassages needs of a source. */
export type SourceText = Pick<Source, 'id' | 'text' | 'blocks'>;

export interface Words {
  /** The number of each word's normal form in the vocabulary of the whole run. */
  readonly form: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** How much it says that two sources share the word, from 0 to 1. */
  readonly weight: Float32Array;
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** Words of grammar recur in any two articles: two of them weigh about as much as one word of content. */
const functionWordWeight = 0.4;
const commonWordWeight = 0.7;
/** Names and titles recur in all reports of one event without copying. */
const nameWeight = 0.6;

/** Numbers the normal forms of all sources, so that words compare as integers. */
export type Vocabulary = Map<string, number>;

export function readWords({ text, blocks }: SourceText, vocabulary: Vocabulary): Words {
  const [forms, starts, ends, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const { span } of blocks) {
    walkWords(text.slice(span.start, span.end), (printed, at) => {
      const { norm, weight } = weighWord(printed);
      forms.push(numberForm(norm, vocabulary));
      starts.push(span.start + at);
      ends.push(span.start + at + printed.length);
      weights.push(weight);
    });
  }
  return {
    form: new Int32Array(forms),
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    weight: new Float32Array(weights),
    quoted: markQuoted(starts, findQuotedRanges(text, blocks)),
  };
}

function numberForm(norm: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(norm);
  if (known !== undefined) return known;
  vocabulary.set(norm, vocabulary.size);
  return vocabulary.size - 1;
}

/** The normal form of a printed word, and its weight. */
const weighWord = remember(wordMemory, (printed): { readonly norm: string; readonly weight: number } => {
  const norm = normalizeWord(printed);
  if (functionWords.has(norm)) return { norm, weight: functionWordWeight };
  if (commonWords.has(norm)) return { norm, weight: commonWordWeight };
  return { norm, weight: /^\p{Lu}/u.test(printed) ? nameWeight : 1 };
});

function markQuoted(starts: readonly number[], ranges: readonly { start: number; end: number }[]): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let next = 0;
  starts.forEach((start, index) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next += 1;
    const range = ranges[next];
    if (range !== undefined && range.start <= start) quoted[index] = 1;
  });
  return quoted;
}
