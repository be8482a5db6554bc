import type { ContentKind } from '#schema';
import { reportEntry } from '#checks/report.ts';
import type { AcrossContext, AcrossRule } from '#checks/rule.ts';

const id = 'former-id-taken';

/** A former id leaves a redirect, which cannot stand where another page stands. */
export const formerIdTaken: AcrossRule = {
  id,
  fatal: true,
  description: 'A former id belongs to no page that exists, and to one page only.',
  run: (context) =>
    entriesByKind(context).flatMap(([kind, entries]) => {
      const living = new Set(entries.map((entry) => entry.id));
      const claimed = new Map<string, string>();
      return entries.flatMap((entry) =>
        entry.meta.formerIds.flatMap((former, index) => {
          const other = living.has(former) ? former : claimed.get(former);
          claimed.set(former, entry.id);
          if (other === undefined) return [];
          const reason = living.has(former)
            ? `There is a page of the ${kind} ${former} already; delete this former id`
            : `The former id ${former} is also one of ${other}; keep it in one of the two`;
          return [reportEntry(context, id, kind, entry.id, { path: ['formerIds', index] }, { reason, actual: former })];
        }),
      );
    }),
};

type Entries = readonly { readonly id: string; readonly meta: { readonly formerIds: readonly string[] } }[];

function entriesByKind({ corpus }: AcrossContext): readonly (readonly [ContentKind, Entries])[] {
  const { stories, outlets, actors, sources, claims, people } = corpus;
  return [
    ['story', stories],
    ['outlet', outlets],
    ['actor', actors],
    ['source', sources],
    ['claim', claims],
    ['person', people],
  ];
}
