import type { Actor } from '#core/model.ts';
import { foldText } from '#core/text.ts';
import type { Path } from '#markdown/places.ts';
import { reportEntry } from '#checks/report.ts';
import type { AcrossRule } from '#checks/rule.ts';

const id = 'name-shared';

interface Use {
  readonly actor: string;
  readonly path: Path;
  readonly name: string;
  /** Empty: in all sources. */
  readonly sources: readonly string[];
  /** Whether it is the name of the page, and not one of the list. */
  readonly isOwn: boolean;
}

/**
 * A warning: sources may well use one name for two actors, but then it links to neither. An alias that is the name of somebody
 * else's page is reported where it stands, and not at that page.
 */
export const nameShared: AcrossRule = {
  id,
  fatal: false,
  description: 'No two actors have the same name in the same source.',
  run: (context) => {
    const uses = Map.groupBy(context.corpus.actors.flatMap(listUses), ({ name }) => foldText(name).text.toLowerCase());
    return [...uses.values()].flatMap((group) =>
      group.flatMap((use) => {
        const other = group.find(
          ({ actor, sources, isOwn }) => actor !== use.actor && (isOwn || !use.isOwn) && overlap(sources, use.sources),
        );
        if (other === undefined) return [];
        const reason = `The actor ${other.actor} also has the name ${use.name}: it links to neither; say under names which sources mean whom, or use a longer name`;
        return [
          reportEntry(context, id, 'actor', use.actor, { path: use.path }, { reason, fatal: false, actual: use.name }),
        ];
      }),
    );
  },
};

function listUses({ id: actor, meta }: Actor): readonly Use[] {
  const listed = meta.names.map(({ name, sources }, index): Use => ({
    actor,
    path: ['names', index, 'name'],
    name,
    sources,
    isOwn: name === meta.name,
  }));
  const own: Use = { actor, path: ['name'], name: meta.name, sources: [], isOwn: true };
  return listed.some(({ name }) => name === meta.name) ? listed : [own, ...listed];
}

const overlap = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((source) => b.includes(source));
