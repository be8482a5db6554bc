/** Who is checked how often, with which result: figures for readers to judge even-handedness by. */
import { stances, type Stance } from '#schema';
import type { ClaimCoverage } from '#core/coverage.ts';
import { byCodePoint } from '#core/text.ts';
import { linkActor, linkOutlet, refClaim, type Link, type VerdictRef } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { verdictOrder } from '#core/views/verdict-order.ts';

export interface CheckCount {
  readonly who: Link;
  readonly claims: number;
  /** Of these, reviewed ones. */
  readonly reviewed: number;
  /** Only those that occur, in the order of the fact-check table. */
  readonly verdicts: readonly { readonly sign: VerdictRef['sign']; readonly count: number }[];
  /** Of an outlet: what its articles say of these claims; a claim on which they say two things counts for both. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

function countClaims(who: Link, claims: readonly ClaimCoverage[]): Omit<CheckCount, 'stances'> {
  const refs = claims.map(refClaim);
  return {
    who,
    claims: refs.length,
    reviewed: refs.filter(({ draft }) => !draft).length,
    verdicts: verdictOrder.flatMap((sign) => {
      const count = refs.filter(({ verdict }) => verdict.sign === sign).length;
      return count === 0 ? [] : [{ sign, count }];
    }),
  };
}

const byFrequency = (a: CheckCount, b: CheckCount) => b.claims - a.claims || byCodePoint(a.who.label, b.who.label);

/** Actors that claims are about, most often checked first. */
export function countActors(index: SiteIndex): CheckCount[] {
  return [...index.claimsAbout]
    .map(([id, claims]): CheckCount => ({ ...countClaims(linkActor(index, id), claims), stances: [] }))
    .toSorted(byFrequency);
}

/** Outlets whose articles give evidence, most often first. */
export function countOutlets(index: SiteIndex): CheckCount[] {
  const claims = [...index.claims.values()];
  const stanceOf = (coverage: ClaimCoverage, outlet: string) =>
    coverage.evidence.flatMap(({ evidence }) =>
      index.sources.get(evidence.source)?.meta.outlet === outlet ? [evidence.stance] : [],
    );
  return index.corpus.outlets
    .map(({ id }): CheckCount => {
      const own = claims
        .map((coverage) => ({ coverage, said: stanceOf(coverage, id) }))
        .filter(({ said }) => said.length > 0);
      return {
        ...countClaims(
          linkOutlet(index, id),
          own.map(({ coverage }) => coverage),
        ),
        stances: stances.flatMap((stance) => {
          const count = own.filter(({ said }) => said.includes(stance)).length;
          return count === 0 ? [] : [{ stance, count }];
        }),
      };
    })
    .filter((row) => row.claims > 0)
    .toSorted(byFrequency);
}
