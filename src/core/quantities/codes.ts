/** Numbers that count nothing: parts of names, times, scores, years. */
import type { Amount } from './read-amount.ts';

const named =
  /(?:\b(?:(?:No|Nos|Art|Sec|Res|Ch)\.|No|Nos|Article|Section|Resolution|Chapter|Highway|Route|Interstate|Flight|Boeing|Airbus|Apollo|Channel|Room|Page|Figure|Type|Mark|Windows|Title|Rule|Phase|Area|Level|Tier|Grade|Class|Category|Unit|Group|Division|District|Ward|Gate|Pier|Platform|Terminal|Building|Apartment|Suite|Box|Volume|Season|Episode|Round|Game|Week|Day|Stage|Exit|Line|Act|Amendment|Proposition|Measure|Bill|Order|Form|World\sWar|Super\sBowl|flight|page|room|chapter|section|article|channel|number|gate|route)\s+|#)$/;
const timeAfter = /^(?:[:/]\d|-on-|-of-a-kind|\s*(?:[ap]\.?\s?m\b|o'clock|GMT|UTC|hours\s+GMT)|(?:st|nd|rd|th)\b)/i;
const scoreAfter = /^\s?-\s?\d/;
/** Words after which a number, with nothing counted, is an amount all the same. */
const amountLead =
  /\b(?:least|most|about|than|over|under|nearly|almost|around|some|to|by|was|were|is|are|at|of|from|total(?:ed|led)?|reached|hit|into|up)\s$/i;

/** Whether the number at `at` is part of a name, a time, a score or a year rather than an amount. */
export function isCode(text: string, at: number, { unit, kind, min, max, numberEnd }: Amount): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(numberEnd, numberEnd + 16);
  if (kind === 'money' || kind === 'percent') return false;
  if (named.test(before) || timeAfter.test(after) || scoreAfter.test(after)) return true;
  const printed = text.slice(at, numberEnd);
  const isWord = /^\p{L}/u.test(printed);
  if (/^(?:911|\d{7,})$/.test(printed) || isOdds(before, printed, after)) return true;
  const afterName = /\p{Lu}[\p{L}.]{0,60}\s$/u.test(before) && !/(?:^|[.!?]["')]*\s+)\p{L}+\s$/u.test(before);
  if (isWord && afterName && /^\p{Lu}/u.test(printed)) return true;
  if (/^one$/i.test(printed)) return isPronoun(before, after, unit);
  if (unit !== null) return false;
  if (min === max && /^(?:1[4-9]|20)\d\d$/.test(printed)) return true;
  return !isWord && afterName && !amountLead.test(before);
}

/** "4 to 1", of a vote or a bet; but "from 40 to 10" is a fall. */
function isOdds(before: string, printed: string, after: string): boolean {
  const next = /^\s+to\s+(\d+)(?![\d,.%]|\s*per)/i.exec(after)?.[1];
  const last = /(?<!from\s|[\d,.$])(?<!\d)(\d+)\s+to\s+$/i.exec(before)?.[1];
  return (Number(next) < Number(printed) && !/\bfrom\s+$/i.test(before)) || Number(last) > Number(printed);
}

/** "one" is a number only before what it counts: "one ship", not "no one" or "one of". */
function isPronoun(before: string, after: string, unit: string | null): boolean {
  return (
    unit === null ||
    /^\s+of\s/i.test(after) ||
    /\b(?:no|any|every|each|this|that|the|another|which|some)\s$/i.test(before) ||
    /^(?:day|another|thing|time|way|side|hand|person)$/.test(unit)
  );
}
