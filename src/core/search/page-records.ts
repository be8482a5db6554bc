/** Actors, outlets, stories and docs. */
import { actorPath, docPath, outletPath, storyPath } from '#core/views/paths.ts';
import { listValues, spell, type RecordContext, type SplitProse } from './context.ts';
import { joinParts } from './join-parts.ts';
import { spellName } from './name-shards.ts';
import type { SearchRecord } from './record.ts';

export function listPageRecords(context: RecordContext, split: SplitProse): SearchRecord[] {
  const { index, labels, pick } = context;
  const { actors, outlets, stories, docs } = index.corpus;
  const plain = (body: string) => joinParts(split(body)).text;
  return [
    ...actors.map(({ id, meta, body }): SearchRecord => ({
      kind: 'actor',
      path: actorPath(id),
      title: meta.name,
      text: plain(body),
      names: spell(context, [id]),
      filters: { actor: pick(labels.actors, [id]) },
      note: { sort: meta.kind, ...(meta.status === 'draft' ? { draft: true } : {}) },
    })),
    ...outlets.map(({ id, meta, body }): SearchRecord => ({
      kind: 'outlet',
      path: outletPath(id),
      title: meta.name,
      text: plain(body),
      names: listValues(meta.aliases.flatMap(spellName)),
      filters: { outlet: pick(labels.outlets, [id]) },
      note: { sort: meta.kind },
    })),
    ...stories.map(({ id, meta, body }): SearchRecord => ({
      kind: 'story',
      path: storyPath(id),
      title: meta.title,
      text: joinParts([{ id: '', text: meta.description ?? '' }, ...split(body)]).text,
      names: [],
      filters: { story: pick(labels.stories, [id]) },
      note: {},
    })),
    ...docs.map(({ id, meta, body }): SearchRecord => {
      const { text, anchors } = joinParts([{ id: '', text: meta.description ?? '' }, ...split(body)]);
      const note = anchors.length === 0 ? {} : { anchors };
      return { kind: 'doc', path: docPath(id), title: meta.title, text, names: [], filters: {}, note };
    }),
  ];
}
