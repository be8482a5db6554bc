/** Which cue of its sentence reports a quotation. */
import { conjunctions } from '../word-classes.ts';
import type { Cue } from './cue.ts';
import type { Token } from './words.ts';

/** A cue that does not touch the quotation costs this much more than one that does. */
const apartCost = 6;
const forceCost = { plain: 0, other: 4, weak: 8, owner: 30 } as const;
/** A clause that a conjunction sets apart ('…, when Doe attacked him') hardly reports the words before it. */
const conjunctionCost = 12;
/** `who said`: the clause around it is more likely to report. */
const relativeCost = 3;
/** Costs above this mean that the cue reports something else. */
const maxCost = 60;

/** The cue that reports the quotation at token `quote`, undefined where the sentence has none for it. */
export function chooseCue(
  tokens: readonly Token[],
  quote: number,
  cues: readonly Cue[],
  endsInComma: boolean,
): Cue | undefined {
  let best: Cue | undefined;
  let bestCost = maxCost;
  for (const cue of cues) {
    const cost = cueCost(tokens, quote, cue, endsInComma);
    if (cost < bestCost) {
      best = cue;
      bestCost = cost;
    }
  }
  return best;
}

function cueCost(tokens: readonly Token[], quote: number, cue: Cue, endsInComma: boolean): number {
  const from =
    cue.side === 'elsewhere' ? cue.start : Math.min(cue.start, cue.subject.start, cue.via?.start ?? cue.start);
  const to = cue.side === 'after' ? Math.max(cue.end, cue.subject.end) : cue.end;
  const touches = cue.end === quote || (cue.end === quote - 1 && tokens[quote - 1]?.kind === 'mark');
  const extra = (touches && cue.force !== 'owner' ? 0 : forceCost[cue.force]) + (cue.relative ? relativeCost : 0);
  if (from > quote) {
    const gap = distance(tokens, quote + 1, from);
    if (cue.side === 'after' && !endsInComma && gap === 0 && quote > 0 && tokens[quote - 1]?.kind === 'word')
      return maxCost;
    const apart = hasConjunction(tokens, quote + 1, from) ? conjunctionCost : 0;
    return extra + apart + (gap === 0 ? (endsInComma ? 0 : 2) : apartCost + gap + (endsInComma ? 0 : 4));
  }
  if (to > quote) return maxCost;
  const gap = distance(tokens, to, quote);
  return extra + (gap === 0 ? 1 : Math.min(apartCost, 1 + gap) + gap / 4);
}

/** Words between two places; marks and quotations cost nothing, a semicolon much. */
function distance(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') words += 1;
    else if (token?.text === ';') words += apartCost;
  }
  return words;
}

function hasConjunction(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (conjunctions.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
