/** Actors, outlets, stories and docs. */
import type { Corpus, Story } from '#core/model.ts';
import { actorPath, docPath, outletPath, storyPath } from '#core/views/paths.ts';
import type { SplitProse } from './context.ts';
import { listValues, type DraftRecord } from './draft-record.ts';
import { joinParts } from './join-parts.ts';
import { spellName } from './name-shards.ts';

export function makeStoryRecord({ id, meta, body }: Story, split: SplitProse): DraftRecord {
  const { text } = joinParts([{ id: '', text: meta.description ?? '' }, ...split(body)]);
  return { kind: 'story', path: storyPath(id), title: meta.title, text, story: id, note: {} };
}

/** Pages that belong to no story. */
export function listPageRecords(
  { actors, outlets, docs }: Pick<Corpus, 'actors' | 'outlets' | 'docs'>,
  split: SplitProse,
): DraftRecord[] {
  const plain = (body: string) => joinParts(split(body)).text;
  return [
    ...actors.map(({ id, meta, body }): DraftRecord => ({
      kind: 'actor',
      path: actorPath(id),
      title: meta.name,
      text: plain(body),
      actors: [id],
      note: { sort: meta.kind, ...(meta.status === 'draft' ? { draft: true } : {}) },
    })),
    ...outlets.map(({ id, meta, body }): DraftRecord => ({
      kind: 'outlet',
      path: outletPath(id),
      title: meta.name,
      text: plain(body),
      names: listValues(meta.aliases.flatMap(spellName)),
      outlets: [{ id, label: meta.name }],
      note: { sort: meta.kind },
    })),
    ...docs.map(({ id, meta, body }): DraftRecord => {
      const { text, anchors } = joinParts([{ id: '', text: meta.description ?? '' }, ...split(body)]);
      const note = anchors.length === 0 ? {} : { anchors };
      return { kind: 'doc', path: docPath(id), title: meta.title, text, note };
    }),
  ];
}
