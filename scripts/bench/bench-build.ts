/** How long whole commands take on a made-up collection. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../command.ts';
import { editActor, editClaim, editSource } from './edit-content.ts';
import type { CollectionSize } from './make-collection.ts';
import { measureCommand, type Usage } from './measure-command.ts';
import { writeCollection } from './write-collection.ts';

export interface Measured {
  readonly step: string;
  readonly runs: readonly Usage[];
}

interface Step {
  readonly step: string;
  readonly command: 'ingest' | 'check' | 'build';
  /** What comes before each run, unmeasured. */
  readonly before?: (time: number) => Promise<void>;
  /** Only the first run is that of the step's name. */
  readonly once?: true;
}

/** Measures each step `runs` times, in the order in which a newsroom meets them. */
export async function benchBuild(
  size: CollectionSize,
  runs: number,
  tell: (step: string) => void,
): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-bench-'));
  const root = path.join(folder, 'root');
  const cache = cacheFolder(root);
  const forget = () => rm(cache, { recursive: true, force: true });
  const steps: readonly Step[] = [
    { step: 'ingest, all seeds new', command: 'ingest', once: true },
    { step: 'check', command: 'check' },
    { step: 'build, nothing cached', command: 'build', before: forget },
    { step: 'build, nothing changed', command: 'build' },
    { step: 'build, one word of a claim', command: 'build', before: (time) => editClaim(root, time) },
    { step: 'build, one word of an article', command: 'build', before: (time) => editSource(root, time) },
    { step: 'build, one alias of an actor', command: 'build', before: (time) => editActor(root, time) },
  ];
  try {
    await writeCollection(root, size);
    const measured: Measured[] = [];
    for (const { step, command, before, once } of steps) {
      tell(step);
      const out = command === 'build' ? ['--out', path.join(folder, 'site')] : [];
      const own: Usage[] = [];
      for (let time = 0; time < (once ? 1 : runs); time += 1) {
        await before?.(time);
        own.push(await measureCommand(command, ['--root', root, ...out], path.join(folder, 'usage.json')));
      }
      measured.push({ step, runs: own });
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await forget();
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A row of a Markdown table: medians, and after ± half the distance between the least and the most. */
export function describeMeasured({ step, runs }: Measured): string {
  const show = (values: readonly number[], digits: number) => {
    const spread = (Math.max(...values) - Math.min(...values)) / 2;
    return `${median(values).toFixed(digits)}${values.length > 1 ? ` ± ${spread.toFixed(digits)}` : ''}`;
  };
  const cells = [
    show(
      runs.map(({ wall }) => wall),
      1,
    ),
    show(
      runs.map(({ cpu }) => cpu),
      1,
    ),
    show(
      runs.map(({ memory }) => memory),
      0,
    ),
  ];
  return `| ${step} | ${cells.join(' | ')} |`;
}
