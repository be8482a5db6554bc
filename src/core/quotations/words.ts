/**
 * A block as words, marks and quotations: every marked run counts as one token, so that the grammar around it can be
 * read as if it were a noun.
 */
import type { Span } from '../model.ts';
import { remember, wordMemory } from '../remember.ts';
import { blank, comma, stop, unitAt, walkMatches, type WordShape } from '../walk-matches.ts';
import { isFunctionWord, isMonth, isTimeWord } from '../word-classes.ts';
import type { Phrase } from './model.ts';
import type { MarkedRun } from './run.ts';

type TokenKind = 'word' | 'mark' | 'quote';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As printed; a word without a final ’s. */
  readonly text: string;
  readonly lower: string;
  /** Whether it is printed as part of a name: a capital that its place does not explain. */
  readonly capital: boolean;
  /** Whether the word ends in ’s or s’. */
  readonly possessive: boolean;
  /** Of a quote: its place in the list of runs. */
  readonly run: number;
}

/** The tokens of one sentence; `start` and `end` count in the list of its block. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** The unit of `a`, which comes after all capitals. */
const firstSmall = 97;

/** Text without a stop is cut after so many tokens, so that the time for a sentence stays bounded; real ones are shorter. */
const longestSentence = 400;

/** Words and marks. Before a stop capitals may be a title or an initial; a stop or comma within a number or an address ends nothing. */
export const maskedWords: WordShape = {
  pattern:
    /(?:\p{Lu}\.){1,4}(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Prof|Rev|Hon|Jr|Sr|St|Mt|Del|Pres|Amb)\.|[@#$£€]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'&-]|\/(?=[\p{L}\p{N}])|\.(?=\p{L}\p{L})|[.,](?=\d))*|[—–―]|--|\.\.\.|[^\s\p{L}\p{N}]/gu,
  isPlainWord: (text, start, end) => {
    const after = unitAt(text, end);
    if (after === blank) return true;
    const isSmall = text.charCodeAt(start) >= firstSmall;
    return (after === comma || (after === stop && isSmall)) && unitAt(text, end + 1) === blank;
  },
};

/** The words that the text prints in small letters: a sentence's first word is a name only if it is not among them. */
export function collectSmallWords(text: string): ReadonlySet<string> {
  const words = new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]*/gu));
  return new Set(Array.from(words, (word) => word.replace(/[’']s$/, '')));
}

/** The sentences of a block, runs masked; a sentence ends where one of `ends` lies outside the runs. */
export function maskedSentences(
  text: string,
  block: Span,
  ends: readonly number[],
  runs: readonly MarkedRun[],
  firstRun: number,
  smallWords: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let nextEnd = 0;
  const flush = () => {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined)
      sentences.push({ start: first.start, end: last.end, tokens: withCapitals(tokens, smallWords) });
    tokens = [];
  };
  for (const token of tokenizeMasked(text, block, runs, firstRun)) {
    let isEnd = false;
    while (nextEnd < ends.length && (ends[nextEnd] ?? 0) <= token.start) {
      isEnd ||= (ends[nextEnd] ?? 0) >= (tokens.at(-1)?.end ?? 0);
      nextEnd += 1;
    }
    if (isEnd || tokens.length >= longestSentence) flush();
    tokens.push(token);
  }
  flush();
  return sentences;
}

/** Tokens of `span`, its runs masked; `firstRun` is the place of its first run in the list. */
function tokenizeMasked(text: string, span: Span, runs: readonly MarkedRun[], firstRun: number): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (let run = firstRun; ; run += 1) {
    const outer = runs[run]?.outer;
    const until = outer === undefined || outer.start >= span.end ? span.end : outer.start;
    const offset = from;
    walkMatches(text.slice(from, until), maskedWords, (found, at) => tokens.push(makeWord(found, offset + at)));
    if (outer === undefined || outer.start >= span.end) return tokens;
    tokens.push({ ...outer, kind: 'quote', text: '', lower: '', capital: false, possessive: false, run });
    from = outer.end;
  }
}

function makeWord(found: string, start: number): Token {
  const { kind, text, lower, capital, possessive } = readForm(found);
  return { start, end: start + found.length, kind, text, lower, capital, possessive, run: -1 };
}

/** What a word or mark is, wherever it stands. */
const readForm = remember(wordMemory, (found): Omit<Token, 'start' | 'end' | 'run'> => {
  if (!/[\p{L}\p{N}]/u.test(found))
    return { kind: 'mark', text: found, lower: found, capital: false, possessive: false };
  const bare = found.replace(/[’'](?:s|S)$|(?<=s)[’']$|(?<!['’-])['’-]+$/, '');
  const possessive = /[’'](?:s|S)$|(?<=s)[’']$/.test(found);
  const lower = bare.toLowerCase().replaceAll('’', "'");
  const isCapital = /^[@#]?(?:\p{Lu}|(?:al|el|as|ad|an|ar|az|ash|es|ed|ould|d|l|o)[-’']\p{Lu})/u.test(bare);
  const capital = isCapital && (/^(?:US|WHO)$/.test(bare) || !(isFunctionWord(lower) || isTimeWord(lower)));
  return { kind: 'word', text: bare, lower, capital, possessive };
});

/** Takes the capital from the first word of a sentence where the text also prints it small, and from months before a number. */
function withCapitals(tokens: readonly Token[], smallWords: ReadonlySet<string>): Token[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return tokens.map((token, at) => {
    if (!token.capital) return token;
    const next = tokens[at + 1];
    const isPlain =
      at === first && next?.capital !== true && (smallWords.has(token.lower) || /(?:ed|ing)$/.test(token.lower));
    const isDate =
      isMonth(token.lower) &&
      (/^\d/.test(next?.text ?? '') || /^(?:in|since|until|of|last|next|by|this)$/.test(tokens[at - 1]?.lower ?? ''));
    return isPlain || isDate ? { ...token, capital: false } : token;
  });
}

/** The source's words of tokens `start` to `end`, without a final ’s. */
export function slicePhrase(text: string, tokens: readonly Token[], start: number, end: number): Phrase {
  const last = tokens[end - 1];
  const span = {
    start: tokens[start]?.start ?? 0,
    end: last === undefined ? 0 : last.start + (last.possessive ? last.text.length : last.end - last.start),
  };
  return { text: text.slice(span.start, span.end), span };
}
