/** One seed to one source: clean, account, metadata. Pure; the label and the id need the other sources. */
import type { SourceInput } from '#schema';
import { writeAccount } from './account.ts';
import { buildMeta } from './build-meta.ts';
import { decideFates } from './decide-fates.ts';
import { collectVocabulary } from './glued-words.ts';
import { labelSeed } from './label-seed.ts';
import type { IngestProblem, Seed, SourceBlock } from './model.ts';
import { makeNameOutlet, type NamedOutlet, type NameOutlet } from './name-outlet.ts';
import { problemWith } from './problem-with.ts';

export interface IngestContext {
  readonly nameOutlet: NameOutlet;
  /** Short lines, folded, that stand in many seeds of the collection. */
  readonly repeated: ReadonlySet<string>;
}

export interface IngestedSeed {
  readonly meta: Omit<SourceInput, 'label'>;
  readonly blocks: readonly SourceBlock[];
  /** Outlets and agencies that the metadata names. */
  readonly outlets: readonly NamedOutlet[];
  readonly problems: readonly IngestProblem[];
}

const emptyContext: IngestContext = { nameOutlet: makeNameOutlet([]), repeated: new Set() };

export function ingestSeed(seed: Seed, context: IngestContext = emptyContext): IngestedSeed {
  const labelled = labelSeed(seed.lines, {
    repeated: context.repeated,
    titled: seed.facts.some(({ field }) => field === 'title'),
  });
  const decision = decideFates(labelled, collectVocabulary(seed.lines));
  const removed = labelled.flatMap(({ passage, label }) =>
    label.use === 'removed'
      ? [{ reason: label.reason, text: passage.text, line: passage.lines[0]?.range[0] ?? 1 }]
      : [],
  );
  const { meta, outlets } = buildMeta(seed, decision, removed, context.nameOutlet);
  const blocks = decision.blocks.flatMap(({ kind, text }): SourceBlock[] => (kind === 'title' ? [] : [{ kind, text }]));
  return {
    meta: {
      ...meta,
      story: seed.story,
      seed: { file: seed.path, sha256: seed.sha256, lines: [...writeAccount(decision.fates)] },
    },
    blocks,
    outlets,
    problems: blocks.some(({ kind }) => kind === 'paragraph') ? seed.problems : [...seed.problems, warnOfStub(seed)],
  };
}

function warnOfStub({ path }: Seed): IngestProblem {
  return {
    ...problemWith(
      path,
      'seed-without-text',
      'holds no text but a title',
      'Replace it by the text of the article, or remove it.',
    ),
    fatal: false,
  };
}
