/** The subject of a sentence, and of a reporting verb that an apposition parts from it. */
import { nounPhraseEndingAt, nounPhraseStartingAt, type NounPhrase } from '../noun-phrases.ts';
import { isSpeechVerb } from '../reporting-clause.ts';
import { auxiliaries, conjunctions, isAdverb, isFunctionWord, prepositions } from '../word-classes.ts';
import { canSpeak } from './cue-words.ts';
import type { Token } from './words.ts';

/** How many commas back the apposition's beginning is looked for: 'Doe, a farmer in Tarn, Ohio, who voted, said'. */
const longestApposition = 5;

/**
 * The subject before `, a farmer from Tarn,`: the nearest name before a comma that begins its clause. A name of several
 * words further left wins where only commas lie between: 'Jane Doe, Press Officer, Ministry of Defence, said'.
 */
export function subjectBeforeApposition(tokens: readonly Token[], comma: number): NounPhrase | undefined {
  let seen = 0;
  let best: NounPhrase | undefined;
  for (let at = comma - 1; at > 0 && seen < longestApposition; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'quote' && tokens[at - 1]?.capital !== true) break;
    if (token?.text !== ',') continue;
    seen += 1;
    const subject = nounPhraseEndingAt(tokens, at - 1);
    if (subject === undefined || !beginsClause(tokens, subject.start) || !isApposition(tokens, at + 1)) {
      if (best !== undefined) break;
      continue;
    }
    const named = subject.kind === 'described' ? nounPhraseStartingAt(tokens, at + 1) : undefined;
    if (best === undefined && named?.kind === 'named' && tokens[named.end]?.kind !== 'word') return named;
    const isFuller = subject.kind === 'named' && (best?.kind !== 'named' || subject.nameEnd - subject.nameStart > 1);
    if (best === undefined || isFuller) best = subject;
    if (tokens[subject.start - 1]?.text !== ',') break;
  }
  return best;
}

/** Whether a subject can begin at `start`: nothing, a mark, a quotation, a conjunction or a verb of speech stands before it. */
function beginsClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || before.kind !== 'word') return true;
  return (
    (conjunctions.has(before.lower) && !prepositions.has(before.lower)) ||
    isSpeechVerb(before.lower) ||
    auxiliaries.has(before.lower)
  );
}

/** What follows a name in commas: `a farmer`, `who won`, `the mayor`, `D-Ohio`, `47`, `spokesman for`, `speaking`. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return false;
  if (first.capital)
    return (
      tokens[at + 1]?.text === ',' ||
      tokens[at + 1]?.kind !== 'word' ||
      /^(?:of|for|at)$/.test(tokens[at + 1]?.lower ?? '') ||
      tokens[at + 1]?.capital === true ||
      tokens[at + 1]?.possessive === true ||
      first.possessive
    );
  return (
    /^(?:who|whose|which|speaking|the|a|an|one|his|her|its|their|in|at|on|during|after|with|also|by|as|\d.*)$/.test(
      first.lower,
    ) || !isFunctionWord(first.lower)
  );
}

/** How many commas on a sentence's subject is looked for: 'On May 6, 2015, after a long, bitter row, Doe …'. */
const longestIntroduction = 5;

/** The subject of the sentence: the first phrase after what introduces it that can speak; undefined where there is none. */
export function mainSubject(tokens: readonly Token[]): NounPhrase | undefined {
  let at = 0;
  for (let round = 0; round < longestIntroduction; round += 1) {
    while (tokens[at]?.kind === 'mark' || /^(?:and|but|or|so|yet|then)$/.test(tokens[at]?.lower ?? '')) at += 1;
    if (tokens[at]?.kind === 'quote' && tokens[at + 1]?.kind === 'word') at += 1;
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (!introduces(token)) {
      const subject = nounPhraseStartingAt(tokens, at, ({ lower }) => isSpeechVerb(lower));
      const isLabel =
        subject !== undefined && tokens[subject.end]?.text === ':' && tokens[subject.end + 1]?.kind === 'word';
      if (subject !== undefined && canSpeak(tokens, subject) && !isLabel) return subject;
      if (isLabel) {
        at = subject.end + 1;
        continue;
      }
    }
    const comma = tokens.findIndex(({ text, kind }, place) => place > at && kind === 'mark' && text === ',');
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  return undefined;
}

/** Whether the token opens an introduction: 'In', 'After', 'Asked', 'Speaking', a quotation. */
const introduces = (token: Token): boolean =>
  token.kind === 'quote' ||
  (!token.capital &&
    (prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      /(?:ing|ed)$/.test(token.lower) ||
      isAdverb(token.lower)));
