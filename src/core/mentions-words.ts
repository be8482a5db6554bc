import type { Span } from './model.ts';
import { remember } from './remember.ts';
import { unspacedScripts } from './unspaced.ts';
import { blank, comma, stop, unitAt, walkMatches, type WordShape } from './walk-matches.ts';

/**
 * One word of a text with what stands before it. `joint` is the separator in normal form: white space,
 * hyphens and the dot of an initial are one blank, all apostrophes are `'`, a blank line is `\n`.
 */
export interface Word extends Span {
  readonly text: string;
  readonly joint: string;
  /** Whether a hyphen joins it to the word before. */
  readonly hyphen: boolean;
}

// In scripts that put no space between words each character is a word of its own.
export const mentionWords: WordShape = {
  pattern: new RegExp(String.raw`[${unspacedScripts}]\p{M}*|[[\p{L}\p{M}\p{N}]--[${unspacedScripts}]]+`, 'gv'),
  isPlainWord: (text, _, end) => {
    const after = unitAt(text, end);
    return after === blank || after === comma || after === stop;
  },
};
const apostrophes = /['’‘ʼ`´]/g;
const hyphens: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
const blanks = /\s+|(?<!\s)[\u2010\u2011-](?!\s)/g;

function joinWords(separator: string, previous: string): string {
  if (separator === ' ') return separator;
  if (/\n\s*\n/.test(separator)) return '\n';
  if (previous.length === 1 && /^\.[\s\u2010\u2011-]*$/.test(separator)) return ' ';
  return separator.replace(blanks, ' ').replace(apostrophes, "'");
}

/** The articles of most stories; more of them, or longer ones, would fill memory, and are split each time. */
const textMemory = { most: 40, longest: 30_000 };

/** The words of a text in order, in NFC; spans are those of the text as it was given. A source is asked for several times. */
export const splitWords: (text: string) => readonly Word[] = remember(textMemory, (text) => {
  const words: Word[] = [];
  const isComposed = text === text.normalize('NFC');
  let before = 0;
  let previous = '';
  walkMatches(text, mentionWords, (printed, start) => {
    const word = isComposed ? printed : printed.normalize('NFC');
    const separator = text.slice(before, start);
    const end = start + printed.length;
    words.push({
      text: word,
      joint: joinWords(separator, previous),
      hyphen: separator.length === 1 && hyphens.has(separator),
      start,
      end,
    });
    before = end;
    previous = word;
  });
  return words;
});

const lastPlain = 127;

/** Whether the word starts with a capital letter. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit > lastPlain ? /^\p{Lu}/u.test(word) : unit >= 65 && unit <= 90;
}

/** Whether the word has letters, and capital ones only. */
export function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** From which share of its longer words on a block counts as set in capitals or title case: headlines reach .8, sentences full of names .5. */
const headlineShare = 0.7;

/** How a stretch of words is set: `capitals` (WAR ENDS), `title` (War Ends in Ruritania) or `sentence`. Fewer than three longer words are a sentence. */
export function judgeCase(words: readonly Word[]): 'capitals' | 'title' | 'sentence' {
  const long = words.filter(({ text }) => text.length > 3);
  const share = (test: (word: string) => boolean) => long.filter(({ text }) => test(text)).length / long.length;
  if (long.length < 3) return 'sentence';
  if (share(isAllCapitals) > headlineShare) return 'capitals';
  return share(isCapitalised) > headlineShare ? 'title' : 'sentence';
}
