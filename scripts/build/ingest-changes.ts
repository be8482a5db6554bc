/** Ingests a root, unless nothing that ingest reads has changed since it last had nothing to do. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { IngestReport } from '#ingest/run-ingest.ts';
import { readText } from '#markdown/read-text.ts';
import { hashParts } from '#store/hash.ts';
import { hasFields, keep, readKept } from '#store/kept-value.ts';
import { listChanges, noFile, type Snapshot } from '#store/snapshot.ts';

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
export async function ingestAll(root: string): Promise<IngestReport> {
  const { runIngest } = await import('#ingest/run-ingest.ts');
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
async function keepsSeed(root: string, file: string): Promise<boolean> {
  const { describeSource } = await import('#ingest/match-sources.ts');
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
  /** Keeps for the next run that there is nothing to do, if a snapshot of what is there now says so. */
  readonly keep: (after: Snapshot) => void;
}

/** What the next ingest would report after one that wrote all it planned. */
function settle(report: IngestReport): IngestReport {
  const { seeds } = report.counts;
  return { files: [], problems: [], counts: { seeds, added: 0, changed: 0, unchanged: seeds }, written: true };
}

const hashFiles = ({ files }: IngestReport): ReadonlyMap<string, string> =>
  new Map(files.map(({ path: file, text }) => [file, createHash('sha256').update(text).digest('hex')]));

/** Whether nothing differs between two snapshots but what an ingest wrote, and all of that is there. */
function isWritten(hashes: ReadonlyMap<string, string>, before: Snapshot, after: Snapshot): boolean {
  return (
    [...hashes].every(([file, hash]) => after.get(file) === hash) &&
    listChanges(before, after).every((file) => hashes.has(file) || after.get(file) === noFile)
  );
}

/**
 * What an ingest reports. Sources that people edited since change nothing by themselves: where seeds and bases are the same,
 * what ingest would write is what it last wrote, and merging that leaves every word of theirs.
 * @param run ingests, where it takes that to tell
 */
export async function ingestChanges(
  { root, cache, version }: IngestPlace,
  snapshot: Snapshot,
  run: () => Promise<IngestReport>,
): Promise<IngestedChanges> {
  const file = path.join(cache, 'ingest.bin');
  const sourcesOf = (of: Snapshot) => new Map([...of].filter(([name]) => isSource(name)));
  const sources = sourcesOf(snapshot);
  const keepIdle = (report: IngestReport, of: Snapshot) =>
    keep(file, keyOf(of, version), { report, sources: sourcesOf(of) });
  const idle = readKept(file, keyOf(snapshot, version), isIdle);
  if (idle !== undefined) {
    const { report } = idle;
    const edited = [...sources].flatMap(([name, hash]) => (idle.sources.get(name) === hash ? [] : [name]));
    if (edited.length === 0) return { report, ran: false, keep: () => {} };
    const kept = edited.length <= mostEdited && (await Promise.all(edited.map((name) => keepsSeed(root, name))));
    if (kept !== false && kept.every(Boolean)) {
      const keepEdited = (after: Snapshot) => {
        if (listChanges(snapshot, after).length === 0) keepIdle(report, after);
      };
      return { report, ran: false, keep: keepEdited };
    }
  }
  const report = await run();
  const isDone = report.problems.length === 0 && (report.files.length === 0 || report.written);
  // Whoever keeps this to the end of a build shall not hold the texts of all files till then.
  const [hashes, settled] = [hashFiles(report), settle(report)];
  return {
    report,
    ran: true,
    keep: (after) => {
      if (isDone && isWritten(hashes, snapshot, after)) keepIdle(settled, after);
    },
  };
}
