/** The subject of a verb of speech: before it, after it, parted from it, or shared with another verb. */
import { nounPhraseEndingAt, nounPhraseStartingAt, type NounPhrase } from '../noun-phrases.ts';
import { isPersonNoun } from '../noun-words.ts';
import { isPlainSpeechVerb, isSpeechVerb } from '../reporting-clause.ts';
import { auxiliaries, conjunctions, determiners, isAdverb, isTimeWord, prepositions } from '../word-classes.ts';
import { isReport, type Cue, type CueBase } from './cue.ts';
import { canSpeak, isBareForm, isPastForm, isPlural, isPluralNoun, isTimeNoun } from './cue-words.ts';
import { isDocument } from './documents.ts';
import { mainSubject, subjectBeforeApposition } from './subjects.ts';
import type { Token } from './words.ts';

/** The cue at the verb of speech `at`, undefined where it is a noun or has no subject; `earlier`: the cues before it. */
export function readVerb(tokens: readonly Token[], at: number, earlier: readonly Cue[]): Cue | undefined {
  const verb = tokens[at];
  if (verb === undefined) return undefined;
  const isParticiple = verb.lower.endsWith('ing');
  const { before, toBe, infinitive } = skipAuxiliaries(tokens, at);
  const base: CueBase = {
    start: at,
    end: at + 1,
    force: infinitive ? 'weak' : isPlainSpeechVerb(verb.lower) ? 'plain' : 'other',
    relative: false,
  };
  const previous = tokens[before];
  if (verb.lower === 'saying' && previous?.lower === 'as') return readQuotedAs(tokens, at, base);
  if (toBe && !isParticiple) return readPassive(tokens, at, base);
  if (infinitive || (isParticiple && !toBe && !hasOwnSubject(previous))) return shareSubject(tokens, base, earlier, at);
  if (previous === undefined || previous.kind === 'quote' || previous.text === ',')
    return readAfterPause(tokens, at, before, base);
  if (previous.kind === 'mark' && previous.text !== ')') {
    return (
      (/^[—–―-]+$/.test(previous.text) ? readDashed(tokens, before, base) : undefined) ?? readInverted(tokens, at, base)
    );
  }
  if (/^(?:and|but|or|then|yet)$/.test(previous.lower)) return shareSubject(tokens, base, earlier, at);
  if (/^(?:who|that|which)$/.test(previous.lower)) {
    const subject = nounPhraseEndingAt(tokens, tokens[before - 1]?.text === ',' ? before - 2 : before - 1);
    if (subject !== undefined && canSpeak(tokens, subject)) return { ...base, subject, side: 'before', relative: true };
    return shareSubject(tokens, base, earlier, at);
  }
  if (isNounHere(verb.lower, previous)) return undefined;
  const subject = nounPhraseEndingAt(tokens, before);
  if (subject === undefined || isTimeNoun(subject.head)) {
    const relative = subjectOfWho(tokens, at);
    if (relative !== undefined) return { ...base, subject: relative, side: 'before', relative: true };
    return isParticiple || isPastForm(verb.lower)
      ? shareSubject(tokens, base, isParticiple ? earlier : [], at)
      : undefined;
  }
  if (isParticiple && !toBe && subject.kind === 'described' && !isPersonNoun(subject.head)) {
    const owner = nounPhraseEndingAt(tokens, before, Infinity);
    if (owner?.kind === 'named') return { ...base, subject: owner, side: 'before' };
    const shared = shareSubject(tokens, base, earlier, at);
    return shared?.side === 'elsewhere' ? shared : { ...base, subject, side: 'before' };
  }
  const isVerb = canSpeak(tokens, subject) && !isNounAfter(tokens, at, subject, before);
  return isVerb ? { ...base, subject, side: 'before' } : undefined;
}

/** `late-night tweets`, `his mental state`, `Republican claims of`: nouns after what could be a subject. */
function isNounAfter(tokens: readonly Token[], at: number, subject: NounPhrase, before: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (isBareForm(lower)) return before === at - 1 && !isPlural(tokens, subject);
  if (!isPluralNoun(lower)) return false;
  const isThing = subject.kind === 'described' && !isPersonNoun(subject.head) && !isDocument(subject.head);
  return isThing || /^(?:of|about|by|and|from|in|against|on|as|were|are|have)$/.test(tokens[at + 1]?.lower ?? '');
}

/** `the senator who in 2010 said`: the phrase before 'who', a few words back. */
function subjectOfWho(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const who = tokens.findLastIndex(({ lower }, place) => place < at && place > at - 7 && lower === 'who');
  return who < 0 ? undefined : nounPhraseEndingAt(tokens, tokens[who - 1]?.text === ',' ? who - 2 : who - 1);
}

/** Whether a participle belongs to what stands right before it: 'footage of Doe saying'. */
const hasOwnSubject = (previous: Token | undefined): boolean =>
  previous !== undefined &&
  previous.kind === 'word' &&
  !prepositions.has(previous.lower) &&
  !conjunctions.has(previous.lower);

