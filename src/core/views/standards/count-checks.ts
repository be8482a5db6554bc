/** Who is checked how often, with which result: figures for readers to judge even-handedness by. */
import { stances, type Stance } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { listClaims, type SiteOverview } from '#core/views/overview/site-overview.ts';
import type { ClaimOverview } from '#core/views/overview/story-overview.ts';
import { linkActor, linkOutlet, type ClaimRef, type Link, type VerdictRef } from '#core/views/refs.ts';
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

function countClaims(who: Link, refs: readonly ClaimRef[]): Omit<CheckCount, 'stances'> {
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

/** Claims by what they have several of, such as actors. */
function groupClaims<T>(
  overview: SiteOverview,
  partsOf: (claim: ClaimOverview) => readonly (readonly [id: string, part: T])[],
): Map<string, { readonly ref: ClaimRef; readonly part: T }[]> {
  const groups = new Map<string, { readonly ref: ClaimRef; readonly part: T }[]>();
  for (const claim of listClaims(overview)) {
    for (const [id, part] of partsOf(claim)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [{ ref: claim.ref, part }]);
      else group.push({ ref: claim.ref, part });
    }
  }
  return groups;
}

const refsOf = (claims: readonly { readonly ref: ClaimRef }[]) => claims.map(({ ref }) => ref);

/** Actors that claims are about, most often checked first. */
export function countActors(overview: SiteOverview): CheckCount[] {
  return [...groupClaims(overview, ({ actors }) => actors.map((id) => [id, undefined]))]
    .map(([id, claims]): CheckCount => ({ ...countClaims(linkActor(overview, id), refsOf(claims)), stances: [] }))
    .toSorted(byFrequency);
}

/** Outlets whose articles give evidence, most often first. */
export function countOutlets(overview: SiteOverview): CheckCount[] {
  const claims = groupClaims<readonly Stance[]>(overview, (claim) => claim.stances);
  return overview.corpus.outlets
    .flatMap(({ id }): CheckCount[] => {
      const own = claims.get(id);
      if (own === undefined) return [];
      return [
        {
          ...countClaims(linkOutlet(overview, id), refsOf(own)),
          stances: stances.flatMap((stance) => {
            const count = own.filter(({ part }) => part.includes(stance)).length;
            return count === 0 ? [] : [{ stance, count }];
          }),
        },
      ];
    })
    .toSorted(byFrequency);
}
