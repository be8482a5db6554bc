/** Sentences of a text, by our own rules and so the same on every machine: no `Intl.Segmenter`. */
import { gluedBreaks } from './sentence-glue.ts';
import { listBreaks } from './sentence-lists.ts';
import { endsSentence } from './sentence-breaks.ts';
import type { Block, Span } from './model.ts';

const terminators = /[.!?…。．！？｡؟।]/g;
const noteNumbers = /(?:\[\d{1,3}(?:[–,-]\d{1,3})?\])+|(?<=[\p{Ll})][.!?]["”’]?)\d{1,2}(?: \d{1,2})*(?=\s+\p{Lu})/uy;
/** A line break, unless the line was wrapped: it ends in a space and the next line goes on in small letters. */
const lineBreak = /\r\n?|\n(?<![ \t]\n(?=\p{Ll}{2,}[ ,.]|\( ))|[\u2028\u2029]/gu;
const topLevelDomain = /^(?:Com|Org|Net|Edu|Gov|Co|Uk|Us|Js|Io)(?![a-z])/;

/**
 * The sentences of `text`, in order, without the white space around them. They cover every character that is
 * not white space, and none crosses a block. Without blocks, lines stand for them: a line break ends a sentence
 * unless the line ends in a space and the next goes on in small letters (text that was wrapped). Sentences
 * inside quotation marks and brackets are sentences of their own. Time grows with the length of the text.
 */
export function segmentSentences(text: string, blocks?: readonly Block[]): Span[] {
  return pieces(text, blocks).flatMap((piece) => sentencesIn(text, piece));
}

/** The blocks, and what stands between them, each cut at its line breaks. */
function pieces(text: string, blocks: readonly Block[] | undefined): Span[] {
  const all: Span[] = [];
  let from = 0;
  for (const { span } of blocks ?? []) {
    if (span.start > from) all.push({ start: from, end: span.start });
    all.push({ start: Math.max(from, span.start), end: span.end });
    from = Math.max(from, span.end);
  }
  if (from < text.length) all.push({ start: from, end: text.length });
  return all.flatMap((piece) => cutAtLines(text, piece));
}

function cutAtLines(text: string, piece: Span): Span[] {
  const lines: Span[] = [];
  let start = piece.start;
  for (const { index, 0: mark } of text.slice(piece.start, piece.end).matchAll(lineBreak)) {
    lines.push({ start, end: piece.start + index });
    start = piece.start + index + mark.length;
  }
  lines.push({ start, end: piece.end });
  return lines;
}

function sentencesIn(text: string, piece: Span): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, piece.start, piece.end);
  const cut = (end: number, next: number) => {
    if (end > start) sentences.push({ start, end });
    start = Math.max(start, next);
  };
  const forced = [...listBreaks(text, piece), ...gluedBreaks(text, piece)].sort((a, b) => a - b);
  let nextForced = 0;
  const cutAtForced = (before: number) => {
    for (; nextForced < forced.length && (forced[nextForced] ?? 0) <= before; nextForced += 1) {
      const at = forced[nextForced] ?? 0;
      if (at > start) cut(trimEnd(text, start, at), at);
    }
  };
  terminators.lastIndex = piece.start;
  for (let match = terminators.exec(text); match !== null && match.index < piece.end; match = terminators.exec(text)) {
    cutAtForced(match.index);
    const stop = readStop(text, start, match.index, piece.end);
    terminators.lastIndex = stop.closed;
    if (stop.next >= piece.end) break;
    if (
      stop.next === stop.closed
        ? endsAtWideStop(text, stop.start, stop.closed) || endsWithoutSpace(text, stop.start, stop.closed)
        : endsSentence(text, stop, piece.end)
    ) {
      const at = splitsAfterFirstDot(text, stop.start, stop.end) ? stop.start + 1 : stop.closed;
      cut(at, skipSpace(text, at, piece.end));
    }
  }
  cutAtForced(piece.end);
  cut(trimEnd(text, start, piece.end), piece.end);
  return sentences;
}

/** The terminators from `start` on, spaced dots included, with the marks that close after them. */
function readStop(text: string, sentence: number, start: number, limit: number) {
  let end = start;
  while (end < limit) {
    if (/[.!?…。．！？｡؟।]/.test(text.charAt(end))) end += 1;
    else if (text.charAt(end) === ' ' && text.charAt(end + 1) === '.' && /[\s.]/.test(text.charAt(end + 2) || ' '))
      end += 2;
    else if (/^\s(?:…|\.{3}(?!\.))/.test(text.slice(end, end + 5)) && end - start === 1) end += 2;
    else break;
  }
  let closed = end;
  while (closed < limit && isCloser(text, closed)) closed += 1;
  noteNumbers.lastIndex = closed;
  const note = noteNumbers.exec(text)?.[0] ?? '';
  closed = Math.min(limit, closed + note.length);
  return { sentence, start, end, closed, next: skipSpace(text, closed, limit) };
}

const isCloser = (text: string, at: number): boolean =>
  /["”’'»)\]}」』）】》〉]/.test(text.charAt(at)) ||
  (/[“‘„«*_]/.test(text.charAt(at)) && /^\s?$/.test(text.charAt(at + 1)));

/** Stops of scripts that put no space between sentences either. */
const wideStop = /^[。！？｡]+$/;

/**
 * `港口关闭。工人离开。`: a stop of its own ends a sentence; not one inside quotation marks, after which the sentence that quotes may
 * go on, `「閉鎖した。」と述べた`.
 */
const endsAtWideStop = (text: string, start: number, closed: number): boolean =>
  wideStop.test(text.slice(start, closed)) && !/[、，；：,;:]/.test(text.charAt(closed));

/** `world.Today`: a capitalised word right after a small letter, a bracket or a thousands group; not in addresses. */
function endsWithoutSpace(text: string, start: number, closed: number): boolean {
  const before = /\S{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = text.slice(closed, closed + 40);
  if (/[@/\\_]|www\.|^\.|[=&#]/.test(before) || /^\S*[@/\\_=&#]/.test(after)) return false;
  return (
    /(?:\p{Ll}{2}|,\d{3})$/u.test(before) &&
    /^\p{Lu}\p{Ll}*[\s’']/u.test(after.replace(/^(Mr|Mrs|Ms|Dr)\./, '$1 ')) &&
    !topLevelDomain.test(after)
  );
}

/** `compounds. . . . The`: the period ends the sentence, the three spaced dots open the next one. */
const splitsAfterFirstDot = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === '. . . .' && /\S/.test(text.charAt(start - 1));

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
