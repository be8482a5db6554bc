/** Ingests a root, unless nothing that ingest reads has changed since it last had nothing to do. */
import path from 'node:path';
import { runIngest, type IngestReport } from '#ingest/run-ingest.ts';
import { describeSource } from '#ingest/match-sources.ts';
import { readText } from '#markdown/read-text.ts';
import { hashParts } from '#store/hash.ts';
import { hasFields, keep, readKept } from '#store/kept-value.ts';
import type { Snapshot } from '#store/snapshot.ts';
import { holdContent } from '../hold-content.ts';

export interface IngestPlace {
  readonly root: string;
  readonly cache: string;
  /** Of the program. */
  readonly version: string;
}

interface Idle {
  readonly report: IngestReport;
  /** Hashes of the sources, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

const isIdle = (value: unknown): value is Idle => hasFields(value, 'report', 'sources');
const seedsBetweenProgress = 500;
/** More edited sources than this are ingested as if nothing was known. */
const mostEdited = 50;

/** Under `CI` tracked files are never rewritten: new sources are written, changed ones only reported. */
async function ingest(root: string): Promise<IngestReport> {
  const progress = (done: number, all: number) => {
    if (all > seedsBetweenProgress && done % seedsBetweenProgress === 0)
      process.stderr.write(`${done} of ${all} seeds\n`);
  };
  if (!process.env['CI']) return runIngest(root, { progress });
  const planned = await runIngest(root, { check: true, progress });
  return planned.files.every((file) => file.before === undefined) ? runIngest(root) : planned;
}

const isSource = (file: string) => file.startsWith('content/sources/');

/** Everything that ingest reads besides the words of the sources, and which sources there are. */
function keyOf(snapshot: Snapshot, version: string): string {
  const read = [...snapshot].filter(([file]) => /^(?:seeds|content\/(?:sources|\.base|outlets))\//.test(file));
  return hashParts([version, ...read.flatMap(([file, hash]) => (isSource(file) ? [file] : [file, hash]))]);
}

/** Whether an edited source still names the seed that ingest made it from: then it has only a person's words to merge. */
function keepsSeed(root: string, file: string): boolean {
  const [text, base] = [file, file.replace('content/sources/', 'content/.base/')].map((name) => {
    const read = readText(path.join(root, name));
    return read?.text;
  });
  if (text === undefined || base === undefined) return false;
  const [edited, made] = [text, base].map((words) => describeSource({ id: '', text: words, base: undefined }));
  return (
    edited !== undefined && edited.file !== undefined && edited.file === made?.file && edited.sha256 === made.sha256
  );
}

export interface IngestedChanges {
  readonly report: IngestReport;
  /** Whether ingest ran, so that files may have changed. */
  readonly ran: boolean;
  /** Keeps for the next build that there was nothing to do; call it once it is sure that nobody changed a file meanwhile. */
  readonly keep: () => void;
}

/**
 * What `runIngest` reports. Sources that people edited since change nothing by themselves: where seeds and bases are the same,
 * what ingest would write is what it last wrote, and merging that leaves every word of theirs.
 */
export async function ingestChanges(
  { root, cache, version }: IngestPlace,
  snapshot: Snapshot,
): Promise<IngestedChanges> {
  const file = path.join(cache, 'ingest.bin');
  const key = keyOf(snapshot, version);
  const sources = new Map([...snapshot].filter(([name]) => isSource(name)));
  const idle = readKept(file, key, isIdle);
  if (idle !== undefined) {
    const { report } = idle;
    const edited = [...sources].filter(([name, hash]) => idle.sources.get(name) !== hash);
    if (edited.length === 0) return { report, ran: false, keep: () => {} };
    if (edited.length <= mostEdited && edited.every(([name]) => keepsSeed(root, name)))
      return { report, ran: false, keep: () => keep(file, key, { report, sources }) };
  }
  const report = await holdContent(root, () => ingest(root));
  const isDone = report.files.length === 0 && report.problems.length === 0;
  return { report, ran: true, keep: () => isDone && keep(file, key, { report, sources }) };
}
