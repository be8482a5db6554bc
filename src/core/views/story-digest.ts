/** What a reader is told first of a story: the claims that stand for what is agreed, disputed and differently quoted. */
import type { ClaimCoverage, PlacedEvidence, StoryCoverage } from '#core/coverage.ts';
import { viewCellQuote, type CellQuote } from './cell-quote.ts';
import { labelColumns } from './column-labels.ts';
import { refClaim, type ClaimRef, type VerdictRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { listFindings, type FindingView } from './story-findings.ts';
import { listInOrder } from './story-parts.ts';

/** Words of one article that stand for a side. */
export interface Voice extends CellQuote {
  readonly source: string;
  readonly label: string;
}

export interface DigestItem {
  readonly claim: ClaimRef;
  readonly witnesses: number;
  /** Of quotations: what differs. */
  readonly differs?: FindingView['differs'];
  /** At most two, from different articles where there are some. */
  readonly voices: readonly Voice[];
}

export interface Digest {
  /** Claims that two or more witnesses support and none contradicts. */
  readonly agreed: { readonly count: number; readonly items: readonly DigestItem[] };
  /** Claims on which the accounts part, in whatever way. */
  readonly disputed: {
    readonly count: number;
    /** The verdicts of these claims, those that occur. */
    readonly signs: readonly VerdictRef['sign'][];
    readonly items: readonly DigestItem[];
  };
  /** Findings on who said something, and in which words. */
  readonly quoted: { readonly count: number; readonly items: readonly DigestItem[] };
}

/** Of each column: one is told with the words behind it; a second stands below it where there is room. */
const mostItems = 2;

const partingSigns: readonly VerdictRef['sign'][] = ['disputed', 'sources differ', 'contradicted'];

type Speak = (placed: PlacedEvidence | undefined, statement: string) => readonly Voice[];

function makeSpeak(story: StoryCoverage): Speak {
  const labels = labelColumns(story);
  const byId = new Map(
    story.sources.map((source) => [source.id, { source, label: labels.get(source.id) ?? source.meta.label }]),
  );
  return (placed, statement) => {
    const column = placed && byId.get(placed.evidence.source);
    const quote = placed && column && viewCellQuote(placed, column.source, statement);
    return quote === undefined || column === undefined
      ? []
      : [{ ...quote, source: column.source.id, label: column.label }];
  };
}

/** One piece of evidence of each of the first two witnesses that vote so; from different articles where that is possible. */
function findSides(coverage: ClaimCoverage): PlacedEvidence[] {
  const placed = coverage.evidence;
  const against = placed.find(({ evidence }) => evidence.stance === 'contradicts');
  const first = placed.find(({ evidence }) => evidence.stance === 'supports');
  if (against !== undefined) {
    const other = placed.find(
      ({ evidence }) => evidence.stance === 'supports' && evidence.source !== against.evidence.source,
    );
    return [other ?? first, against].filter((item) => item !== undefined);
  }
  const own = coverage.witnesses.find(({ evidence }) => first !== undefined && evidence.includes(first.index));
  const isOther = ({ index, evidence }: PlacedEvidence) =>
    evidence.stance === 'supports' && own?.evidence.includes(index) === false;
  const second =
    placed.find((item) => isOther(item) && item.evidence.source !== first?.evidence.source) ?? placed.find(isOther);
  return [first, second].filter((item) => item !== undefined);
}

function countSources({ evidence }: ClaimCoverage): number {
  return new Set(evidence.map((item) => item.evidence.source)).size;
}

/** The claims of some verdicts that most witnesses and then most articles speak to; of each verdict in turn. */
function chooseClaims(claims: readonly ClaimCoverage[], signs: readonly VerdictRef['sign'][]): ClaimCoverage[] {
  const lists = signs.map((sign) =>
    claims
      .filter((claim) => refClaim(claim).verdict.sign === sign)
      .toSorted((a, b) => b.witnesses.length - a.witnesses.length || countSources(b) - countSources(a)),
  );
  const firsts = lists.flatMap((list) => list.slice(0, 1));
  return [...firsts, ...lists.flatMap((list) => list.slice(1))].slice(0, mostItems);
}

function viewClaims(claims: readonly ClaimCoverage[], speak: Speak): DigestItem[] {
  return claims.map((coverage) => ({
    claim: refClaim(coverage),
    witnesses: coverage.witnesses.length,
    voices: findSides(coverage).flatMap((placed) => speak(placed, coverage.claim.meta.claim)),
  }));
}

/** A difference of speaker and one of wording, each with both of its sides where they were found. */
function viewFinding(index: SiteIndex, finding: FindingView, speak: Speak): DigestItem {
  const coverage = index.claims.get(finding.claim.id);
  const placed = coverage?.evidence ?? [];
  const own = placed.find(({ index: at }) => at === finding.evidence);
  const other = placed.find(({ evidence }) => evidence.source === finding.from.id);
  const voices = [other, own].flatMap((item) => speak(item, finding.claim.statement));
  return { claim: finding.claim, witnesses: coverage?.witnesses.length ?? 0, differs: finding.differs, voices };
}

export function viewDigest(index: SiteIndex, story: StoryCoverage): Digest {
  const speak = makeSpeak(story);
  const claims = listInOrder(story);
  const parting = claims.filter((claim) => partingSigns.includes(refClaim(claim).verdict.sign));
  const quoted = listFindings(index, claims).filter(({ differs }) => differs === 'speaker' || differs === 'wording');
  const chosen = (['wording', 'speaker'] as const).flatMap((differs) => {
    const items = quoted
      .filter((finding) => finding.differs === differs)
      .map((item) => viewFinding(index, item, speak));
    return items.find(({ voices }) => voices.length > 1) ?? items[0] ?? [];
  });
  return {
    agreed: {
      count: claims.filter((claim) => refClaim(claim).verdict.sign === 'corroborated').length,
      items: viewClaims(chooseClaims(claims, ['corroborated']), speak),
    },
    disputed: {
      count: parting.length,
      signs: partingSigns.filter((sign) => parting.some((claim) => refClaim(claim).verdict.sign === sign)),
      items: viewClaims(chooseClaims(parting, partingSigns), speak),
    },
    quoted: { count: quoted.length, items: chosen },
  };
}
