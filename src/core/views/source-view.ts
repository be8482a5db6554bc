/** Props of a source's page: its text with what is cited marked in place, and what is known of it. */
import type { SeedLine, SourceMeta, Stance } from '#schema';
import type { BlockKind, Source, Span } from '#core/model.ts';
import { directionOf } from './direction.ts';
import { passageId, sourcePath, storyPath } from './paths.ts';
import { printable } from './printable.ts';
import { showsFullText } from './public-spans.ts';
import { linkOutlet, refClaim, refSource, type ClaimRef, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewLayers, type LayerName, type LayerSpan, type SourceLayers } from './source-layers.ts';
import { splitMarks } from './split-marks.ts';

/** One claim that cites a passage; numbered through the page, in the order of the text. */
export interface NoteView {
  readonly number: number;
  /** Of the claim's first mention on the page; later passages for the same evidence keep its number. */
  readonly claim: ClaimRef;
  readonly stance: Stance;
  /** Id of the passage that it belongs to. */
  readonly passage: string;
}

/** A run of characters that the same entries of layers cover; without any in most of a text. */
export interface CutView {
  readonly text: string;
  /** Numbers of the entries, by layer. */
  readonly layers: ReadonlyMap<LayerName, readonly number[]>;
}

export type PieceView =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The same text, cut where layers begin and end. */
      readonly cuts: readonly CutView[];
      /** Ids of the passages that begin here. */
      readonly anchors: readonly string[];
      /** Notes whose passages cover this piece, innermost first. */
      readonly notes: readonly NoteView[];
      /** Notes whose passages end here. */
      readonly closes: readonly NoteView[];
    }
  | { readonly kind: 'gap'; readonly characters: number };

export interface BlockView {
  readonly kind: BlockKind;
  readonly pieces: readonly PieceView[];
  /** Notes whose passages begin in this block. */
  readonly notes: readonly NoteView[];
  /** Number of the block, from 1; the title is 0. */
  readonly number: number;
}

/** What became of one stretch of the seed that is not part of the text. */
export interface LeftOverView {
  readonly first: number;
  readonly last: number;
  /** UTF-16 columns of a part of a line, from 1. */
  readonly columns?: readonly [number, number];
  readonly use: 'metadata' | 'removed';
  readonly reason: string;
}

export interface SourceView {
  readonly ref: SourceRef;
  readonly path: string;
  readonly story: Link;
  readonly outlet?: Link;
  readonly agencies: readonly Link[];
  readonly meta: SourceMeta;
  readonly rights: 'full' | 'excerpts';
  /** The public may not see all of it. */
  readonly partial: boolean;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly BlockView[];
  readonly layers: SourceLayers;
  readonly claims: number;
  /** Claims for which somebody read the source and found nothing. */
  readonly silentOn: readonly ClaimRef[];
  readonly leftOvers: readonly LeftOverView[];
  /** Edits with their words only where the full text is public. */
  readonly edits: readonly { readonly from?: string; readonly to?: string; readonly reason: string }[];
}

interface Numbered {
  readonly span: Span;
  readonly note: NoteView;
}

function numberNotes(index: SiteIndex, source: Source): Numbered[] {
  const numbers = new Map<string, number>();
  return (index.coverage.citations.get(source.id) ?? []).flatMap(({ span, claim: id, index: at }) => {
    const coverage = index.claims.get(id);
    const evidence = coverage?.claim.meta.evidence[at];
    if (coverage === undefined || evidence === undefined) return [];
    const key = `${id} ${at}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return [{ span, note: { number, claim: refClaim(coverage), stance: evidence.stance, passage: passageId(span) } }];
  });
}

function cutPiece(source: Source, span: Span, layers: readonly LayerSpan[]): CutView[] {
  return splitMarks(span, layers, [span]).flatMap((cut): CutView[] => {
    if (cut.kind === 'gap') return [];
    const byLayer = Map.groupBy(cut.citations, ({ layer }) => layer);
    const numbers = [...byLayer].map(
      ([layer, own]) => [layer, own.map(({ number }) => number).toSorted((a, b) => a - b)] as const,
    );
    return [{ text: printable(source.text.slice(cut.span.start, cut.span.end)), layers: new Map(numbers) }];
  });
}

function viewBlocks(index: SiteIndex, source: Source, layers: readonly LayerSpan[]): BlockView[] {
  const numbered = numberNotes(index, source);
  const roles = (index.roleCitations.get(source.id) ?? []).map(({ span }) => ({ span, note: undefined }));
  const open = index.publicSpans.get(source.id) ?? [];
  return source.blocks.map(({ kind, span }, number) => {
    const own = layers.filter((layer) => layer.span.start < span.end && layer.span.end > span.start);
    const pieces = splitMarks<{ span: Span; note: NoteView | undefined }>(span, [...numbered, ...roles], open);
    return {
      kind,
      number,
      notes: numbered.filter((c) => c.span.start >= span.start && c.span.end <= span.end).map(({ note }) => note),
      pieces: pieces.map((piece): PieceView => {
        if (piece.kind === 'gap') return { kind: 'gap', characters: piece.span.end - piece.span.start };
        const notesOf = (list: typeof piece.citations) => list.flatMap(({ note }) => note ?? []);
        return {
          kind: 'text',
          text: printable(source.text.slice(piece.span.start, piece.span.end)),
          cuts: cutPiece(source, piece.span, own),
          anchors: [...new Set(piece.starts.map((c) => passageId(c.span)))],
          notes: notesOf(piece.citations),
          closes: notesOf(piece.ends),
        };
      }),
    };
  });
}

/** What of the seed did not become text, in order, with its reason. */
function listLeftOvers(lines: readonly SeedLine[]): LeftOverView[] {
  return lines.flatMap(({ range: [first, last], use, reason, parts }): LeftOverView[] => {
    if (use === 'metadata' || use === 'removed') return [{ first, last, use, reason: reason ?? '' }];
    return (parts ?? []).flatMap((part) =>
      part.use === 'kept'
        ? []
        : [{ first, last, columns: part.columns, use: part.use, reason: part.reason ?? reason ?? '' }],
    );
  });
}

export function viewSource(index: SiteIndex, source: Source): SourceView {
  const { meta, id } = source;
  const full = showsFullText(source, index.corpus.site, index.editor);
  const story = index.stories.get(meta.story);
  const layers = viewLayers(index, source);
  const blocks = viewBlocks(index, source, layers.spans);
  const ref = refSource(source);
  const silent = story?.claims.filter(({ claim }) => claim.meta.silent.includes(id)) ?? [];
  return {
    ref,
    path: sourcePath(id),
    story: { label: story?.story.meta.title ?? meta.story, path: storyPath(meta.story) },
    agencies: meta.agencies.map((agency) => linkOutlet(index, agency)),
    meta,
    rights: meta.rights ?? index.corpus.site.rights,
    partial: !full,
    dir: directionOf(source.text),
    blocks,
    layers,
    claims: new Set(blocks.flatMap((block) => block.notes.map((note) => note.claim.id))).size,
    silentOn: silent.map(refClaim),
    leftOvers: listLeftOvers(meta.seed.lines),
    edits: meta.edits.map(({ from, to, reason }) => (full ? { from, to, reason } : { reason })),
    ...(meta.outlet === null ? {} : { outlet: linkOutlet(index, meta.outlet) }),
  };
}
