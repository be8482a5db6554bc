/** The speaker of a quotation whose sentence has no reporting clause: taken over from what stands around it. */
import type { NounPhrase } from '../noun-phrases.ts';
import { readSpeaker, unknownSpeaker } from '../speakers.ts';
import { isReport } from './cue.ts';
import type { Phrase, Speaker } from './model.ts';
import type { People } from './people.ts';
import type { Reading, Unit } from './reading.ts';

/** What is known of a quotation so far: its unit, and its speaker where one is stated or was inferred. */
export interface Draft {
  readonly unit: number;
  /** Its place among the tokens of the unit. */
  readonly token: number;
  readonly speaker: Speaker | undefined;
  readonly via?: Phrase | undefined;
}

/** A speaker, and the outlet through which the words come. */
export type Attribution = Pick<Draft, 'via'> & { readonly speaker: Speaker };

/** Sentences and quotations back, and quotations ahead, in which a speaker is looked for; keeps the time linear. */
const sentencesBack = 30;
const quotationsBack = 40;
const quotationsAhead = 10;
/** Blocks back in which a speaker is looked for; a quotation further on has lost its context. */
const blocksBack = 2;

/**
 * The speaker of quotation `at`: whoever speaks in the sentences before it in its block, else in a later quotation of
 * the block, else in the blocks before, the nearest first.
 */
export function inferSpeaker(reading: Reading, people: People, drafts: readonly Draft[], at: number): Attribution {
  const unit = drafts[at]?.unit ?? 0;
  const block = reading.units[unit]?.block ?? 0;
  return (
    lookBack(reading, people, drafts, at, block) ??
    lookAhead(reading, drafts, at, block) ??
    lookBack(reading, people, drafts, at, block - blocksBack) ?? { speaker: unknownSpeaker }
  );
}

function lookBack(
  reading: Reading,
  people: People,
  drafts: readonly Draft[],
  at: number,
  firstBlock: number,
): Attribution | undefined {
  let quotation = at - 1;
  for (let unit = drafts[at]?.unit ?? 0; unit >= 0 && unit > (drafts[at]?.unit ?? 0) - sentencesBack; unit -= 1) {
    const candidate = reading.units[unit];
    if (candidate === undefined || candidate.block < firstBlock) return undefined;
    while (quotation > at - quotationsBack && (drafts[quotation]?.unit ?? -1) > unit) quotation -= 1;
    const draft = drafts[quotation];
    if (draft?.unit === unit && draft.speaker !== undefined && draft.speaker.kind !== 'unknown')
      return inferred(draft.speaker, draft.via);
    if (unit === drafts[at]?.unit && !isInside(candidate, drafts[at])) continue;
    const phrase = speakerOf(candidate, people);
    if (phrase !== undefined) return { speaker: readSpeaker(reading, people, unit, phrase, 'inferred') };
  }
  return undefined;
}

function lookAhead(reading: Reading, drafts: readonly Draft[], at: number, block: number): Attribution | undefined {
  for (let next = at + 1; next < Math.min(drafts.length, at + quotationsAhead); next += 1) {
    const draft = drafts[next];
    if (draft === undefined || reading.units[draft.unit]?.block !== block) return undefined;
    if (draft.speaker !== undefined) return inferred(draft.speaker, draft.via);
  }
  return undefined;
}

/** Whether the quotation stands inside the sentence, whose subject then is its likely speaker. */
const isInside = (unit: Unit, draft: Draft | undefined): boolean =>
  draft !== undefined && unit.subject !== undefined && unit.subject.end <= draft.token;

const inferred = (speaker: Speaker, via: Phrase | undefined): Attribution => ({
  speaker: { ...speaker, how: 'inferred' },
  via,
});

/** Who speaks in a sentence without quotations: the subject of its last cue, else its own subject if that is a person. */
function speakerOf(unit: Unit, people: People): NounPhrase | undefined {
  const cue = unit.cues.findLast((found) => isReport(found) && !found.relative);
  if (cue !== undefined) return cue.subject;
  const { subject } = unit;
  if (subject === undefined) return undefined;
  if (subject.kind === 'pronoun') return /^(?:he|she)$/.test(subject.head) ? subject : undefined;
  const person = people.persons.get(unit.tokens[subject.nameEnd - 1]?.lower ?? '');
  return subject.kind === 'named' &&
    person !== undefined &&
    (person.gender !== 'unknown' || person.speaks || unit.tokens.at(-1)?.text === ':')
    ? subject
    : undefined;
}
