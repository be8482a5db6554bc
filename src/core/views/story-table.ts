/** Props of the fact-check table, or of one part of it. */
import type { ClaimKind } from '#schema';
import type { Cell, CellState, ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { viewCellQuote, type CellQuote } from './cell-quote.ts';
import { labelColumns } from './column-labels.ts';
import { rowId } from './paths.ts';
import { linkActor, linkOutlet, refClaim, refSource, type ClaimRef, type Link, type SourceRef } from './refs.ts';
import type { VerdictRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewFamilies, type FamilyView } from './story-families.ts';
import { countParts, cutPart, listInOrder, partPath } from './story-parts.ts';
import { verdictOrder } from './verdict-order.ts';

export interface CellView {
  readonly states: readonly CellState[];
  readonly quotes: readonly CellQuote[];
}

export interface ColumnView {
  readonly source: SourceRef;
  /** Different for each column. */
  readonly label: string;
  readonly outlet?: Link & { readonly id: string };
  /** Place of its family among the table's. */
  readonly family: number;
  /** First column of its family. */
  readonly first: boolean;
}

export interface RowView {
  readonly claim: ClaimRef;
  /** Id of the row's element. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly witnesses: number;
  /** In the order of the columns. */
  readonly cells: readonly CellView[];
}

/** Rows that share a verdict, in the order of `verdictOrder`. */
interface RowGroup {
  readonly verdict: VerdictRef['sign'];
  /** Claims with this verdict in all parts. */
  readonly total: number;
  /** It began in an earlier part. */
  readonly continued: boolean;
  readonly rows: readonly RowView[];
}

/** One part among several. */
interface PartLink {
  readonly number: number;
  readonly path: string;
  /** Places of its first and last claim, from 1. */
  readonly first: number;
  readonly last: number;
}

export interface TableView {
  readonly story: string;
  readonly families: readonly FamilyView[];
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroup[];
  /** In all parts. */
  readonly claims: number;
  /** Some claims are reviewed, so that drafts have to be told from them. */
  readonly marksDrafts: boolean;
  /** From 1. */
  readonly part: number;
  readonly parts: readonly PartLink[];
  /** What can be chosen; over all parts. */
  readonly kinds: readonly ClaimKind[];
  readonly verdicts: readonly VerdictRef['sign'][];
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly states: readonly CellState[];
}

function viewCell(cell: Cell, source: Source, statement: string): CellView {
  const quotes = cell.evidence.flatMap((placed) => viewCellQuote(placed, source, statement) ?? []);
  return { states: cell.states, quotes };
}

function viewRow(index: SiteIndex, story: StoryCoverage, coverage: ClaimCoverage): RowView {
  const { claim, witnesses, cells } = coverage;
  return {
    claim: refClaim(coverage),
    id: rowId(claim.id),
    kind: claim.meta.kind,
    actors: claim.meta.actors.map((id) => ({ id, name: linkActor(index, id).label })),
    witnesses: witnesses.length,
    cells: cells.flatMap((cell, at) => {
      const source = story.sources[at];
      return source === undefined ? [] : [viewCell(cell, source, claim.meta.claim)];
    }),
  };
}

function viewColumns(index: SiteIndex, story: StoryCoverage): ColumnView[] {
  const labels = labelColumns(story);
  const families = new Map(
    story.families.flatMap(({ sources }, family) =>
      sources.map((id, at) => [id, { family, first: at === 0 }] as const),
    ),
  );
  return story.sources.map((source) => {
    const { outlet, label } = source.meta;
    const link = outlet === null ? {} : { outlet: { id: outlet, ...linkOutlet(index, outlet) } };
    const { family = 0, first = true } = families.get(source.id) ?? {};
    return { source: refSource(source), label: labels.get(source.id) ?? label, family, first, ...link };
  });
}

/** A menu with more names is no help; the text field finds the others. */
const mostActors = 200;

/** Whom the claims are about, by name; of very many those of most claims. */
function listActors(index: SiteIndex, claims: readonly ClaimCoverage[]): TableView['actors'] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap(({ claim }) => claim.meta.actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))
    .slice(0, mostActors)
    .map(([id]) => ({ id, name: linkActor(index, id).label }))
    .toSorted((a, b) => byCodePoint(a.name, b.name));
}

function listPartLinks(story: string, claims: number): PartLink[] {
  const items = Array.from({ length: claims }, (_, at) => at + 1);
  return Array.from({ length: countParts(claims) }, (_, at) => {
    const own = cutPart(items, at + 1);
    return { number: at + 1, path: partPath(story, at + 1), first: own[0] ?? 0, last: own.at(-1) ?? 0 };
  });
}

/** Part `part` of a story's fact-check table, from 1. */
export function viewTable(index: SiteIndex, story: StoryCoverage, part = 1): TableView {
  const claims = listInOrder(story);
  const totals = Map.groupBy(claims, (claim) => refClaim(claim).verdict.sign);
  const rows = cutPart(claims, part).map((claim) => viewRow(index, story, claim));
  const bySign = Map.groupBy(rows, (row) => row.claim.verdict.sign);
  const occurring = new Set(claims.flatMap(({ cells }) => cells.flatMap(({ states }) => states)));
  return {
    story: story.story.id,
    families: viewFamilies(index, story),
    columns: viewColumns(index, story),
    groups: verdictOrder.flatMap((verdict) => {
      const group = bySign.get(verdict);
      const all = totals.get(verdict) ?? [];
      if (group === undefined) return [];
      return [{ verdict, total: all.length, continued: group[0]?.claim.id !== all[0]?.claim.id, rows: group }];
    }),
    claims: claims.length,
    marksDrafts: claims.some(({ claim }) => claim.meta.status !== 'draft'),
    part,
    parts: listPartLinks(story.story.id, claims.length),
    kinds: [...new Set(claims.map(({ claim }) => claim.meta.kind))].toSorted(byCodePoint),
    verdicts: verdictOrder.filter((verdict) => totals.has(verdict)),
    actors: listActors(index, claims),
    states: [...occurring],
  };
}
