/** Seeds are read apart, so that two outlets without a file can have got one id: all but the first get another. */
import type { IngestedSeed } from './ingest-seed.ts';
import { nameOutlets, type NamedOutlet } from './name-outlet.ts';
import type { ExistingOutlet } from './plan-model.ts';

/** The results, in their order, with ids that differ. */
export function settleOutlets(
  results: readonly IngestedSeed[],
  existing: readonly ExistingOutlet[],
): readonly IngestedSeed[] {
  const there = new Set(existing.map(({ id }) => id));
  const isNew = ({ id, kind }: NamedOutlet) => kind === undefined && !there.has(id);
  const fresh = results.flatMap(({ outlets }) => outlets.filter(isNew).map(({ name }) => name));
  const named = nameOutlets(fresh, existing);
  const settle = (outlet: NamedOutlet) => (isNew(outlet) ? (named.get(outlet.name) ?? outlet) : outlet);
  return results.map((result) => {
    const own = result.outlets.find(({ id }) => id === result.meta.outlet);
    if (own === undefined || settle(own).id === own.id) return result;
    return { ...result, outlets: result.outlets.map(settle), meta: { ...result.meta, outlet: settle(own).id } };
  });
}
