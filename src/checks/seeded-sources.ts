import type { Source } from '#core/model.ts';
import { accountOfSeed } from './account-of-seed.ts';
import type { SeedAccount } from './account-of-seed.ts';
import type { CheckContext } from './rule.ts';

export interface SeededSource {
  readonly source: Source;
  readonly account: SeedAccount;
}

const listed = new WeakMap<CheckContext, readonly SeededSource[]>();

/** Sources whose seed was read and is the one they were made from, with the account of its lines. */
export function listSeededSources(context: CheckContext): readonly SeededSource[] {
  const known = listed.get(context);
  if (known !== undefined) return known;
  const sources = context.corpus.sources.flatMap((source): SeededSource[] => {
    const seed = context.seeds?.get(source.meta.seed.file);
    if (seed === undefined || seed.sha256 !== source.meta.seed.sha256) return [];
    return [{ source, account: accountOfSeed(seed, source.meta.seed.lines) }];
  });
  listed.set(context, sources);
  return sources;
}
