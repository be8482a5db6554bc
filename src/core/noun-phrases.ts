/**
 * Noun phrases beside a verb, read from capitals and closed classes of words: no part-of-speech tagger. Made for the
 * subjects of reporting verbs, where news is regular; positions are places in a list of tokens.
 */
import type { Token } from './quotations/words.ts';
import { isName, isNoun, isOrganisationNoun, isPersonNoun, particles } from './noun-words.ts';
import { conjunctions, determiners, nounPrepositions, personalPronouns, prepositions } from './word-classes.ts';

export interface NounPhrase {
  readonly kind: 'named' | 'described' | 'pronoun';
  /** First token and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Of a named phrase: its name without the words before it, titles included. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The noun that says what a described phrase is, in lower case. */
  readonly head: string;
}

/** A phrase reaches no further back than this from its end; longer ones are clauses that were misread. */
const longestPhrase = 14;
/** 'the head of the office of the mayor of Tarn' */
const maxDepth = 4;

/** The phrase whose last token is `last`, or undefined where no noun, name or pronoun stands there. */
export function nounPhraseEndingAt(tokens: readonly Token[], last: number, depth = 0): NounPhrase | undefined {
  const end = beforeBrackets(tokens, last);
  const core = coreEndingAt(tokens, isParticiple(tokens, end) ? end - 1 : end);
  if (core === undefined || core.kind === 'pronoun') return core;
  const joined =
    depth <= maxDepth &&
    core.kind === 'described' &&
    !determiners.has(tokens[core.start]?.lower ?? '') &&
    tokens[core.start - 1]?.lower === 'and'
      ? nounPhraseEndingAt(tokens, core.start - 2, depth + 1)
      : undefined;
  if (joined?.kind === 'described' && determiners.has(tokens[joined.start]?.lower ?? ''))
    return { ...core, start: joined.start };
  const link = tokens[core.start - 1];
  if (link === undefined || link.kind !== 'word' || !prepositions.has(link.lower) || end - core.start > longestPhrase)
    return core;
  const outer = depth > maxDepth ? undefined : nounPhraseEndingAt(tokens, core.start - 2, depth + 1);
  if (outer === undefined) return core;
  if (outer.kind === 'described' && !nounPrepositions.has(link.lower)) return outer;
  const isOrganisation =
    outer.kind === 'named' && core.kind === 'named' && isOrganisationNoun(tokens[outer.nameEnd - 1]?.lower ?? '');
  return { ...outer, end: end + 1, ...(isOrganisation && { nameEnd: core.nameEnd }) };
}

/** `a statement issued by`: the noun is what counts. */
const isParticiple = (tokens: readonly Token[], place: number): boolean =>
  /[a-z]{3}(?:ed|ing)$/.test(tokens[place]?.lower ?? '') &&
  tokens[place]?.capital === false &&
  isNoun(tokens[place - 1]);

/** `Jane Doe (D-Ohio)`: the token before the bracket. */
function beforeBrackets(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ')') return last;
  for (let at = last - 1; at >= Math.max(0, last - 10); at -= 1) if (tokens[at]?.text === '(') return at - 1;
  return last;
}

function coreEndingAt(tokens: readonly Token[], last: number): NounPhrase | undefined {
  const token = tokens[last];
  if (token === undefined || token.kind !== 'word' || token.possessive) return undefined;
  if (personalPronouns.has(token.lower)) return phrase('pronoun', last, last + 1, last, last + 1, token.lower);
  if (isName(token)) {
    const run = nameStart(tokens, last);
    return phrase('named', phraseStart(tokens, run), last + 1, run, last + 1, '');
  }
  return isNoun(token) ||
    (determiners.has(token.lower) && /^(?:one|two|three|some|many|several|others?|both|most)$/.test(token.lower))
    ? phrase('described', phraseStart(tokens, last), last + 1, last, last + 1, token.lower)
    : undefined;
}

const phrase = (
  kind: NounPhrase['kind'],
  start: number,
  end: number,
  from: number,
  to: number,
  head: string,
): NounPhrase => ({
  kind,
  start,
  end,
  nameStart: from,
  nameEnd: to,
  head,
});

/** Where the run of capitalised words that ends at `last` begins, after the last possessive in it. */
function nameStart(tokens: readonly Token[], last: number): number {
  let start = last;
  for (let at = last - 1; at >= Math.max(0, last - longestPhrase); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.possessive) break;
    if (isName(token)) start = at;
    else if (isNickname(token) && start === at + 1 && isName(tokens[at - 1])) continue;
    else if (!(
      token.kind === 'word' &&
      (particles.has(token.lower) ||
        token.lower === 'of' ||
        (token.lower === 'the' && tokens[at - 1]?.lower === 'of')) &&
      nameContinues(tokens, at)
    )) {
      if (token.text !== '&') break;
    }
  }
  return start;
}

