/** From seeds and what is on disk to the files that change. Pure: the same state gives the same plan. */
import type { SourceInput } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { joinSource, writeFrontmatter } from '#markdown/write-source.ts';
import { chooseLabels } from './choose-labels.ts';
import { findRepeated } from './find-repeated.ts';
import type { IngestedSeed } from './ingest-seed.ts';
import { describeSource, matchSources, nameSources, type KnownSource } from './match-sources.ts';
import { mergeSource } from './merge-source.ts';
import type { IngestProblem, Seed } from './model.ts';
import type { NamedOutlet } from './name-outlet.ts';
import type { ExistingOutlet, IngestPlan, IngestState, PlannedFile, Settlement } from './plan-model.ts';
import { makePrepare, type PreparedSeed, type SeedGround } from './prepare-seed.ts';
import { problemWith } from './problem-with.ts';
import { settleOutlets } from './settle-outlets.ts';

/** The seeds in the order of the plan, and what all of them share. */
export function groundSeeds(state: IngestState): { readonly seeds: readonly Seed[]; readonly ground: SeedGround } {
  const seeds = state.seeds.toSorted((a, b) => byCodePoint(a.path, b.path));
  return { seeds, ground: { outlets: state.outlets, repeated: findRepeated(seeds) } };
}

/** @param prepared the seeds in the order of the plan, where the caller has prepared them */
export function planIngest(
  state: IngestState,
  settlement?: Settlement,
  prepared?: readonly PreparedSeed[],
): IngestPlan {
  const { seeds, ground } = groundSeeds(state);
  const problems: IngestProblem[] = [...state.problems];
  const sources = state.sources.map(describeSource);
  const results = prepared ?? seeds.map(makePrepare(ground));
  const settled = settleOutlets(
    results.map(({ result }) => result),
    state.outlets,
  );
  const ingested = seeds.flatMap((seed, index) => {
    const [own, result] = [results[index], settled[index]];
    return own === undefined || result === undefined ? [] : [{ seed, ...own, result }];
  });
  for (const { result } of ingested) problems.push(...result.problems);
  problems.push(...findDuplicates(seeds));

  const matches = matchSources(seeds, sources, state.seedFiles);
  const ids = nameSources(
    ingested.map(({ seed, result }) => ({ seed, title: result.meta.title })),
    matches,
    sources,
  );
  for (const orphan of matches.orphans) problems.push(reportOrphan(orphan, state.seedFiles));

  const outlets = new Map<string, NamedOutlet>();
  for (const { result } of ingested) for (const outlet of result.outlets) outlets.set(outlet.id, outlet);
  const labels = labelAll(ingested, ids, outlets);

  const files: PlannedFile[] = [];
  const counts = { seeds: seeds.length, added: 0, changed: 0, unchanged: 0 };
  for (const { seed, result, account, body } of ingested) {
    const id = ids.get(seed.path) ?? '';
    const meta = finishMeta(id, labels.get(id) ?? result.meta.title, result.meta, problems);
    const next = joinSource(meta, account, body);
    const planned = planSource(id, matches.bySeed.get(seed.path), next, settlement);
    files.push(...planned.files);
    problems.push(...planned.problems);
    const changes = planned.files.some(({ path }) => path.startsWith('content/sources/'));
    counts[matches.bySeed.get(seed.path)?.text === undefined ? 'added' : changes ? 'changed' : 'unchanged'] += 1;
  }
  files.push(...planOutlets(outlets, state.outlets));
  return { files: files.sort((a, b) => byCodePoint(a.path, b.path)), problems, counts };
}

/** The story of an existing source stays the one of its id. */
function finishMeta(id: string, label: string, meta: IngestedSeed['meta'], problems: IngestProblem[]): SourceInput {
  const story = id.split('/', 1)[0] ?? meta.story;
  if (story !== meta.story) {
    const reason = `Its seed now lies in the story ${meta.story}. The source stays in ${story}, so that no link breaks; to move it, move its file and its base, and add the old id to formerIds.`;
    problems.push({ ...problemWith(`content/sources/${id}.md`, 'source-moved', '', ''), reason, fatal: false });
  }
  return { ...meta, label, story };
}

