/** From the phrase beside a reporting verb to a speaker. */
import type { NounPhrase } from './noun-phrases.ts';
import { isDocument } from './quotations/documents.ts';
import type { Speaker } from './quotations/model.ts';
import { fullestForm, type People } from './quotations/people.ts';
import { resolvePronoun, resolveTitle } from './quotations/pronouns.ts';
import { genderOf, isGivenName, skipTitles, titlesBefore } from './quotations/titles.ts';
import type { Reading } from './quotations/reading.ts';
import { slicePhrase, type Token } from './quotations/words.ts';

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
    const gender = genderOf({
      titles: titlesBefore(tokens, phrase.nameStart, first),
      text: name.text,
      words: end - first,
    });
    const full = fullestForm(people, { key: tokens[end - 1]?.lower ?? '', words: end - first, gender });
    return { kind: 'named', ...name, ...(full && { resolved: full.phrase }), how };
  }
  const whole = slicePhrase(reading.text, tokens, phrase.start, phrase.end);
  if (phrase.kind === 'pronoun') {
    const person = resolvePronoun(people, phrase.head, unit, whole.span.start);
    return {
      kind: 'pronoun',
      ...whole,
      ...(person && { resolved: (fullestForm(people, person) ?? person).phrase }),
      how,
    };
  }
  const person = resolveTitle(people, phrase, unit, whole.span.start);
  return {
    kind: isDocument(phrase.head) ? 'document' : 'described',
    ...whole,
    ...(person && { resolved: (fullestForm(people, person) ?? person).phrase }),
    how,
  };
}

/** `Jane Doe of Ohio`: where a person's name ends; names of organisations keep their 'of'. */
function endOfPerson(tokens: readonly Token[], start: number, end: number): number {
  const of = tokens.findIndex(({ lower }, at) => at > start && at < end && lower === 'of');
  return of > 0 && isGivenName(tokens[start]) ? of : end;
}
