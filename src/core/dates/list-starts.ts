/** The places of a text at which dates may start: found once, whatever the day that relative dates count from. */
import type { Block, Span } from '#core/model.ts';
import { segmentSentences } from '#core/sentences.ts';
import { mayStart } from './may-start.ts';

/** A sentence and where in it dates may start. */
export interface SentenceStarts {
  readonly sentence: Span;
  readonly starts: readonly number[];
}

export interface DateStarts {
  /** The text as `plainText` makes it. */
  readonly plain: string;
  /** By block; dates do not cross them. */
  readonly blocks: readonly (readonly SentenceStarts[])[];
}

/** The text with plain spaces, hyphens and apostrophes, and without the brackets of insertions, character for character. */
export function plainText(text: string): string {
  return text
    .replace(/[[\]\s\u00a0\u2007\u2009\u202f]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** Where an expression may start: at a letter, a digit or an apostrophe, after none of them. */
const start = /(?<![\p{L}\p{N}'.,/$€£#-]|\d[.,])['\p{L}\p{N}]|(?<=(?:\p{L}|-)-)[\p{L}\p{N}]/uy;

const lastPlain = 127;
const isPlainWord = Array.from({ length: lastPlain + 1 }, (_, unit) => /[A-Za-z0-9]/.test(String.fromCharCode(unit)));
const isPlainLetter = Array.from({ length: lastPlain + 1 }, (_, unit) => /[A-Za-z]/.test(String.fromCharCode(unit)));
/** After these characters no expression starts. */
const isPlainBar = Array.from({ length: lastPlain + 1 }, (_, unit) =>
  /[A-Za-z0-9'.,/$#-]/.test(String.fromCharCode(unit)),
);
const [hyphen, apostrophe] = [45, 39];
const isTrail = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** What `start` says, told without it where only plain characters are near. */
function isStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  const second = at < 2 ? 32 : text.charCodeAt(at - 2);
  if (unit <= lastPlain && isPlainWord[unit] === false && unit !== apostrophe) return false;
  if (unit > lastPlain || before > lastPlain || second > lastPlain) {
    if (isTrail(unit)) return false;
    start.lastIndex = at;
    return start.test(text);
  }
  if (isPlainBar[before] === false) return true;
  return before === hyphen && unit !== apostrophe && (second === hyphen || isPlainLetter[second] === true);
}

function listStarts(text: string, { start: from, end }: Span): number[] {
  const visible = text.slice(0, end);
  const found: number[] = [];
  for (let at = from; at < end; at += 1) if (isStart(visible, at) && mayStart(visible, at)) found.push(at);
  return found;
}

/** @param sentences as `segmentSentences` gives them, where the caller has them */
export function listDateStarts(
  text: string,
  blocks?: readonly Block[],
  sentences: readonly Span[] = segmentSentences(text, blocks),
): DateStarts {
  const plain = plainText(text);
  const spans = blocks?.map(({ span }) => span) ?? [{ start: 0, end: text.length }];
  let next = 0;
  return {
    plain,
    blocks: spans.map((block) => {
      const inside: SentenceStarts[] = [];
      for (; next < sentences.length; next += 1) {
        const sentence = sentences[next];
        if (sentence === undefined || sentence.start >= block.end) break;
        inside.push({ sentence, starts: listStarts(plain, sentence) });
      }
      return inside;
    }),
  };
}
