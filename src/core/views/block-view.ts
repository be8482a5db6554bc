/** The text of a source's page: its blocks, cut where what is cited, found or linked begins and ends. */
import type { Stance } from '#schema';
import type { ClaimCoverage } from '#core/coverage.ts';
import type { BlockKind, Source, Span } from '#core/model.ts';
import { listAnchors, type Anchor } from './passage-anchors.ts';
import { evidencePath, passageId, passagePath } from './paths.ts';
import { printable } from './printable.ts';
import { refClaim, refSource, type ClaimRef, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import type { LayerName, LayerSpan } from './source-layers.ts';
import { splitMarks } from './split-marks.ts';

/** One claim that cites a passage; numbered through the page, in the order of the text. */
export interface NoteView {
  readonly number: number;
  /** Of the claim's first mention on the page; later passages for the same evidence keep its number. */
  readonly claim: ClaimRef;
  readonly stance: Stance;
  /** Id of the passage that it belongs to. */
  readonly passage: string;
  /** The evidence on the page of the claim. */
  readonly path: string;
  /** The same evidence's counterparts: what other sources are quoted with for the claim. */
  readonly beside: readonly CounterpartView[];
  readonly moreBeside: number;
}

/** The words of another source for the same claim. */
export interface CounterpartView {
  readonly source: SourceRef;
  readonly stance: Stance;
  /** Address of the words. */
  readonly path: string;
}

/** A run of characters that the same entries of layers and the same passages cover. */
export interface CutView {
  readonly text: string;
  /** Passages that begin here and are not cited, so that no piece begins with them. */
  readonly anchors: readonly Anchor[];
  /** Slots of the passages that cover it. */
  readonly within: readonly string[];
  /** Numbers of the entries, by layer. */
  readonly layers: ReadonlyMap<LayerName, readonly number[]>;
}

export type PieceView =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The same text, cut where layers and passages begin and end. */
      readonly cuts: readonly CutView[];
      /** Cited passages that begin here. */
      readonly anchors: readonly Anchor[];
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

interface Numbered {
  readonly span: Span;
  readonly note: NoteView;
}

/** Counterparts named beside a passage; the claim's page has all of them. */
const mostBeside = 3;

/** Where other sources are quoted for the same claim, one place per source. */
function listCounterparts(index: SiteIndex, { evidence }: ClaimCoverage, own: string): CounterpartView[] {
  const places = evidence.flatMap(({ evidence: item, located }): CounterpartView[] => {
    const source = index.sources.get(item.source);
    const [span] = located.found ? located.spans : [];
    if (source === undefined || span === undefined || source.id === own) return [];
    return [{ source: refSource(source), stance: item.stance, path: passagePath(source.id, span) }];
  });
  return [...new Map(places.toReversed().map((place) => [place.source.id, place])).values()].toReversed();
}

function numberNotes(index: SiteIndex, source: Source): Numbered[] {
  const numbers = new Map<string, number>();
  return (index.coverage.citations.get(source.id) ?? []).flatMap(({ span, claim: id, index: at }): Numbered[] => {
    const coverage = index.claims.get(id);
    const evidence = coverage?.claim.meta.evidence[at];
    if (coverage === undefined || evidence === undefined) return [];
    const key = `${id} ${at}`;
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    const beside = listCounterparts(index, coverage, source.id);
    const note: NoteView = {
      number,
      claim: refClaim(coverage),
      stance: evidence.stance,
      passage: passageId(span),
      path: evidencePath(id, at),
      beside: beside.slice(0, mostBeside),
      moreBeside: Math.max(0, beside.length - mostBeside),
    };
    return [{ span, note }];
  });
}

interface Over {
  readonly layers: readonly LayerSpan[];
  readonly anchors: readonly Anchor[];
}

type Mark = { readonly span: Span; readonly layer?: LayerSpan; readonly anchor?: Anchor };

/** @param cited ids of passages that pieces begin with */
function cutPiece(source: Source, span: Span, { layers, anchors }: Over, cited: ReadonlySet<string>): CutView[] {
  const marks: Mark[] = [
    ...layers.map((layer) => ({ span: layer.span, layer })),
    ...anchors.map((anchor) => ({ span: anchor.span, anchor })),
  ];
  return splitMarks(span, marks, [span]).flatMap((cut): CutView[] => {
    if (cut.kind === 'gap') return [];
    const byLayer = Map.groupBy(
      cut.citations.flatMap(({ layer }) => layer ?? []),
      ({ layer }) => layer,
    );
    const numbers = [...byLayer].map(
      ([layer, own]) => [layer, own.map(({ number }) => number).toSorted((a, b) => a - b)] as const,
    );
    return [
      {
        text: printable(source.text.slice(cut.span.start, cut.span.end)),
        layers: new Map(numbers),
        within: cut.citations.flatMap(({ anchor }) => anchor?.slot ?? []),
        anchors: cut.starts.flatMap(({ anchor }) => (anchor === undefined || cited.has(anchor.id) ? [] : [anchor])),
      },
    ];
  });
}

const touches = (a: Span, b: Span) => a.start < b.end && a.end > b.start;

export function viewBlocks(index: SiteIndex, source: Source, layers: readonly LayerSpan[]): BlockView[] {
  const numbered = numberNotes(index, source);
  const roles = (index.roleCitations.get(source.id) ?? []).map(({ span }) => ({ span, note: undefined }));
  const cited = new Set([...numbered, ...roles].map(({ span }) => passageId(span)));
  const anchors = listAnchors(index, source);
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const open = index.publicSpans.get(source.id) ?? [];
  return source.blocks.map(({ kind, span }, number) => {
    const over: Over = {
      layers: layers.filter((layer) => touches(layer.span, span)),
      anchors: anchors.filter((anchor) => touches(anchor.span, span)),
    };
    const pieces = splitMarks<{ span: Span; note: NoteView | undefined }>(span, [...numbered, ...roles], open);
    return {
      kind,
      number,
      notes: numbered.filter((c) => c.span.start >= span.start && c.span.end <= span.end).map(({ note }) => note),
      pieces: pieces.map((piece): PieceView => {
        if (piece.kind === 'gap') return { kind: 'gap', characters: piece.span.end - piece.span.start };
        const notesOf = (list: typeof piece.citations) => list.flatMap(({ note }) => note ?? []);
        const starts = new Set(piece.starts.map((c) => passageId(c.span)));
        return {
          kind: 'text',
          text: printable(source.text.slice(piece.span.start, piece.span.end)),
          cuts: cutPiece(source, piece.span, over, cited),
          anchors: [...starts].flatMap((id) => byId.get(id) ?? []),
          notes: notesOf(piece.citations),
          closes: notesOf(piece.ends),
        };
      }),
    };
  });
}
