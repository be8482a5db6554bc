import type { Source } from '#core/model.ts';
import { accountOfSeed } from './account-of-seed.ts';
import type { SeedAccount } from './account-of-seed.ts';
import type { CheckContext } from './rule.ts';

/** Sources whose seed was read and is the one they were made from, with the account of its lines. */
export function listSeededSources({
  corpus,
  seeds,
}: CheckContext): readonly { readonly source: Source; readonly account: SeedAccount }[] {
  return corpus.sources.flatMap((source) => {
    const seed = seeds?.get(source.meta.seed.file);
    if (seed === undefined || seed.sha256 !== source.meta.seed.sha256) return [];
    return [{ source, account: accountOfSeed(seed, source.meta.seed.lines) }];
  });
}
