import type { NamedOutlet } from './build-meta.ts';
import type { ExistingOutlet } from './plan-model.ts';

/** Finds an outlet that has a file by its name or an alias. */
export function makeFindOutlet(outlets: readonly ExistingOutlet[]): (name: string) => NamedOutlet | undefined {
  const byName = new Map(
    outlets.flatMap(({ id, names }) =>
      names.map((name): [string, NamedOutlet] => [name.toLowerCase(), { id, name: names[0] ?? name }]),
    ),
  );
  return (name) => byName.get(name.toLowerCase());
}
