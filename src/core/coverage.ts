/** What follows from a corpus: where quotes stand, who the witnesses are, what each cell says. */
import type { Evidence, Stance } from '#schema';
import { stances } from '#schema';
import { locateQuote, type Located } from './locate.ts';
import type { Claim, Corpus, Source, Span, Story } from './model.ts';
import { decideVerdict, type Verdict } from './verdicts.ts';
import { findFamilies, type Family } from './families.ts';
import { listStale } from './seen.ts';
import { findPassages, type Passage } from './passages.ts';
import { groupSharedEvidence, linkByWording } from './shared-evidence.ts';
import { findWitnesses, reportedKinds, type Witness } from './witnesses.ts';

/** A piece of evidence with the place of its quote. */
export interface PlacedEvidence {
  readonly index: number;
  readonly evidence: Evidence;
  readonly located: Located;
}

export type CellState = Stance | 'silent' | 'text incomplete' | 'not checked yet';

/** What one source says of one claim; never empty. */
export interface Cell {
  readonly source: string;
  /** One state, or several stances where one source gives evidence both ways. */
  readonly states: readonly CellState[];
  readonly evidence: readonly PlacedEvidence[];
}

export interface ClaimCoverage {
  readonly claim: Claim;
  readonly evidence: readonly PlacedEvidence[];
  readonly witnesses: readonly Witness[];
  readonly verdict: Verdict;
  /** One per source of the story, in the order of the story's columns. */
  readonly cells: readonly Cell[];
  /** Indices of the evidence whose words changed since somebody confirmed it: the claim needs review. */
  readonly stale: readonly number[];
}

export interface StoryCoverage {
  readonly story: Story;
  readonly families: readonly Family[];
  readonly passages: readonly Passage[];
  /** Columns: the sources by family. */
  readonly sources: readonly Source[];
  readonly claims: readonly ClaimCoverage[];
}

/** What follows from the sources and claims of a story, whatever its page and the rest of the site say. */
export type ComparedClaims = Pick<StoryCoverage, 'families' | 'sources' | 'claims'>;

/** A cited passage of a source: where it stands and which evidence of which claim cites it. */
export interface Citation {
  readonly span: Span;
  readonly claim: string;
  readonly index: number;
  readonly part: number;
}

export interface Coverage {
  readonly stories: readonly StoryCoverage[];
  /** By source id, by place in the text. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
}

/** The state of a source for a claim: evidence, else silence that somebody read, else what is not known. */
function describeCell(claim: Claim, source: Source, evidence: readonly PlacedEvidence[]): Cell {
  const own = evidence.filter((item) => item.evidence.source === source.id);
  const found = stances.filter((stance) => own.some((item) => item.evidence.stance === stance));
  if (found.length > 0) return { source: source.id, states: found, evidence: own };
  const silent = claim.meta.silent.includes(source.id);
  const whole = source.meta.complete !== 'cut' && source.meta.complete !== 'gaps';
  const state = !silent ? 'not checked yet' : whole ? 'silent' : 'text incomplete';
  return { source: source.id, states: [state], evidence: [] };
}

/** Evidence, witnesses, verdict and cells of one claim over the columns of its story. */
export function compareClaim(
  claim: Claim,
  columns: readonly Source[],
  sources: ReadonlyMap<string, Source>,
  passages: readonly Passage[] = [],
): ClaimCoverage {
  const evidence = claim.meta.evidence.flatMap((item, index) => {
    const source = sources.get(item.source);
    return source ? [{ index, evidence: item, located: locateQuote(source, item.quote) }] : [];
  });
  const witnesses = findWitnesses(
    claim,
    sources,
    groupSharedEvidence(evidence, passages, reportedKinds.has(claim.meta.kind)),
  );
  const votes = witnesses.map((witness) => witness.vote);
  return {
    claim,
    evidence,
    witnesses,
    verdict: decideVerdict(
      votes,
      evidence.map((item) => item.evidence.stance),
      claim.meta.verdict,
    ),
    cells: columns.map((source) => describeCell(claim, source, evidence)),
    stale: listStale(evidence, sources),
  };
}

/** The cited passages of all sources, each by its place in the text. */
export function citeEvidence(stories: readonly StoryCoverage[]): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>();
  for (const { claim, evidence } of stories.flatMap((story) => story.claims)) {
    for (const { evidence: item, located, index } of evidence) {
      if (!located.found) continue;
      const list = citations.get(item.source) ?? [];
      for (const [part, span] of located.spans.entries()) list.push({ span, claim: claim.id, index, part });
      citations.set(item.source, list);
    }
  }
  for (const list of citations.values()) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return citations;
}

/** The families of a story's sources, and the sources in the order of its columns: by family. */
function arrangeColumns(
  sources: readonly Source[],
  passages: readonly Passage[],
): Pick<StoryCoverage, 'families' | 'sources'> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const families = findFamilies(sources, linkByWording(passages));
  return { families, sources: families.flatMap((family) => family.sources.flatMap((id) => byId.get(id) ?? [])) };
}

/** @param sources those that evidence may name, by id */
export function compareClaims(
  own: readonly Source[],
  claims: readonly Claim[],
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): ComparedClaims {
  const { families, sources: columns } = arrangeColumns(own, passages);
  return { families, sources: columns, claims: claims.map((claim) => compareClaim(claim, columns, sources, passages)) };
}

/**
 * Compares all stories of a corpus. Evidence from a source that the corpus lacks is left out.
 * @param passagesOf those of a story, where the caller has them
 */
export function compareCoverage(
  corpus: Corpus,
  passagesOf: (story: string) => readonly Passage[] | undefined = () => undefined,
): Coverage {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const sourcesByStory = Map.groupBy(corpus.sources, (source) => source.meta.story);
  const claimsByStory = Map.groupBy(corpus.claims, (claim) => claim.meta.story);
  const stories = corpus.stories.map((story): StoryCoverage => {
    const own = sourcesByStory.get(story.id) ?? [];
    const passages = passagesOf(story.id) ?? findPassages(own);
    return { story, passages, ...compareClaims(own, claimsByStory.get(story.id) ?? [], passages, sources) };
  });
  return { stories, citations: citeEvidence(stories) };
}
