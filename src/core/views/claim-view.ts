/** Props of a claim's page. */
import type { ClaimKind, ClaimMeta, Evidence } from '#schema';
import type { ClaimCoverage, PlacedEvidence } from '#core/coverage.ts';
import { locateQuote } from '#core/locate.ts';
import type { Claim } from '#core/model.ts';
import type { ComputedVerdict, Vote } from '#core/verdicts.ts';
import type { Basis } from '#core/witnesses.ts';
import { printable } from './printable.ts';
import { isPublic } from './public-spans.ts';
import { claimPath, rowId, storyPath } from './paths.ts';
import {
  linkActor,
  linkOutlet,
  refClaim,
  refSource,
  viewQuote,
  type ClaimRef,
  type Link,
  type QuoteView,
  type SourceRef,
} from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import type { FindingView } from './story-view.ts';
import { listFindings } from './story-view.ts';

export type CreditView =
  | { readonly kind: 'actor'; readonly actor: Link; readonly how: 'stated' | 'inferred'; readonly why?: string }
  /** `words` are the source's own where they were found in what is public, else the editor's. */
  | { readonly kind: 'unnamed'; readonly words: string; readonly verbatim: boolean }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'unclear'; readonly why: string }
  | { readonly kind: 'none' };

export interface EvidenceView {
  /** In the claim's list; gives the place on the page its id. */
  readonly index: number;
  readonly source: SourceRef;
  readonly outlet?: Link;
  readonly stance: Evidence['stance'];
  /** Missing where the quote is not in the source: the check reports it, no page prints the typed copy. */
  readonly quote?: QuoteView;
  readonly credit: CreditView;
  readonly via?: Link;
  readonly says?: Evidence['says'];
  readonly origin?: { readonly with?: Link; readonly reason: string };
  readonly finding?: FindingView;
  readonly note?: string;
}

export interface WitnessView {
  readonly vote: Vote;
  readonly kind: Basis['kind'];
  /** Who it is: an actor, an outlet, a document or a source; missing for unnamed speakers and shared passages. */
  readonly who?: Link;
  /** For agencies: some of the sources do not credit it, but share the passage with one that does. */
  readonly shared: boolean;
  /** For outlets: what ties the evidence to it. */
  readonly how?: 'agency' | 'via' | 'published';
  /** The sources through which it speaks, without repetition. */
  readonly sources: readonly SourceRef[];
  /** The editor's reason, where an `origin` decided. */
  readonly reason?: string;
}

export interface ClaimView {
  readonly ref: ClaimRef;
  readonly path: string;
  readonly story: Link & { readonly id: string };
  /** Row of the claim in its story's table. */
  readonly rowPath: string;
  readonly kind: ClaimKind;
  readonly actors: readonly Link[];
  readonly computed: ComputedVerdict;
  readonly override?: NonNullable<ClaimMeta['verdict']>;
  readonly witnesses: readonly WitnessView[];
  readonly evidence: readonly EvidenceView[];
  readonly silent: readonly SourceRef[];
  readonly incomplete: readonly SourceRef[];
  readonly unchecked: readonly SourceRef[];
  readonly findings: readonly FindingView[];
  readonly body: string;
  readonly history: ClaimMeta['history'];
  /** Neighbours in the order of the story's claims. */
  readonly previous?: ClaimRef;
  readonly next?: ClaimRef;
}

function linkSource(index: SiteIndex, id: string): Link {
  const source = index.sources.get(id);
  return source === undefined ? { label: id } : refSource(source);
}

function viewCredit(index: SiteIndex, evidence: Evidence): CreditView {
  const { creditedTo, source: id } = evidence;
  if (creditedTo === undefined) return { kind: 'none' };
  if ('actor' in creditedTo) {
    const { how, why } = creditedTo;
    return { kind: 'actor', actor: linkActor(index, creditedTo.actor), how, ...(why === undefined ? {} : { why }) };
  }
  if ('document' in creditedTo) return { kind: 'document', name: creditedTo.document };
  if ('unclear' in creditedTo) return { kind: 'unclear', why: creditedTo.unclear };
  const source = index.sources.get(id);
  const located = source && locateQuote(source, creditedTo.unnamed);
  const [span] = located?.found ? located.spans : [];
  if (source !== undefined && span !== undefined && isPublic(span, index.publicSpans.get(id) ?? []))
    return { kind: 'unnamed', words: printable(source.text.slice(span.start, span.end)), verbatim: true };
  return { kind: 'unnamed', words: creditedTo.unnamed, verbatim: false };
}

