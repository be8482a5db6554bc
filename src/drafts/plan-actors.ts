/** From proposed actors to files. */
import type { Actor } from '#core/model.ts';
import { actorSchema } from '#schema';
import { toSegment } from '#core/segment.ts';
import { chooseId } from './choose-id.ts';
import type { ActorProposal } from './draft-actors.ts';
import { untouched, type DraftFile } from './model.ts';
import { writeEntry } from './write-entry.ts';

export interface PlannedActor {
  readonly file: DraftFile;
  readonly actor: Actor;
}

const prose = `Drafted by the program from the names that the sources print; ${untouched}.`;

const pathOf = (id: string) => `content/actors/${id}.md`;

/**
 * Writes each proposal under an id of its own. Those for which no id is free are left out, and those at whose place stands a
 * file that could not be read: it may be the same actor. `taken` has paths in lower case.
 */
export function planActors(
  proposals: readonly ActorProposal[],
  actors: readonly Actor[],
  taken: ReadonlySet<string>,
): PlannedActor[] {
  const used = new Set(taken);
  const isUnread = (path: string) => taken.has(path) && !actors.some(({ id }) => pathOf(id) === path);
  return proposals.flatMap((proposal): PlannedActor[] => {
    if (isUnread(pathOf(toSegment(proposal.name)))) return [];
    const texts = [proposal.name, `${proposal.name} ${proposal.kind}`];
    const id = chooseId(texts, (candidate) => used.has(pathOf(candidate)));
    if (id === undefined) return [];
    used.add(pathOf(id));
    const fields = {
      name: proposal.name,
      kind: proposal.kind,
      names: proposal.names.map(({ name, sources }) => ({ name, sources })),
      roles: proposal.roles.map(({ source, quote }) => ({ source, quote })),
      status: 'draft',
    };
    const file = { path: pathOf(id), text: writeEntry(fields, prose) };
    return [{ file, actor: { id, meta: actorSchema.parse(fields), body: prose } }];
  });
}
