/** On how many claims two sources agree, disagree, or only one of them speaks. */
import type { Cell, StoryCoverage } from '#core/coverage.ts';
import { castVote, type Vote } from '#core/verdicts.ts';
import { stances } from '#schema';
import { refSource, type SourceRef } from '#core/views/refs.ts';
import { chooseMembers } from './choose-members.ts';

/** Numbers of claims. */
export interface AgreementPair {
  readonly a: SourceRef;
  readonly b: SourceRef;
  /** Both support, both contradict, or both qualify. */
  readonly agree: number;
  /** One supports what the other contradicts. */
  readonly disagree: number;
  /** Both speak, and neither of the two: one qualifies, or says both. */
  readonly partly: number;
  readonly onlyOne: number;
}

export interface AgreementView {
  readonly claims: number;
  /** Sources of the drawing, in the order of the story's columns. */
  readonly shown: readonly SourceRef[];
  readonly more: number;
  /** Pairs that speak on one claim or more; most disagreement first, then most agreement. */
  readonly pairs: readonly AgreementPair[];
}

const fewestSources = 3;
const mostShown = 10;
/** Fewer common claims than this over all pairs say nothing of who agrees with whom. */
const fewestCommon = 3;

function voteOf(cell: Cell | undefined): Vote | undefined {
  const own = stances.filter((stance) => cell?.states.includes(stance));
  return own.length === 0 ? undefined : castVote(own);
}

type Outcome = 'agree' | 'disagree' | 'partly' | 'onlyOne' | 'neither';

function compareVotes(a: Vote | undefined, b: Vote | undefined): Outcome {
  if (a === undefined && b === undefined) return 'neither';
  if (a === undefined || b === undefined) return 'onlyOne';
  if (a === b) return a === 'mixed' ? 'partly' : 'agree';
  const opposed = [a, b].every((vote) => vote === 'supports' || vote === 'contradicts');
  return opposed ? 'disagree' : 'partly';
}

function comparePair(story: StoryCoverage, i: number, j: number): Record<Outcome, number> {
  const counts = { agree: 0, disagree: 0, partly: 0, onlyOne: 0, neither: 0 };
  for (const { cells } of story.claims) counts[compareVotes(voteOf(cells[i]), voteOf(cells[j]))] += 1;
  return counts;
}

/** Undefined where fewer than three sources speak on common claims, or on hardly any. */
export function viewAgreement(story: StoryCoverage): AgreementView | undefined {
  const refs = story.sources.map(refSource);
  const pairs = refs.flatMap((a, i) =>
    refs.slice(i + 1).map((b, step): AgreementPair => {
      const { agree, disagree, partly, onlyOne } = comparePair(story, i, i + 1 + step);
      return { a, b, agree, disagree, partly, onlyOne };
    }),
  );
  const common = ({ agree, disagree, partly }: AgreementPair) => agree + disagree + partly;
  const speaking = pairs.filter((pair) => common(pair) > 0);
  const { shown, more } = chooseMembers(
    speaking.map((pair) => ({ a: pair.a.id, b: pair.b.id, weight: common(pair) })),
    refs.map(({ id }) => id),
    mostShown,
  );
  const total = speaking.reduce((sum, pair) => sum + common(pair), 0);
  if (shown.length < fewestSources || total < fewestCommon) return undefined;
  const members = new Set(shown);
  return {
    claims: story.claims.length,
    shown: refs.filter(({ id }) => members.has(id)),
    more,
    pairs: speaking.toSorted((x, y) => y.disagree - x.disagree || y.agree - x.agree || common(y) - common(x)),
  };
}
