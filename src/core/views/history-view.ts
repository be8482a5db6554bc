/** What was published of a claim before, and what each entry of its history changed. */
import type { Claim } from '#core/model.ts';

/** What an entry did: `first`, or to the verdict, the statement or both; `confirmed` changed neither. */
export type ChangeKind = 'first' | 'verdict' | 'statement' | 'both' | 'confirmed';

export interface HistoryEntry {
  /** Id of the entry on the claim's page: its day, counted where a day has several. */
  readonly id: string;
  readonly date: string;
  readonly kind: ChangeKind;
  /** As it was printed from that day on. */
  readonly verdict: string;
  readonly statement: string;
  readonly reason: string;
  /** What stood before; missing for the first entry. */
  readonly before?: { readonly verdict: string; readonly statement: string };
}

function nameChange(entry: Pick<HistoryEntry, 'verdict' | 'statement' | 'before'>): ChangeKind {
  if (entry.before === undefined) return 'first';
  const verdict = entry.verdict !== entry.before.verdict;
  const statement = entry.statement !== entry.before.statement;
  if (verdict && statement) return 'both';
  if (verdict) return 'verdict';
  return statement ? 'statement' : 'confirmed';
}

/** Entries of a claim's history, oldest first; an entry without a statement had the present one. */
export function viewHistory({ meta }: Claim): HistoryEntry[] {
  const perDay = new Map<string, number>();
  return meta.history.map(({ date, verdict, claim, reason }, at) => {
    const count = (perDay.get(date) ?? 0) + 1;
    perDay.set(date, count);
    const last = meta.history[at - 1];
    const state = {
      verdict,
      statement: claim ?? meta.claim,
      ...(last === undefined ? {} : { before: { verdict: last.verdict, statement: last.claim ?? meta.claim } }),
    };
    return { id: `h-${date}${count === 1 ? '' : `-${count}`}`, date, kind: nameChange(state), reason, ...state };
  });
}
