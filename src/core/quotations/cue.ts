import type { NounPhrase } from '../noun-phrases.ts';

/** A reporting clause in a list of tokens. */
export interface Cue {
  /** Places of the reporting words, half-open. */
  readonly start: number;
  readonly end: number;
  readonly subject: NounPhrase;
  /** Where the subject stands: `before` the verb, `after` it, or `elsewhere` in the sentence. */
  readonly side: 'before' | 'after' | 'elsewhere';
  /** How surely it reports: `plain` verbs and 'according to', `other` verbs of speech, nouns ('his claim') and infinitives. */
  readonly force: 'plain' | 'other' | 'weak';
  /** Whether the clause only describes a noun: 'the man who said'. */
  readonly relative: boolean;
  readonly via?: NounPhrase;
}

/** What is known of a cue before its subject is. */
export type CueBase = Pick<Cue, 'start' | 'end' | 'force' | 'relative'>;