/** The token before the verb's auxiliaries and adverbs, and whether a form of 'be' or 'to' is among them. */
function skipAuxiliaries(tokens: readonly Token[], at: number): { before: number; toBe: boolean; infinitive: boolean } {
  let before = at - 1;
  let toBe = false;
  let infinitive = false;
  for (; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind !== 'word' || token.capital || token.possessive) break;
    if (/^(?:is|are|was|were|be|been|being|am|get|got)$/.test(token.lower)) toBe = true;
    else if (token.lower === 'to') infinitive = true;
    else if (token.lower === 'on' && isTimeWord(tokens[before + 1]?.lower ?? '')) continue;
    else if (!(auxiliaries.has(token.lower) || isAdverb(token.lower) || isTimeWord(token.lower))) break;
  }
  return { before, toBe, infinitive };
}

/**
 * The subject of the last clause that reports, else that of the sentence, for `and added` and `to call`; for `, saying`
 * the other way round.
 */
function shareSubject(tokens: readonly Token[], base: CueBase, earlier: readonly Cue[], at: number): Cue | undefined {
  const isParticiple = tokens[at]?.lower.endsWith('ing') === true;
  const last = earlier.findLast((cue) => isReport(cue) && !cue.relative)?.subject;
  const subject = isParticiple ? (mainSubject(tokens) ?? last) : (last ?? mainSubject(tokens));
  return subject && subject.start < at
    ? { ...base, subject, side: 'elsewhere' }
    : subject && { ...base, subject, side: 'after' };
}

/** `the claims`, `its report`, `of attacks`: the verb's form is a noun here. */
const isNounHere = (lower: string, previous: Token): boolean =>
  !/(?:ed|said|told|wrote|ing)$/.test(lower) &&
  (previous.possessive || determiners.has(previous.lower) || prepositions.has(previous.lower));

/** `described by Doe as`; `was quoted as saying` is read at `saying`. */
function readPassive(tokens: readonly Token[], at: number, base: CueBase): Cue | undefined {
  for (let by = at + 1; by < Math.min(tokens.length, at + 4); by += 1) {
    if (tokens[by]?.lower !== 'by') continue;
    const subject = nounPhraseStartingAt(tokens, by + 1);
    return subject && { ...base, subject, side: 'after' };
  }
  return undefined;
}

/** `The Post quoted Doe as saying`; `Doe was quoted by the Post as saying`. */
function readQuotedAs(tokens: readonly Token[], at: number, base: CueBase): Cue | undefined {
  for (let quoted = at - 2; quoted >= Math.max(0, at - 14); quoted -= 1) {
    const token = tokens[quoted];
    if (
      token === undefined ||
      !/^(?:quoted|quotes|quoting|cited|cites|citing|reported|heard|overheard)$/.test(token.lower)
    )
      continue;
    if (/^(?:is|are|was|were|been|being)$/.test(tokens[quoted - 1]?.lower ?? '')) {
      const subject = nounPhraseEndingAt(
        tokens,
        quoted - (/^(?:has|have|had)$/.test(tokens[quoted - 2]?.lower ?? '') ? 3 : 2),
      );
      const via = tokens[quoted + 1]?.lower === 'by' ? nounPhraseStartingAt(tokens, quoted + 2) : undefined;
      return subject && { ...base, subject, side: 'before', ...(via && { via }) };
    }
    const subject = nounPhraseStartingAt(tokens, quoted + 1);
    const via =
      nounPhraseEndingAt(tokens, tokens[quoted - 1]?.text === ',' ? quoted - 2 : quoted - 1) ?? mainSubject(tokens);
    return subject && { ...base, subject, side: 'before', ...(via && { via }) };
  }
  return undefined;
}

/** After a quotation or a comma: `Doe, a farmer, said` or `…,” said Doe`. */
function readAfterPause(tokens: readonly Token[], at: number, before: number, base: CueBase): Cue | undefined {
  if (tokens[before]?.text === ',' && tokens[before - 1]?.kind !== 'quote') {
    const subject = subjectBeforeApposition(tokens, before);
    if (subject !== undefined) return { ...base, subject, side: 'before' };
  }
  return readInverted(tokens, at, base);
}

function readInverted(tokens: readonly Token[], at: number, base: CueBase): Cue | undefined {
  const subject = nounPhraseStartingAt(tokens, at + 1, ({ lower }) => isSpeechVerb(lower));
  if (subject?.kind === 'pronoun' && tokens[at - 1]?.kind !== 'quote') return undefined;
  return subject && { ...base, subject, side: 'after' };
}

function readDashed(tokens: readonly Token[], before: number, base: CueBase): Cue | undefined {
  for (let dash = before - 1; dash > Math.max(0, before - 30); dash -= 1) {
    if (!/^[—–―-]+$/.test(tokens[dash]?.text ?? '')) continue;
    const subject = nounPhraseEndingAt(tokens, dash - 1);
    return subject && { ...base, subject, side: 'before' };
  }
  return undefined;
}
