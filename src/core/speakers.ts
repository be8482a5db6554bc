/** From the phrase beside a reporting verb to a speaker. */
import type { NounPhrase } from './noun-phrases.ts';
import { isDocument } from './quotations/documents.ts';
import type { Phrase, Speaker } from './quotations/model.ts';
import type { Mention, People } from './quotations/people.ts';
import { resolvePronoun, resolveTitle } from './quotations/pronouns.ts';
import { isGivenName, skipTitles } from './quotations/titles.ts';
import type { Reading } from './quotations/reading.ts';
import type { Token } from './quotations/words.ts';

export const unknownSpeaker: Speaker = { kind: 'unknown', text: '', how: 'inferred' };

/** The speaker that `phrase` names in unit `unit`. */
export function readSpeaker(
  reading: Reading,
  people: People,
  unit: number,
  phrase: NounPhrase,
  how: Speaker['how'],
): Speaker {
  const tokens = reading.units[unit]?.tokens ?? [];
  if (phrase.kind === 'named') {
    const first = skipTitles(tokens, phrase.nameStart, phrase.nameEnd);
    const end = endOfPerson(tokens, first, phrase.nameEnd);
    const name = slicePhrase(reading.text, tokens, first, end);
    const fullest = people.persons.get(tokens[end - 1]?.lower ?? '')?.fullest;
    const resolved =
      end - first === 1 && fullest !== undefined && fullest.words > 1 ? { resolved: toPhrase(fullest) } : {};
    return { kind: 'named', ...name, ...resolved, how };
  }
  const whole = slicePhrase(reading.text, tokens, phrase.start, phrase.end);
  if (phrase.kind === 'pronoun') {
    const person = resolvePronoun(people, phrase.head, unit, whole.span.start);
    return { kind: 'pronoun', ...whole, ...(person && { resolved: toFullest(people, person) }), how };
  }
  const person = resolveTitle(people, phrase, unit, whole.span.start);
  return {
    kind: isDocument(phrase.head) ? 'document' : 'described',
    ...whole,
    ...(person && { resolved: toFullest(people, person) }),
    how,
  };
}

/** `Jane Doe of Ohio`: where a person's name ends; names of organisations keep their 'of'. */
function endOfPerson(tokens: readonly Token[], start: number, end: number): number {
  const of = tokens.findIndex(({ lower }, at) => at > start && at < end && lower === 'of');
  return of > 0 && isGivenName(tokens[start]) ? of : end;
}

/** The source's words of tokens `start` to `end`, without a final ’s. */
export function slicePhrase(text: string, tokens: readonly Token[], start: number, end: number): Phrase {
  const last = tokens[end - 1];
  const span = {
    start: tokens[start]?.start ?? 0,
    end: last === undefined ? 0 : last.start + (last.possessive ? last.text.length : last.end - last.start),
  };
  return { text: text.slice(span.start, span.end), span };
}

const toPhrase = ({ text, span }: Mention): Phrase => ({ text, span });
const toFullest = (people: People, mention: Mention): Phrase =>
  toPhrase(people.persons.get(mention.key)?.fullest ?? mention);
