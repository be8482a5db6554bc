/** What readers see of the claims, before and after. */
import { compareClaim, type ClaimCoverage } from '#core/coverage.ts';
import type { Claim } from '#core/model.ts';
import { fingerprintEvidence } from '#core/seen.ts';
import type { ClaimMeta } from '#schema';
import { describeEvidence, pairEvidence, serialise, type EvidenceChange } from './compare-evidence.ts';
import { compareWitnesses, type WitnessChange } from './compare-witnesses.ts';
import { nameEntries } from './names.ts';
import { idNow, type PairedCorpora } from './pair-corpora.ts';
import type { Side } from './side.ts';

export interface Switch {
  readonly before: string;
  readonly after: string;
}

export interface ClaimSummary {
  readonly id: string;
  readonly statement: string;
  readonly verdict: string;
  readonly draft: boolean;
  /** How many sources give evidence. */
  readonly sources: number;
}

/** A quote that stood in its source and does not any more, or that is new and never did. */
export interface BrokenQuote {
  readonly claim: string;
  readonly statement: string;
  readonly source: string;
  readonly quote: string;
  readonly was: 'found' | 'not there';
}

export interface ClaimChange extends ClaimSummary {
  readonly reworded?: Switch;
  readonly verdictChange?: Switch;
  readonly status?: Switch;
  readonly evidence: readonly EvidenceChange[];
  readonly witnesses: readonly WitnessChange[];
  /** Other fields of the claim that changed, by name; `reasoning` is its body. */
  readonly fields: readonly string[];
  /** Whether its evidence was confirmed or came to need review. */
  readonly review?: 'needed' | 'settled';
}

export interface ClaimChanges {
  readonly added: readonly ClaimSummary[];
  readonly removed: readonly ClaimSummary[];
  readonly changed: readonly ClaimChange[];
  readonly broken: readonly BrokenQuote[];
  /** Ids of claims as they are now, with the sources (now) whose cited words differ from those before. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Claims whose story has no page are compared too. */
export function coverClaims({
  corpus,
  coverage,
}: Pick<Side, 'corpus' | 'coverage'>): ReadonlyMap<string, ClaimCoverage> {
  const covered = new Map(coverage.stories.flatMap(({ claims }) => claims.map((item) => [item.claim.id, item])));
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return new Map(corpus.claims.map((claim) => [claim.id, covered.get(claim.id) ?? compareClaim(claim, [], sources)]));
}

export function compareClaims(before: Side, after: Side, pairs: PairedCorpora): ClaimChanges {
  const was = coverClaims(before);
  const is = coverClaims(after);
  const names = { before: nameEntries(before.corpus), after: nameEntries(after.corpus) };
  const sources = {
    before: new Map(before.corpus.sources.map((source) => [source.id, source])),
    after: new Map(after.corpus.sources.map((source) => [source.id, source])),
  };
  const broken: BrokenQuote[] = [];
  const touched = new Map<string, Set<string>>();
  const compare = (old: ClaimCoverage | undefined, now: ClaimCoverage): ClaimChange => {
    const items = pairEvidence(old?.evidence ?? [], now.evidence, pairs);
    for (const item of items) {
      if (item.after === undefined) continue;
      const { source: id, quote } = item.after.evidence;
      const [oldSource, source] = [sources.before.get(item.before?.evidence.source ?? ''), sources.after.get(id)];
      const print = item.before && oldSource && fingerprintEvidence(oldSource, item.before);
      if (print !== undefined && source && fingerprintEvidence(source, item.after) !== print)
        touched.set(now.claim.id, (touched.get(now.claim.id) ?? new Set()).add(id));
      if (item.after.located.found || (item.before !== undefined && !item.before.located.found)) continue;
      broken.push({
        claim: now.claim.id,
        statement: now.claim.meta.claim,
        source: names.after.source(id),
        quote,
        was: item.before === undefined ? 'not there' : 'found',
      });
    }
    const review = compareReview(old?.stale.length ?? 0, now.stale.length);
    return {
      ...summarise(now),
      evidence: items.flatMap((item) => describeEvidence(item, names, pairs) ?? []),
      witnesses: old ? compareWitnesses(old, now, { names, pairs }) : [],
      ...(old ? compareHeads(old, now) : {}),
      fields: old ? compareFields(old.claim, now.claim, pairs) : [],
      ...(review === undefined ? {} : { review }),
    };
  };
  const changed = pairs.claims.kept.flatMap((pair): ClaimChange[] => {
    const [old, now] = [was.get(pair.before.id), is.get(pair.after.id)];
    const change = old && now && compare(old, now);
    return change !== undefined && hasChanged(change) ? [change] : [];
  });
  const added = pairs.claims.added.flatMap(({ id }) => is.get(id) ?? []);
  for (const coverage of added) compare(undefined, coverage);
  const removed = pairs.claims.removed.flatMap(({ id }) => was.get(id) ?? []);
  return { added: added.map(summarise), removed: removed.map(summarise), changed, broken, touched };
}

function summarise({ claim, verdict }: ClaimCoverage): ClaimSummary {
  return {
    id: claim.id,
    statement: claim.meta.claim,
    verdict: verdict.text,
    draft: claim.meta.status === 'draft',
    sources: new Set(claim.meta.evidence.map(({ source }) => source)).size,
  };
}

function compareReview(before: number, after: number): ClaimChange['review'] {
  if (after > before) return 'needed';
  return after < before ? 'settled' : undefined;
}

function compareHeads(
  old: ClaimCoverage,
  now: ClaimCoverage,
): Pick<ClaimChange, 'reworded' | 'verdictChange' | 'status'> {
  const differ = (before: string, after: string): Switch | undefined =>
    before === after ? undefined : { before, after };
  const reworded = differ(old.claim.meta.claim, now.claim.meta.claim);
  const verdictChange = differ(old.verdict.text, now.verdict.text);
  const status = differ(old.claim.meta.status, now.claim.meta.status);
  return {
    ...(reworded === undefined ? {} : { reworded }),
    ...(verdictChange === undefined ? {} : { verdictChange }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Fields that are compared by themselves, or that move with the page. */
const apart: ReadonlySet<string> = new Set<keyof ClaimMeta>(['claim', 'status', 'evidence', 'formerIds']);

function compareFields(before: Claim, after: Claim, pairs: PairedCorpora): string[] {
  const normalise = (
    { meta }: Claim,
    now: (kind: 'stories' | 'actors', id: string) => string,
  ): Record<string, unknown> => ({
    ...meta,
    story: now('stories', meta.story),
    actors: meta.actors.map((id) => now('actors', id)).toSorted(),
    silent: meta.silent.toSorted(),
  });
  const was = normalise(before, (kind, id) => idNow(pairs[kind], id));
  const is = normalise(after, (_, id) => id);
  const silent = (ids: readonly string[]) => ids.map((id) => idNow(pairs.sources, id)).toSorted();
  was['silent'] = silent(before.meta.silent);
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !apart.has(field));
  return [
    ...fields.filter((field) => serialise(was[field], undefined) !== serialise(is[field], undefined)),
    ...(before.body.trim() === after.body.trim() ? [] : ['reasoning']),
  ];
}

function hasChanged({ reworded, verdictChange, status, evidence, witnesses, fields, review }: ClaimChange): boolean {
  const heads = [reworded, verdictChange, status, review].some((item) => item !== undefined);
  return heads || evidence.length + witnesses.length + fields.length > 0;
}
