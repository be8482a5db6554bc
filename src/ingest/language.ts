/** The language of a text, from its letter trigrams (franc-min); deterministic. */
import { franc } from 'franc-min';
import { data } from 'franc-min/data.js';
import { shortCodes } from '#data/languages.ts';

/** Below this the trigrams of close languages cannot be told apart. */
const fewestCharacters = 80;
/** Enough to tell languages apart; the library's 2048 take three times as long. */
const judgedCharacters = 600;

/** A language tag such as `en`; `und` where it cannot be told. */
export function detectLanguage(text: string): string {
  if (text.length < fewestCharacters) return 'und';
  const head = text.slice(0, judgedCharacters);
  const code = detectLatin(head) ?? franc(head);
  return shortCodes.get(code) ?? (code === 'und' ? 'und' : code);
}

/** Anything but Latin letters and marks that no script counts as its own. */
const notLatin = /[\u0250-\u1FFF\u2100-\u{10FFFF}]/u;
/** What a trigram adds to the distance of a language that lacks it. */
const missing = 300;

const latinCodes = Object.keys(data['Latin'] ?? {});
let ranks: ReadonlyMap<string, Int32Array> | undefined;

/** For each trigram the places of the languages that know it, each followed by its rank there, from 0. */
function listRanks(): ReadonlyMap<string, Int32Array> {
  const listed = new Map<string, number[]>();
  for (const [language, trigrams] of Object.values(data['Latin'] ?? {}).entries()) {
    for (const [rank, trigram] of trigrams.split('|').entries()) {
      const known = listed.get(trigram) ?? [];
      listed.set(trigram, known);
      known.push(language, rank);
    }
  }
  return new Map(Array.from(listed, ([trigram, known]) => [trigram, Int32Array.from(known)]));
}

/**
 * What franc says of a text in Latin letters alone, in a tenth of the time: each trigram of the text is looked up once for all
 * languages, and not in each of them. `undefined` for other texts.
 */
export function detectLatin(text: string): string | undefined {
  if (notLatin.test(text) || !/[A-Za-z]/.test(text)) return undefined;
  ranks ??= listRanks();
  const distances = new Float64Array(latinCodes.length);
  for (const [trigram, count] of countTrigrams(text)) {
    const known = ranks.get(trigram);
    if (known === undefined) continue;
    for (let at = 0; at < known.length; at += 2) {
      const language = known[at] ?? 0;
      distances[language] = (distances[language] ?? 0) + Math.abs(count - (known[at + 1] ?? 0) - 1) - missing;
    }
  }
  return latinCodes[distances.indexOf(Math.min(...distances))];
}

/** As franc counts them: without ASCII's marks and digits, padded. */
function countTrigrams(text: string): ReadonlyMap<string, number> {
  const padded = ` ${text
    .replaceAll(/[!-@]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}
