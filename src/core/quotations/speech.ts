/** A source read for who says what: shared by quotations and reported speech. */
import type { Source, Span } from '#core/model.ts';
import { findPeople, type People } from './people.ts';
import { readSource, type Reading } from './reading.ts';

export interface Speech {
  readonly reading: Reading;
  readonly people: People;
}

/** @param sentences as `segmentSentences` gives them, where the caller has them */
export function readSpeech(source: Pick<Source, 'text' | 'blocks'>, sentences?: readonly Span[]): Speech {
  const reading = readSource(source, sentences);
  return { reading, people: findPeople(reading.text, reading.units) };
}
