/** What the check of a part of the content asked about the rest: as long as the answers are the same, so is the result. */
import type { Known, KnownKind } from '#checks/known.ts';

/** `has actor x`, `similar actor y`, `story z`: a name that is known, one that is like another, what a story holds. */
export type Question = readonly ['has' | 'similar', kind: KnownKind, id: string] | readonly ['story', id: string];

/** Each question once, with the answer that was given. */
export type Asked = readonly (readonly [Question, string])[];

/** A hash of all that a story holds, by id. */
export type SignStory = (story: string) => string;

function answer([what, kind, id = '']: Question, known: Known, signStory: SignStory): string {
  if (what === 'story') return signStory(kind);
  return what === 'has' ? String(known.has(kind, id)) : (known.similar(kind, id) ?? '');
}

export function isAnsweredAsBefore(asked: Asked, known: Known, signStory: SignStory): boolean {
  return asked.every(([question, before]) => answer(question, known, signStory) === before);
}

export interface Recorder {
  readonly known: Known;
  readonly signStory: SignStory;
  readonly asked: () => Asked;
}

/** Writes down what is asked. */
export function recordQuestions(known: Known, signStory: SignStory): Recorder {
  const asked = new Map<string, readonly [Question, string]>();
  const ask = (question: Question): string => {
    const key = question.join('\t');
    const before = asked.get(key);
    if (before !== undefined) return before[1];
    const given = answer(question, known, signStory);
    asked.set(key, [question, given]);
    return given;
  };
  return {
    known: {
      has: (kind, id) => ask(['has', kind, id]) === 'true',
      similar: (kind, id) => ask(['similar', kind, id]) || undefined,
    },
    signStory: (story) => ask(['story', story]),
    asked: () => [...asked.values()],
  };
}
