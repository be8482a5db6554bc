import type { NounPhrase } from '../noun-phrases.ts';

/** A reporting clause in a list of tokens. */
export interface Cue {
  /** Places of the reporting words, half-open. */
  readonly start: number;
  readonly end: number;
  readonly subject: NounPhrase;
  /** Where the subject stands: `before` the verb, `after` it, or `elsewhere` in the sentence. */
  readonly side: 'before' | 'after' | 'elsewhere';
  /**
   * How surely it reports: `plain` verbs and 'according to', `other` verbs of speech, nouns ('his claim') and
   * infinitives; the `owner` of the quotation (`Doe’s “X”`) is the last resort.
   */
  readonly force: 'plain' | 'other' | 'weak' | 'owner';
  /** Whether the clause only describes a noun: 'the man who said'. */
  readonly relative: boolean;
  readonly via?: NounPhrase;
}

/** What is known of a cue before its subject is. */
export type CueBase = Pick<Cue, 'start' | 'end' | 'force' | 'relative'>;

/** Whether a verb or 'according to' reports in the clause. */
export const isReport = ({ force }: Cue): boolean => force === 'plain' || force === 'other';
