/** Whether the clause around a date tells of the past or of what is to come. */
import { arranged, falsePast, forwardAlone, forwardModals, irregularPast, prospective } from './verb-forms.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** How far right of the date a verb is looked for; beyond that another clause has usually begun. */
const reachRight = 14;
/** How far left; longer than right, since an object with its attributes stands between the verb and the date. */
const reachLeft = 25;
const be = new Set(['be', 'being']);
const presentBe = new Set(['is', 'are', "'s", "'re", 'am', "isn't", "aren't"]);
/** Met before any verb in the past, they open a clause about what may come. */
const conditions = new Set(['if', 'unless', 'once']);
const have = new Set(['has', 'have', "'ve", "hasn't", "haven't"]);
const bareParticiples = new Set([
  'come',
  'become',
  'run',
  'put',
  'cut',
  'set',
  'hit',
  'let',
  'shut',
  'not',
  'also',
  'already',
  'long',
]);
const determiners = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'this',
  'these',
  'those',
  'of',
]);

/**
 * Looks leftwards from the date for the nearest word that decides, then rightwards: the verb a date belongs to
 * mostly precedes it, and follows where the date opens the sentence. 'unknown' where nothing decides.
 */
export function findTense(sentence: string, start: number, end: number): Tense {
  const left = tokenize(sentence.slice(0, start).replace(/^.*(?:;|\s--?\s|—)/s, '')).slice(-reachLeft);
  for (let i = left.length - 1; i >= 0; i--) {
    const tense = tenseOf(left, i, i === 0);
    if (tense !== 'unknown') return tense;
  }
  const after = sentence.slice(end).replace(/^['’]s\b|(?:;|\s--?\s|—)[^]*/g, '');
  const right = tokenize(after).slice(0, reachRight);
  for (let i = 0; i < right.length; i++) {
    const tense = tenseOf(right, i, false);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tokenize(text: string): readonly string[] {
  return (
    text
      .match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*(?:n['’]t)?|['’](?:ll|d|s|re|ve)\b/gu)
      ?.map((t) => t.replace('’', "'")) ?? []
  );
}

function tenseOf(tokens: readonly string[], at: number, opens: boolean): Tense {
  const token = tokens[at] ?? '';
  const word = token.toLowerCase();
  const before = (tokens[at - 1] ?? '').toLowerCase();
  const after = (tokens[at + 1] ?? '').toLowerCase();
  if (forwardModals.has(word)) return after === 'have' ? 'past' : 'future';
  if (word === 'to' && prospective.has(before)) return 'future';
  if (word === 'to' && after === 'be') return 'future';
  if (forwardAlone.has(word) && before !== 'than') return 'future';
  if (presentBe.has(word)) return after === 'to' || arranged.has(after) ? 'future' : 'unknown';
  if (have.has(word)) return after === 'to' ? 'future' : isParticiple(tokens[at + 1] ?? '') ? 'past' : 'unknown';
  if (conditions.has(word) || (/^(?:was|were)$/.test(word) && after === 'to')) return 'future';
  if (!isPastForm(token, word, opens)) return 'unknown';
  if (be.has(before) || presentBe.has(before) || before === 'to') return 'unknown';
  const attributive = determiners.has(before) && !irregularPast.has(word);
  return attributive ? 'unknown' : 'past';
}

function isParticiple(token: string): boolean {
  return bareParticiples.has(token.toLowerCase()) || isPastForm(token, token.toLowerCase(), true);
}

/** `opens` says whether the word opens the sentence, where a capital says nothing. */
function isPastForm(token: string, word: string, opens: boolean): boolean {
  if (irregularPast.has(word)) return true;
  const capitalised = token !== word && !opens;
  return /[^e]ed$/.test(word) && word.length > 3 && !capitalised && !falsePast.has(word) && !word.includes('-');
}
