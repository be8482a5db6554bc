/** What can be seen of a line without knowing what it means. */
import { countWholeWords, hasUnspaced, unspacedScripts } from '#core/unspaced.ts';
import { readable } from './characters.ts';
import { sentenceEnd } from './sentence-end.ts';

export interface Shape {
  /** As readers see it. */
  readonly text: string;
  readonly words: readonly string[];
  /** Words; in scripts without spaces, as many as their letters make. */
  readonly length: number;
  /** Ends as a sentence does, closing quotation marks and brackets aside. */
  readonly endsSentence: boolean;
  readonly opensQuote: boolean;
  readonly startsLower: boolean;
  /** Share of the words of four letters and more that start with a capital, 0 to 1; 0 for prose in capitals, where it tells nothing. */
  readonly capitalised: number;
  readonly allCapitals: boolean;
  /** Looks like a program, a style sheet or serialised data. */
  readonly code: boolean;
}

const openingQuote = /^["'“‘«‹„「『]/u;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const unspacedLetters = new RegExp(String.raw`(?=[\p{L}\p{N}])[${unspacedScripts}]`, 'gu');
/** Starts and calls that no prose has. */
const sureCodeSigns: readonly RegExp[] = [
  /^\s*(?:var|let|const)\s+[\w$]+\s*=/,
  /^\s*(?:\$|jQuery)\(/,
  /\b(?:document|window|googletag|console)\.[a-z]\w+/,
  /^\s*[a-z-]+\s*:\s*[^\s].*;\s*$/,
];
/** Words from which a line in capitals is prose of a teletype and no headline: with a sentence's end, and without. */
const shoutedSentence = 7;
const shoutedLine = 20;
/** Enough to judge a line; a line of megabytes is judged by its head. */
const judgedCharacters = 4000;

export function describeShape(raw: string): Shape {
  const text = readable(raw);
  const head = text.slice(0, judgedCharacters);
  const words = head.match(wordPattern) ?? [];
  const unspaced = hasUnspaced(head) ? countWholeWords(head.match(unspacedLetters) ?? []) : 0;
  const long = words.filter((word) => word.length >= 4 && /\p{L}/u.test(word));
  const letters = head.replaceAll(/[^\p{Lu}\p{Ll}]/gu, '');
  const allCapitals = letters.length > 3 && letters === letters.toUpperCase();
  const endsSentence = sentenceEnd.test(text.slice(-12));
  const shouted = allCapitals && words.length >= (endsSentence ? shoutedSentence : shoutedLine);
  return {
    text,
    words,
    length: Math.max(words.length, Math.round(unspaced)),
    endsSentence,
    opensQuote: openingQuote.test(head),
    startsLower: /^\p{Ll}/u.test(head),
    capitalised: long.length === 0 || shouted ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length,
    allCapitals,
    code: looksLikeCode(head),
  };
}

const codeSigns: readonly RegExp[] = [
  /^\s*(?:\/\*|\*\/|\/\/ |<!--|-->|@media\b|@import\b|@font-face\b)/,
  /^\s*(?:var|let|const)\s+[\w$]+\s*(?:=|;|$)/,
  /^\s*(?:if|for|while|switch|function|catch)\s*\(?[\w$\s,!"'=.]*\).*\{?\s*$/,
  /\bfunction\s*[\w$]*\s*\([\w$,\s]*\)\s*\{?/,
  /[\w$\])]\.[\w$]+\([^)]*\)\s*;/,
  /^\s*[\w$.[\]"']+\s*=\s*[^=].*;\s*$/,
  /^\s*[\w$"'-]+\s*:\s*[^\s].*[;{]\s*$/,
  // Without a quoted key or a comma it may be an answer, a date or a score: `A: "No."`, `Result: 3:2`.
  /^\s*(?:"[\w$-]+"|'[\w$-]+')\s*:\s*(?:["'{[]|\d|true\b|false\b|null\b|function\b)/,
  /^\s*[\w$-]+\s*:\s*(?:["'{[]|\d|true\b|false\b|null\b|function\b).*,\s*$/,
  /^\s*[.#]?[\w-]+(?:[\s.#:>,[\]="']+[\w-]+)*\s*\{/,
  /^[\s{}()[\];,]+$/,
  /\b(?:document|window|googletag|jQuery|console|location)\s*[.[(]/,
  /[{}]\s*\)?\s*;?\s*$/,
  /^\s*\$\(|^\s*\(function|=>\s*\{|&&|\|\||===|!==/,
  /^\s*"@?\w+"\s*:/,
  /^\s*\w[\w-]*:\s*-?[\d.]+(?:px|em|rem|%)?\s*;/,
];

function looksLikeCode(head: string): boolean {
  if (!/[{};=()"/*:[]/.test(head) || !/[a-z{}]/i.test(head)) return false;
  if (sureCodeSigns.some((sign) => sign.test(head))) return true;
  return codeSigns.some((sign) => sign.test(head)) && punctuationShare(head) > 0.06;
}

function punctuationShare(head: string): number {
  const marks = head.match(/[{}();=[\]<>|\\/*_$#:"'&!+@]/g)?.length ?? 0;
  return marks / Math.max(1, head.length);
}
