import { commonWords, functionWords } from '#data/function-words.ts';
import { isCapitalised, judgeCase, splitWords } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';
import type { Source, Span } from '#core/model.ts';
import { segmentSentences } from '#core/sentences.ts';

export type ActorText = Pick<Source, 'id' | 'text'> & Partial<Pick<Source, 'blocks'>>;

export interface ReadSentence {
  readonly words: readonly Word[];
  /** Headlines in title case or capitals say nothing about what is a name. */
  readonly setting: 'capitals' | 'title' | 'sentence';
}

export interface ReadDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
}

/** How often a word stands in small letters, and how often with a capital that its place does not explain. */
export interface Vocabulary {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Dotted initials (`U.S.`, `J.R.`) as one word without the dots. */
function joinInitials(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = [];
  let open = false;
  for (const word of words) {
    const last = joined.at(-1);
    const isLetter = word.text.length === 1 && isCapitalised(word.text);
    if (last !== undefined && open && isLetter && /^\.?$/.test(text.slice(last.end, word.start))) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + word.text,
        end: word.end + (text[word.end] === '.' ? 1 : 0),
      };
    } else {
      joined.push(word);
      open = isLetter;
    }
  }
  return joined;
}

export function readDocument(
  { id, text, blocks }: ActorText,
  spans: readonly Span[] = segmentSentences(text, blocks),
): ReadDocument {
  const words = joinInitials(splitWords(text), text);
  let at = 0;
  const sentences = spans.map((span) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < span.end) at += 1;
    const own = words.slice(from, at);
    const set = judgeCase(own);
    // A sentence full of names ends in a full stop; a headline does not.
    return {
      words: own,
      setting: set === 'title' && /[.]["”’']?$/.test(text.slice(span.start, span.end)) ? ('sentence' as const) : set,
    };
  });
  return { id, text, sentences };
}

/** Whether a capital is explained by the place: first in the sentence, in a quotation or after a colon. */
export function isSentenceStart(words: readonly Word[], at: number): boolean {
  return at === 0 || /["“«„:•]|^\s*'|\(/.test(words[at]?.joint ?? '');
}

export function countVocabulary(documents: readonly ReadDocument[]): Vocabulary {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { sentences } of documents) {
    for (const { words, setting } of sentences) {
      if (setting !== 'sentence') continue;
      words.forEach(({ text }, at) => {
        const counts = !isCapitalised(text) ? small : isSentenceStart(words, at) ? undefined : capital;
        if (counts === undefined) return;
        const lower = text.toLowerCase();
        counts.set(lower, (counts.get(lower) ?? 0) + 1);
      });
    }
  }
  return { small, capital };
}

/** Whether a capitalised word is an ordinary one that begins a sentence. */
export function isOrdinary(word: string, { small, capital }: Vocabulary): boolean {
  const lower = word.toLowerCase();
  return functionWords.has(lower) || commonWords.has(lower) || (small.get(lower) ?? 0) > (capital.get(lower) ?? 0);
}