function viewEvidence(
  index: SiteIndex,
  coverage: ClaimCoverage,
  { index: at, evidence, located }: PlacedEvidence,
): EvidenceView[] {
  const source = index.sources.get(evidence.source);
  if (source === undefined) return [];
  const [finding] = listFindings(index, [
    { ...coverage, evidence: coverage.evidence.filter((item) => item.evidence === evidence) },
  ]);
  const { outlet } = source.meta;
  const { origin } = evidence;
  return [
    {
      index: at,
      source: refSource(source),
      stance: evidence.stance,
      credit: viewCredit(index, evidence),
      ...(outlet === null ? {} : { outlet: linkOutlet(index, outlet) }),
      ...(located.found ? { quote: viewQuote(source, located.spans) } : {}),
      ...(evidence.via === null ? {} : { via: linkOutlet(index, evidence.via) }),
      ...(evidence.says === undefined ? {} : { says: evidence.says }),
      ...(finding === undefined ? {} : { finding }),
      ...(evidence.note === undefined ? {} : { note: evidence.note }),
      ...(origin === undefined
        ? {}
        : {
            origin: {
              reason: origin.reason,
              ...(origin.with === 'itself' ? {} : { with: linkSource(index, origin.with) }),
            },
          }),
    },
  ];
}

/** Who a witness is; nothing for unnamed speakers and shared passages. */
function linkBasis(index: SiteIndex, basis: Basis): Link | undefined {
  if (basis.kind === 'actor') return linkActor(index, basis.actor);
  if (basis.kind === 'document') return { label: basis.document };
  if (basis.kind === 'outlet') return linkOutlet(index, basis.outlet);
  if (basis.kind === 'source') return linkSource(index, basis.source);
  return undefined;
}

function isShared(index: SiteIndex, basis: Basis, sources: ReadonlySet<string>): boolean {
  if (basis.kind !== 'outlet' || basis.how !== 'agency') return false;
  return [...sources].some((id) => index.sources.get(id)?.meta.agencies.includes(basis.outlet) === false);
}

function viewWitnesses(index: SiteIndex, { claim, witnesses }: ClaimCoverage): WitnessView[] {
  return witnesses.map(({ basis, evidence, vote, reason }) => {
    const ids = new Set(evidence.flatMap((at) => claim.meta.evidence[at]?.source ?? []));
    const who = linkBasis(index, basis);
    return {
      vote,
      kind: basis.kind,
      shared: isShared(index, basis, ids),
      sources: [...ids].flatMap((id) => {
        const source = index.sources.get(id);
        return source === undefined ? [] : [refSource(source)];
      }),
      ...(who === undefined ? {} : { who }),
      ...(basis.kind === 'outlet' ? { how: basis.how } : {}),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** Claims that stand before and after this one in its story. */
function findNeighbours(index: SiteIndex, claim: Claim): Pick<ClaimView, 'previous' | 'next'> {
  const at = index.claimOrder.get(claim.id);
  const all = index.stories.get(claim.meta.story)?.claims ?? [];
  const previous = at === undefined ? undefined : all[at - 1];
  const next = at === undefined ? undefined : all[at + 1];
  return {
    ...(previous === undefined ? {} : { previous: refClaim(previous) }),
    ...(next === undefined ? {} : { next: refClaim(next) }),
  };
}

export function viewClaim(index: SiteIndex, coverage: ClaimCoverage): ClaimView {
  const { claim, cells, evidence, verdict } = coverage;
  const { meta } = claim;
  const story = index.stories.get(meta.story);
  const withState = (state: string) =>
    cells.flatMap((cell) => {
      const source = cell.states.some((own) => own === state) ? index.sources.get(cell.source) : undefined;
      return source === undefined ? [] : [refSource(source)];
    });
  return {
    ref: refClaim(coverage),
    path: claimPath(claim.id),
    story: { id: meta.story, label: story?.story.meta.title ?? meta.story, path: storyPath(meta.story) },
    rowPath: `${storyPath(meta.story)}#${rowId(claim.id)}`,
    kind: meta.kind,
    actors: meta.actors.map((id) => linkActor(index, id)),
    computed: verdict.computed,
    witnesses: viewWitnesses(index, coverage),
    evidence: evidence.flatMap((item) => viewEvidence(index, coverage, item)),
    silent: withState('silent'),
    incomplete: withState('text incomplete'),
    unchecked: withState('not checked yet'),
    findings: listFindings(index, [coverage]),
    body: claim.body,
    history: meta.history,
    ...(verdict.override === undefined ? {} : { override: verdict.override }),
    ...findNeighbours(index, claim),
  };
}