function planSource(
  id: string,
  known: KnownSource | undefined,
  next: string,
  settlement: Settlement | undefined,
): { readonly files: readonly PlannedFile[]; readonly problems: readonly IngestProblem[] } {
  const path = `content/sources/${id}.md`;
  const basePath = `content/.base/${id}.md`;
  const write = (text: string): readonly PlannedFile[] =>
    [
      { path, text, before: known?.text },
      { path: basePath, text: next, before: known?.base },
    ].filter((file) => file.text !== file.before);
  if (known?.text === undefined || known.text === next) return { files: write(next), problems: [] };
  const settles = settlement !== undefined && settlement.id === id;
  // Without a base nobody knows what a person changed: every difference is theirs.
  const merged = mergeSource(known.base ?? known.text, known.text, next, settles ? settlement.take : 'mine');
  if (merged === undefined) {
    if (settles && settlement.take === 'new') return { files: write(next), problems: [] };
    return {
      files: [],
      problems: [
        problemWith(
          path,
          'source-unreadable',
          'has frontmatter that cannot be read, so it was left as it is',
          'Mend it, or take what ingest writes with npm run ingest -- --take new FILE.',
        ),
      ],
    };
  }
  const unknownBase = known.base === undefined;
  if (unknownBase && !settles) {
    return {
      files: [],
      problems: [
        problemWith(
          path,
          'source-without-base',
          `has no base (${basePath}), so ingest cannot tell what a person edited and left it as it is`,
          'Settle it with npm run ingest -- --take mine FILE, or --take new FILE.',
        ),
      ],
    };
  }
  if (unknownBase) return { files: write(settlement?.take === 'new' ? next : known.text), problems: [] };
  if (merged.conflicts.length === 0 || settles) return { files: write(merged.text), problems: [] };
  return {
    files: [],
    problems: [
      problemWith(
        path,
        'source-conflict',
        `was edited where ingest would now write something else: ${merged.conflicts.join(', ')}. It was left as it is`,
        'Settle it with npm run ingest -- --take mine FILE, or --take new FILE.',
      ),
    ],
  };
}

function labelAll(
  ingested: readonly { readonly seed: Seed; readonly result: IngestedSeed }[],
  ids: ReadonlyMap<string, string>,
  outlets: ReadonlyMap<string, NamedOutlet>,
): ReadonlyMap<string, string> {
  const byStory = new Map<string, { id: string; title: string; outlet: string | undefined }[]>();
  for (const { seed, result } of ingested) {
    const id = ids.get(seed.path) ?? '';
    const story = id.split('/', 1)[0] ?? '';
    const { title, outlet } = result.meta;
    const entry = {
      id,
      title,
      outlet: outlet === null || outlet === undefined ? undefined : outlets.get(outlet)?.name,
    };
    byStory.set(story, [...(byStory.get(story) ?? []), entry]);
  }
  return new Map([...byStory.values()].flatMap((sources) => [...chooseLabels(sources)]));
}

function planOutlets(
  outlets: ReadonlyMap<string, NamedOutlet>,
  existing: readonly ExistingOutlet[],
): readonly PlannedFile[] {
  const known = new Set(existing.map(({ id }) => id));
  return [...outlets.values()].flatMap((outlet) => (known.has(outlet.id) ? [] : [planOutlet(outlet)]));
}

export function planOutlet({ id, name, kind }: NamedOutlet): PlannedFile {
  return {
    path: `content/outlets/${id}.md`,
    text: writeFrontmatter({ name, ...(kind === undefined ? {} : { kind }) }),
    before: undefined,
  };
}

function reportOrphan({ id, file }: KnownSource, seedFiles: ReadonlySet<string>): IngestProblem {
  const path = `content/sources/${id}.md`;
  const found =
    file !== undefined && seedFiles.has(file)
      ? `rests on seeds/${file}, which cannot be read`
      : `rests on a seed that is gone${file === undefined ? '' : ` (seeds/${file})`}`;
  return problemWith(
    path,
    'seed-removed',
    `${found}; the source was kept`,
    'Put the seed back, or delete the source, its base below content/.base and what cites it.',
  );
}

function findDuplicates(seeds: readonly Seed[]): readonly IngestProblem[] {
  const first = new Map<string, string>();
  return seeds.flatMap(({ path, sha256, story }): IngestProblem[] => {
    const key = `${story} ${sha256}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    return other === undefined
      ? []
      : [
          {
            ...problemWith(
              path,
              'seed-duplicate',
              `has the same bytes as seeds/${other}`,
              'Remove one of them, or both count as sources.',
            ),
            fatal: false,
          },
        ];
  });
}
