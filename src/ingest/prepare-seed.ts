/** What takes long about a seed and needs nothing of the others, as plain data: done in threads where seeds are many. */
import { writeFields, writeSourceBody } from '#markdown/write-source.ts';
import { ingestSeed, type IngestedSeed } from './ingest-seed.ts';
import type { Seed } from './model.ts';
import { makeNameOutlet } from './name-outlet.ts';
import type { ExistingOutlet } from './plan-model.ts';

export interface PreparedSeed {
  readonly result: IngestedSeed;
  /** Its account of lines and its body, as they are written. */
  readonly account: string;
  readonly body: string;
}

/** What all seeds share. */
export interface SeedGround {
  readonly outlets: readonly ExistingOutlet[];
  /** Short lines, folded, that stand in many seeds of the collection. */
  readonly repeated: ReadonlySet<string>;
}

export function makePrepare({ outlets, repeated }: SeedGround): (seed: Seed) => PreparedSeed {
  const context = { nameOutlet: makeNameOutlet(outlets), repeated };
  return (seed) => {
    const result = ingestSeed(seed, context);
    return { result, account: writeFields({ seed: result.meta.seed }), body: writeSourceBody(result.blocks) };
  };
}
