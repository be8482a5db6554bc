/** The actors that matter to a story: whom its texts may name, and who names or is named by id. */
import type { Actor } from '#core/model.ts';
import { isPublished } from '#core/views/site-index.ts';
import { printableData } from '#core/views/printable.ts';
import type { Frame } from '#markdown/read-corpus.ts';
import type { StoryCard } from './story-record.ts';
import { findActorsBy, keyActor } from './story-words.ts';

const finders = new WeakMap<Frame, ReturnType<typeof findActorsBy>>();

/** Actors that the story may name, hidden ones too, in their order. */
export function listActorsOf(frame: Frame, story: string, { words, actors }: StoryCard): Actor[] {
  const all = frame.corpus.actors;
  const find = finders.get(frame) ?? findActorsBy(all.map(keyActor));
  finders.set(frame, find);
  return find({ id: story, words, actors }).flatMap((place) => all[place] ?? []);
}

const published = new WeakMap<Frame, Map<boolean, ReadonlyMap<string, Actor>>>();

/** Actors that have a page, by id, as they are published. */
function publishActors(frame: Frame, editor: boolean): ReadonlyMap<string, Actor> {
  const known = published.get(frame) ?? new Map<boolean, ReadonlyMap<string, Actor>>();
  published.set(frame, known);
  const before = known.get(editor);
  if (before !== undefined) return before;
  const { actors, site } = frame.corpus;
  const shown = actors.filter(({ meta }) => isPublished(meta, site, editor));
  const made = new Map(shown.map((actor) => [actor.id, { ...actor, meta: printableData(actor.meta) }]));
  known.set(editor, made);
  return made;
}

/** Published actors that the story may name: no other is in its texts. */
export function listPublishedActorsOf(frame: Frame, story: string, card: StoryCard, editor: boolean): Actor[] {
  const shown = publishActors(frame, editor);
  return listActorsOf(frame, story, card).flatMap(({ id }) => shown.get(id) ?? []);
}
