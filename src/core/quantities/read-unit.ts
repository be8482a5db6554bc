/** What is counted: the words after a number. */
import { isPlural, singularOf } from './measures.ts';

export interface PrintedUnit {
  /** Lower case, the head in the singular, with "per …" where the text gives a rate: "staff member per country". */
  readonly unit: string;
  readonly end: number;
}

const wordAt = /(?:\s+|-)([\p{L}][\p{L}'-]*(?:\.(?=\p{L}))?[\p{L}.]*)/uy;
const rate =
  /\s+(?:per|a|an|each|every)\s+(day|week|month|year|hour|minute|second|night|country|person|head|capita|household|barrel|share|ton|tonne|gallon|litre|liter|pound|kilogram|square\s+(?:mile|kilometre|kilometer|metre|meter))(?![\p{L}])/iuy;
const perAny = /\s+per\s+((?:\p{L}+ed\s+)?\p{L}+)/iuy;
const yearOld = /[\s-]+years?[\s-]old(?![\p{L}])/iuy;
const joinedWord = /-(\p{L}+)(?:-\p{L}+)*(?![\p{L}\d])/uy;
const ofWhom = /\s+of\s+(?:the|those|these|its|his|her|their|our)\s+/iuy;

/** Words that end what is counted. Verbs in -ed do too, unless they say what became of the counted. */
const stops = new Set(
  (
    'a an the of in on at to for from by with without within into onto over under after before during since until till as than then and or but nor ' +
    'who whom whose which that this these those there here where when while if because so not no yes all both each every any some many much more ' +
    'most less least fewer few several other others another such own same is are was were be been being am has have had having do does did done ' +
    'will would shall should can could may might must he she it they we you i him her them us his its their our my your said says say told ago ' +
    'later earlier old away apart long high tall wide deep up down out off about around between among against along across per via also only ' +
    'just even still already now today yesterday tomorrow ever never again too very almost nearly including according'
  ).split(' '),
);
const fates = new Set(['dead', 'killed', 'wounded', 'injured', 'missing', 'hurt', 'arrested', 'detained', 'displaced']);
/** Words between a number and what it counts that say nothing of the counted. */
const skipped = /^(?:more|other|further|additional|extra|new|such|different|separate|remaining)$/;
/** Adjectives and nouns before the head: more than this many mean that another phrase has begun. */
const longestUnit = 5;

/**
 * The unit that follows `at`, or null where punctuation, a preposition or a verb follows. Its head is the first plural,
 * or what a hyphen joins ("five-year"); after `one` the next word.
 */
export function readUnitAt(text: string, at: number, one = false): PrintedUnit | null {
  yearOld.lastIndex = at;
  const age = yearOld.exec(text);
  if (age !== null) return { unit: 'year old', end: at + age[0].length };
  joinedWord.lastIndex = at;
  const joined = joinedWord.exec(text);
  if (joined !== null) return { unit: singularOf(joined[1] ?? ''), end: at + joined[0].length };
  ofWhom.lastIndex = at;
  const from = ofWhom.exec(text)?.[0].length ?? 0;
  const words = readWords(text, from === 0 ? at : at + from - 1);
  const head = headOf(words);
  const last = words[head];
  if (last === undefined) return null;
  if (!isPlural(last.word) && !one) return null;
  const unit = [...words.slice(0, head).map(({ word }) => word.toLowerCase()), singularOf(last.word)].join(' ');
  return withRate(text, unit, last.end);
}

function readWords(text: string, at: number): readonly { readonly word: string; readonly end: number }[] {
  const found: { word: string; end: number }[] = [];
  let end = at;
  let skips = 0;
  while (found.length < longestUnit) {
    wordAt.lastIndex = end;
    const match = wordAt.exec(text);
    const word = match?.[1]?.replace(/'s?$/, '') ?? '';
    const lower = word.toLowerCase();
    if (match === null || /\d/.test(word)) break;
    if (found.length === 0 && skipped.test(word)) {
      end += match[0].length;
      skips += 1;
      if (skips > 1) break;
      continue;
    }
    if (stops.has(lower) || word.endsWith('-')) break;
    // Right after the number a word in -ed is an adjective ("two suspected thieves"), later a verb.
    if (found.length > 0 && /[^e]ed$/.test(lower) && !fates.has(lower) && !lower.includes('-')) break;
    if (fates.has(lower) && found.length > 0) break;
    end += match[0].length - ((match[1]?.length ?? 0) - word.length);
    found.push({ word: word.replace(/\.$/, ''), end: word.endsWith('.') ? end - 1 : end });
    if (/[.']$/.test(match[0])) break;
  }
  return found;
}

/** The last word of the first run of plurals ("teachers unions"); where none is, the first word alone. */
function headOf(words: readonly { readonly word: string }[]): number {
  let head = words.findIndex(({ word }) => isPlural(word));
  if (head < 0) return 0;
  while (isPlural(words[head + 1]?.word ?? '')) head += 1;
  return head;
}

function withRate(text: string, unit: string, end: number): PrintedUnit {
  for (const pattern of [rate, perAny]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match !== null)
      return { unit: `${unit} per ${(match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')}`, end: end + match[0].length };
  }
  return { unit, end };
}

/** The rate after an amount of money or a share: "a barrel", "per year". */
export function readRateAt(text: string, unit: string, end: number): PrintedUnit {
  return withRate(text, unit, end);
}

/** Whether the number between `at` and `end` is an age: after a name between commas, or after "aged". */
export function isAge(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(end, end + 2);
  return (
    /\baged?\s$/i.test(before) ||
    (/^,(?:\s|$)/.test(after) && /\p{Lu}[\p{L}.'-]{0,60},\s$/u.test(before) && /^\d{1,3}$/.test(text.slice(at, end)))
  );
}
