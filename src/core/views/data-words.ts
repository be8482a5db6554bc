/** Cells of the data tables that need more than a field. */
import type { Evidence } from '#schema';
import type { CellState, ClaimCoverage } from '#core/coverage.ts';

/** Ids of the sources in a state. */
export function findStates({ cells }: ClaimCoverage, state: CellState): string[] {
  return cells.filter((cell) => cell.states.includes(state)).map(({ source }) => source);
}

/** Whom a source credits: what kind, which one, how sure. The words for unnamed speakers are the source's and stay out. */
export const bases = {
  kind({ creditedTo }: Pick<Evidence, 'creditedTo'>): string | undefined {
    if (creditedTo === undefined) return undefined;
    if ('actor' in creditedTo) return 'actor';
    if ('document' in creditedTo) return 'document';
    return 'unnamed' in creditedTo ? 'unnamed' : 'unclear';
  },
  name({ creditedTo }: Pick<Evidence, 'creditedTo'>): string | undefined {
    if (creditedTo === undefined) return undefined;
    if ('actor' in creditedTo) return creditedTo.actor;
    return 'document' in creditedTo ? creditedTo.document : undefined;
  },
  how({ creditedTo }: Pick<Evidence, 'creditedTo'>): string | undefined {
    return creditedTo !== undefined && 'actor' in creditedTo ? creditedTo.how : undefined;
  },
} as const;
