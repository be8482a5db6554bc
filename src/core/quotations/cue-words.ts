/** Small questions that reading a reporting clause asks of single words and phrases. */
import type { NounPhrase } from '../noun-phrases.ts';
import { isPersonNoun } from '../noun-words.ts';
import { isSpeechVerb } from '../reporting-clause.ts';
import { determiners } from '../word-classes.ts';
import { isDocument } from './documents.ts';
import type { Token } from './words.ts';

/** `call`, `claim`: no subject in the singular goes with it. */
export const isBareForm = (lower: string): boolean =>
  isSpeechVerb(lower) && isSpeechVerb(`${lower}s`) && !/(?:ed|ing|s)$/.test(lower);

export const isPlural = (tokens: readonly Token[], subject: NounPhrase): boolean =>
  subject.kind === 'pronoun'
    ? /^(?:they|we|i)$/.test(subject.head)
    : subject.kind === 'described'
      ? /(?:s|police|people|men|women|children|media|staff)$/.test(subject.head)
      : tokens[subject.nameStart - 1]?.lower === 'and' ||
        /(?:s|police)$/.test(tokens[subject.nameEnd - 1]?.lower ?? '');

/** Whether the phrase can be a speaker: a name, a pronoun, people, a document, or a noun with its determiner. */
export function canSpeak(tokens: readonly Token[], subject: NounPhrase): boolean {
  if (subject.kind !== 'described' || isPersonNoun(subject.head) || isDocument(subject.head)) return true;
  const first = tokens[subject.start];
  return (
    first !== undefined &&
    !isTimeNoun(subject.head) &&
    (determiners.has(first.lower) || first.possessive || first.capital || /^\d/.test(first.text))
  );
}

export const isPastForm = (lower: string): boolean => /(?:ed|said|told|wrote|found)$/.test(lower);

export const isTimeNoun = (lower: string): boolean =>
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|time|moment|hour|minute)s?$/.test(lower);

/** `tweets`, `claims`, `reports`: more often a noun after an adjective than a verb. */
export const isPluralNoun = (lower: string): boolean =>
  /^(?:tweets|claims|reports|comments|calls|remarks|demands|questions|answers|notes|posts|promises|complaints|attacks|fears|hopes|cites|quotes|laughs|cries)$/.test(
    lower,
  );
