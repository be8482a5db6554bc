/** Props of a source's page: its text with what is cited marked in place, and what is known of it. */
import type { SeedLine, SourceMeta } from '#schema';
import type { Source } from '#core/model.ts';
import { viewBlocks, type BlockView } from './block-view.ts';
import { directionOf } from './direction.ts';
import { sourcePath, storyPath } from './paths.ts';
import { showsFullText } from './public-spans.ts';
import { linkOutlet, refClaim, refSource, type ClaimRef, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewLayers, type SourceLayers } from './source-layers.ts';

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
