/** Sources: of their words what the public may see. */
import type { Source, Span } from '#core/model.ts';
import { directionOf } from '#core/views/direction.ts';
import { sourcePath } from '#core/views/paths.ts';
import { blockId } from '#core/views/place-view.ts';
import { printable } from '#core/views/printable.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { outletOf } from './context.ts';
import type { DraftRecord } from './draft-record.ts';
import { joinParts, type Part } from './join-parts.ts';

/** The public words of each block below the title; what is left out between them is marked. */
function listParts({ blocks, text }: Source, open: readonly Span[]): Part[] {
  return blocks.flatMap(({ kind, span }, number): Part[] => {
    if (kind === 'title') return [];
    const shown = open.flatMap(({ start, end }) => {
      const words = printable(text.slice(Math.max(start, span.start), Math.min(end, span.end))).trim();
      return start < span.end && end > span.start && words !== '' ? [words] : [];
    });
    return [{ id: blockId(number), text: shown.join(' […] ') }];
  });
}

/** By source: the actors that it names, as the pages of the actors say. */
function listNamed(index: SiteIndex): Map<string, string[]> {
  const named = new Map<string, Set<string>>();
  for (const [actor, counts] of index.names) {
    for (const { source } of counts) named.set(source, (named.get(source) ?? new Set()).add(actor));
  }
  return new Map([...named].map(([source, actors]) => [source, [...actors]]));
}

export function listSourceRecords(index: SiteIndex): DraftRecord[] {
  const named = listNamed(index);
  return index.corpus.sources.map((source): DraftRecord => {
    const { id, meta } = source;
    const actors = named.get(id) ?? [];
    const { text, anchors } = joinParts(listParts(source, index.publicSpans.get(id) ?? []));
    return {
      kind: 'source',
      path: sourcePath(id),
      title: meta.title,
      text,
      actors,
      outlets: outletOf(index, id),
      story: meta.story,
      note: {
        anchors,
        from: meta.label,
        ...(meta.language === 'und' ? {} : { language: meta.language }),
        ...(directionOf(meta.title) === 'rtl' ? { dir: 'rtl' } : {}),
      },
    };
  });
}