/** `Robert “Bobby” Orr`: longer quotations are no nicknames. */
const isNickname = ({ kind, start, end }: Token): boolean => kind === 'quote' && end - start < 20;

const nameContinues = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at - 1]) || (isName(tokens[at - 2]) && tokens[at - 1]?.kind === 'word' && !isNoun(tokens[at - 1]));

/** Where a phrase begins whose core begins at `core`: modifiers, a possessor and a determiner before it. */
function phraseStart(tokens: readonly Token[], core: number): number {
  let start = core;
  for (let at = core - 1; at >= Math.max(0, core - longestPhrase); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (token.possessive) {
      const owner = nameStart(tokens, at);
      return phraseStart(tokens, isName(token) ? owner : at);
    }
    if (determiners.has(token.lower) && !(token.lower === 'that' && !isNoun(tokens[at + 1]))) return at;
    if (!isName(token) && !isNoun(token)) break;
    start = at;
  }
  return start;
}

/** The phrase that begins at `first`: after an inverted verb, or at the head of a clause. */
export function nounPhraseStartingAt(
  tokens: readonly Token[],
  first: number,
  stops: (token: Token) => boolean = () => false,
): NounPhrase | undefined {
  const token = tokens[first];
  if (token === undefined || token.kind !== 'word') return undefined;
  if (personalPronouns.has(token.lower)) return phrase('pronoun', first, first + 1, first, first + 1, token.lower);
  if (token.lower === 'that') return undefined;
  let end = determiners.has(token.lower) ? first + 1 : first;
  while (tokens[end] !== undefined && (isName(tokens[end]) || isNoun(tokens[end]) || continuesName(tokens, end))) {
    if (end > first && ((!at(tokens, end).capital && stops(at(tokens, end))) || endsSubject(tokens, first, end))) break;
    end += 1;
  }
  const last = end - 1;
  if (end === first || (last === first && determiners.has(token.lower))) return undefined;
  if (isName(tokens[last]) && !at(tokens, last).possessive) {
    const run = Math.max(first, nameStart(tokens, last));
    return phrase('named', first, end, run, end, '');
  }
  const head = at(tokens, last).lower;
  return phrase('described', first, withComplements(tokens, end), last, end, head);
}

const at = (tokens: readonly Token[], place: number): Token => {
  const token = tokens[place];
  if (token === undefined) throw new RangeError(`no token at ${place}`);
  return token;
};

/** Whether the small word at `end` is the verb after the subject: a past form, or any after a name that no name follows. */
function endsSubject(tokens: readonly Token[], first: number, end: number): boolean {
  const token = at(tokens, end);
  if (isName(token) || token.kind !== 'word' || continuesName(tokens, end)) return false;
  const previous = at(tokens, end - 1);
  if (token.lower.endsWith('ed') && !determiners.has(previous.lower)) return true;
  if (!isName(previous) || previous.possessive || determiners.has(at(tokens, first).lower)) return false;
  let next = end;
  while (next < end + 4 && isNoun(tokens[next]) && !/(?:ed|s)$/.test(at(tokens, next).lower)) next += 1;
  return !isName(tokens[next]) && !isPersonNoun(token.lower);
}

const continuesName = (tokens: readonly Token[], place: number): boolean => {
  const token = tokens[place];
  if (token === undefined || !isName(tokens[place - 1])) return false;
  if (isNickname(token) || token.text === '&') return isName(tokens[place + 1]);
  return (
    (particles.has(token.lower) || token.lower === 'of') &&
    (isName(tokens[place + 1]) ||
      (token.lower === 'of' && tokens[place + 1]?.lower === 'the' && isName(tokens[place + 2])))
  );
};

/** 'a spokesman' goes on with 'for the State Department'. */
function withComplements(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.kind === 'word' && /^(?:of|for|at|from|with)$/.test(at(tokens, end).lower)) {
    let next = end + 1;
    while (
      tokens[next]?.kind === 'word' &&
      next - end < 8 &&
      !conjunctions.has(at(tokens, next).lower) &&
      (determiners.has(at(tokens, next).lower) ||
        isName(tokens[next]) ||
        isNoun(tokens[next]) ||
        continuesName(tokens, next))
    )
      next += 1;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
