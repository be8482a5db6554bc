/**
 * Whether a sentence ends at a run of terminators: the rules of `segmentSentences`, which look at the word before
 * the run, the run, the marks that close after it, and the word that follows.
 *
 * Rules rather than a library: on the Golden Rules and on Wikinews (boundary F1) sbd reaches .569 and .967,
 * compromise .608 and .958, wink-nlp .608 and .964, sentencex .647 and .948, sentence-splitter .686 and .929,
 * Intl.Segmenter .569 and .970.
 */
import {
  capitalAbbreviations,
  closingAbbreviations,
  numberAbbreviations,
  otherAbbreviations,
  titleAbbreviations,
} from '#data/abbreviations.ts';
import { startsWithReportingClause } from './reporting-clause.ts';

/** A run of terminators with all that belongs to it. */
export interface Stop {
  /** Where the sentence began. */
  readonly sentence: number;
  /** The run: `.`, `?!`, `. . .`; half-open. */
  readonly start: number;
  readonly end: number;
  /** Where the marks that close after the run end: quotation marks, brackets, note numbers. */
  readonly closed: number;
  /** The first character after the white space that follows. */
  readonly next: number;
}

/** Capitalised words that open a sentence but not a name, so that after `U.S.` they tell a boundary. */
const sentenceOpeners = new Set(
  `A About Above According After Again All Also Although Among An And Another Any Anyone Are As At Because Before
  Being Between Both But By Can Could Did Do Does During Each Earlier Either Even Every Everyone Few For From Had Has
  Have He Her Here His How However I If In Instead Into Is It Its Just Last Later Like Many Maybe Meanwhile More
  Moreover Most Much My Neither Next No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others Our Out
  Over People Perhaps She Should Since So Some Someone Sometimes Soon Still Such Than That The Their Then There
  Therefore These They This Those Though Through Thus To Today Under Unless Until Was We Were What When Where Whether
  Which While Who Whose Why With Within Without Would Yes Yesterday Yet You Your`.split(/\s+/),
);
const wordAfter = /^[\p{L}\p{M}\p{N}’']+/u;
const timeZoneOrDay =
  /^(?:[A-Z]{2,4}\b|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** Whether the sentence ends at `stop`; `text` is the whole text, `limit` the end of the block. */
export function endsSentence(text: string, stop: Stop, limit: number): boolean {
  const following = text.slice(stop.next, Math.min(limit, stop.next + 120));
  const opening = /^["“‘'«([{¿¡*_]*/.exec(following)?.[0] ?? '';
  const rest = following.slice(opening.length);
  if (/^(?:\p{Ll}(?!\p{Lu})|[,;:%&/)\]}»”’.…!?—–―-])/u.test(rest)) return false;
  const run = text.slice(stop.start, stop.end);
  const closers = text.slice(stop.end, stop.closed);
  const word = wordAfter.exec(rest)?.[0] ?? '';
  if (/[。．！？｡؟।]/.test(run)) return true;
  if (/[!?]/.test(run)) return endsAtMark(closers, opening, rest);
  if (/…|\.\s*\./.test(run)) return endsAtEllipsis(text, stop, run, word);
  return endsAtPeriod(text, stop, closers, opening, rest, word);
}

/** `!` and `?`: “Why?” Smith asked; Yahoo! Inc. */
function endsAtMark(closers: string, opening: string, rest: string): boolean {
  if (closers === '' && opening === '' && /^(?:Inc|Corp|Co|Ltd)\b/.test(rest)) return false;
  return !(/["”’'»]/.test(closers) && opening === '' && startsWithReportingClause(rest));
}

/** Four dots end a sentence, three only where they touch the word before them, or where the next word opens one. */
function endsAtEllipsis(text: string, stop: Stop, run: string, word: string): boolean {
  if (/^\s?\]/.test(text.slice(stop.end, stop.end + 2))) return sentenceOpeners.has(word);
  const dots = run.replace(/\s/g, '').replace(/…/g, '...').length;
  if (dots >= 4) return true;
  if (/^I(?:[’']|$)/.test(word)) return false;
  const spaced = /\s/.test(text.charAt(stop.start - 1)) || stop.start === stop.sentence;
  return !spaced || sentenceOpeners.has(word);
}

function endsAtPeriod(text: string, stop: Stop, closers: string, opening: string, rest: string, word: string): boolean {
  const before = text.slice(Math.max(stop.sentence, stop.start - 40), stop.start);
  const token = /[^\s([{"“”‘«/—–•⁃▪‣◦-]{0,60}$/u.exec(before)?.[0] ?? '';
  const lead = text.slice(stop.sentence, Math.min(stop.start - token.length, stop.sentence + 9));
  const isFirst = stop.start - token.length - stop.sentence < 9 && /^[\s([•⁃▪‣◦-]*$/u.test(lead);
  if (isFirst && /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})\)?$/u.test(token)) return false;
  if (/["”’'»]/.test(closers)) return true;
  const lower = token.toLowerCase();
  const opens = sentenceOpeners.has(word) || opening !== '';
  if (/^(?:a|p)\.?m$/.test(lower))
    return endsAfterTime(text.slice(Math.max(stop.sentence, stop.start - 40), stop.start), rest);
  if (/^(?:e\.g|i\.e)$/.test(lower)) return false;
  if (/^\p{Lu}$/u.test(token)) return sentenceOpeners.has(word) && !/^(?:Do|So|He|An)$/.test(word);
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token)) return opens;
  if (titleAbbreviations.has(lower)) return false;
  if (numberAbbreviations.has(lower) && /^\d/.test(rest)) return false;
  const isCapital = /^\p{Lu}/u.test(token);
  if (otherAbbreviations.has(lower) || (isCapital && capitalAbbreviations.has(lower))) {
    return closers === '' ? opens && !/^\d/.test(rest) : false;
  }
  if (closingAbbreviations.has(lower)) return !/^\d/.test(rest);
  return true;
}

/** `At 5 a.m. Mr. Smith left`: a time alone is no sentence; nor is it cut off from its zone or day. */
function endsAfterTime(sentence: string, rest: string): boolean {
  if (
    /^(?:(?:shortly|just|soon|right)\s+)?(?:at|by|around|about|before|after|from|until|since)\s+[\d:.]+\s*[ap]\.?m$/i.test(
      sentence,
    )
  )
    return false;
  return !timeZoneOrDay.test(rest);
}
