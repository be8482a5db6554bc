/** Which source belongs to which seed: by the path of the seed, then by its hash, else a new one. */
import type { Seed } from './model.ts';
import { readFields } from './merge-source.ts';
import type { ExistingSource } from './plan-model.ts';
import { nameSource } from './source-id.ts';

export interface KnownSource extends ExistingSource {
  readonly file: string | undefined;
  readonly sha256: string | undefined;
}

/** An existing source with what its frontmatter, or else its base, says of the seed. */
export function describeSource(source: ExistingSource): KnownSource {
  const seeds = [source.text, source.base].map((text) => (text === undefined ? undefined : readFields(text)?.['seed']));
  const seed = seeds.find((value) => typeof value === 'object' && value !== null);
  return { ...source, file: readText(seed, 'file'), sha256: readText(seed, 'sha256') };
}

function readText(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : undefined;
}

export interface Matches {
  /** The existing source of each seed path that has one. */
  readonly bySeed: ReadonlyMap<string, KnownSource>;
  /** Sources whose seed is gone. */
  readonly orphans: readonly KnownSource[];
}

/** A renamed seed is known by its hash, if its old file is gone. */
export function matchSources(
  seeds: readonly Seed[],
  sources: readonly KnownSource[],
  seedFiles: ReadonlySet<string>,
): Matches {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const bySeed = new Map<string, KnownSource>();
  for (const { path } of seeds) {
    const source = byFile.get(path);
    if (source !== undefined) bySeed.set(path, source);
  }
  const used = new Set([...bySeed.values()].map(({ id }) => id));
  const free = sources.filter(({ id, file }) => !used.has(id) && (file === undefined || !seedFiles.has(file)));
  for (const seed of seeds) {
    if (bySeed.has(seed.path)) continue;
    const at = free.findIndex(({ sha256 }) => sha256 === seed.sha256);
    const [source] = at < 0 ? [] : free.splice(at, 1);
    if (source !== undefined) bySeed.set(seed.path, source);
  }
  return { bySeed, orphans: free };
}

/** Ids for all seeds, those of existing sources kept; new ones in the order given. */
export function nameSources(
  seeds: readonly { readonly seed: Seed; readonly title: string }[],
  matches: Matches,
  sources: readonly ExistingSource[],
): ReadonlyMap<string, string> {
  const taken = new Set(sources.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { seed, title } of seeds) {
    const known = matches.bySeed.get(seed.path)?.id;
    const id =
      known ??
      `${seed.story}/${nameSource(title, seed.path, seed.sha256, (name) => taken.has(`${seed.story}/${name}`))}`;
    taken.add(id);
    ids.set(seed.path, id);
  }
  return ids;
}
