/** The data file of one part of a fact-check table: what its script searches, sorts and filters by. */
import type { StoryCoverage } from '#core/coverage.ts';
import { rowId } from '#core/views/paths.ts';
import { refClaim } from '#core/views/refs.ts';
import { cutPart, listInOrder } from '#core/views/story-parts.ts';
import { packStates, type PackedRow } from './browser/table-state.ts';

export function packPart(story: StoryCoverage, part: number): PackedRow[] {
  return cutPart(listInOrder(story), part).map((coverage) => {
    const { claim, witnesses, cells } = coverage;
    const { statement, verdict } = refClaim(coverage);
    const { kind, actors } = claim.meta;
    const packed = cells.map(({ states }) => packStates(states)).join(',');
    return [rowId(claim.id), statement, verdict.sign, kind, actors.join(' '), witnesses.length, packed];
  });
}
