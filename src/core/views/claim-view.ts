/** Props of a claim's page. */
import { stances, type ClaimKind, type ClaimMeta, type Stance } from '#schema';
import type { ClaimCoverage } from '#core/coverage.ts';
import type { Claim } from '#core/model.ts';
import type { ComputedVerdict, Vote } from '#core/verdicts.ts';
import type { Basis } from '#core/witnesses.ts';
import { linkSource, viewAllEvidence, type AlignmentView, type EvidenceView } from './evidence-view.ts';
import { viewChecked, type CheckedView } from './checked-view.ts';
import { viewFigures, type FiguresView } from './figures-view.ts';
import { viewHistory, type HistoryEntry } from './history-view.ts';
import { claimPath, storyPath } from './paths.ts';
import { linkActor, linkOutlet, refClaim, refSource, type ClaimRef, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { listFindings, type FindingView } from './story-findings.ts';
import { rowPath } from './story-parts.ts';

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
  /** The same by stance: what supports, what contradicts, what qualifies; only those that there are. */
  readonly sides: readonly { readonly stance: Stance; readonly evidence: readonly EvidenceView[] }[];
  readonly alignments: readonly AlignmentView[];
  /** Figures or dates to compare. */
  readonly figures?: FiguresView;
  readonly silent: readonly SourceRef[];
  readonly incomplete: readonly SourceRef[];
  readonly unchecked: readonly SourceRef[];
  readonly findings: readonly FindingView[];
  readonly checked: CheckedView;
  readonly body: string;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Neighbours in the order of the story's claims. */
  readonly previous?: ClaimRef;
  readonly next?: ClaimRef;
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

export function viewWitnesses(index: SiteIndex, { claim, witnesses }: ClaimCoverage): WitnessView[] {
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

function makeView(index: SiteIndex, coverage: ClaimCoverage): ClaimView {
  const { claim, cells, verdict } = coverage;
  const { evidence, alignments } = viewAllEvidence(index, coverage);
  const figures = viewFigures(evidence);
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
    rowPath: story === undefined ? storyPath(meta.story) : rowPath(story, claim.id),
    kind: meta.kind,
    actors: meta.actors.map((id) => linkActor(index, id)),
    computed: verdict.computed,
    witnesses: viewWitnesses(index, coverage),
    evidence,
    sides: stances.flatMap((stance) => {
      const own = evidence.filter((item) => item.stance === stance);
      return own.length === 0 ? [] : [{ stance, evidence: own }];
    }),
    alignments,
    ...(figures === undefined ? {} : { figures }),
    silent: withState('silent'),
    incomplete: withState('text incomplete'),
    unchecked: withState('not checked yet'),
    findings: listFindings(index, [coverage]),
    checked: viewChecked(index, coverage),
    body: claim.body,
    history: viewHistory(claim),
    ...(verdict.override === undefined ? {} : { override: verdict.override }),
    ...findNeighbours(index, claim),
  };
}

const known = new WeakMap<SiteIndex, WeakMap<ClaimCoverage, ClaimView>>();

/** Made once for the claim's page and what is shown of it elsewhere. */
export function viewClaim(index: SiteIndex, coverage: ClaimCoverage): ClaimView {
  const own = known.get(index) ?? new WeakMap<ClaimCoverage, ClaimView>();
  known.set(index, own);
  const view = own.get(coverage) ?? makeView(index, coverage);
  own.set(coverage, view);
  return view;
}
