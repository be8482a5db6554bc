/** What each kind of import plans: files to write, problems, notes. Nothing here writes. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readState } from '#ingest/disk.ts';
import { decodeBytes, describeDoubt } from '#markdown/decode-bytes.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { planArchive, type ArchiveFile } from '#moving/archive.ts';
import type { ImportProblem } from '#moving/model.ts';
import { planClaims, type TableOptions } from '#moving/plan-claims.ts';
import { planReviews } from '#moving/plan-reviews.ts';
import { planSources } from '#moving/plan-sources.ts';
import { readReviews } from '#moving/read-reviews.ts';
import { readTable } from '#moving/read-table.ts';
import { projectRoot, UsageError } from '../command.ts';
import { readArchive } from './archive-files.ts';

export interface Import {
  /** New files in the order in which they are written: whoever is stopped between two runs the same again. */
  readonly files: readonly ArchiveFile[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly string[];
}

const toFile = ({ path: below, text }: { readonly path: string; readonly text: string }): ArchiveFile => ({
  path: below,
  bytes: Buffer.from(text),
});

const refuse = (where: string, reason: string): Import => ({ files: [], problems: [{ where, reason }], notes: [] });

/** What whoever sent a file must know of how its letters were read. */
function noteDoubt(file: string, bytes: Uint8Array): readonly string[] {
  const decoded = decodeBytes(bytes);
  const doubt = 'reason' in decoded ? undefined : describeDoubt(decoded);
  return doubt === undefined ? [] : [`${path.basename(file)} ${doubt}. Save it as UTF-8 and import it again.`];
}

async function readTyped(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`There is no file ${file}, or it cannot be read.`);
  return bytes;
}

/** Claims from `.csv`, `.tsv` or `.txt`, or reviews from `.json` or `.jsonld`. */
export async function importClaims(root: string, file: string, options: TableOptions): Promise<Import> {
  const bytes = await readTyped(file);
  const notes = noteDoubt(file, bytes);
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  if (/\.json(?:ld)?$/i.test(file)) {
    const reviews = readReviews(bytes);
    if ('refused' in reviews) return refuse(path.basename(file), reviews.refused);
    const plan = planReviews(reading, reviews, options);
    return { ...plan, files: plan.files.map(toFile), notes: [...notes, ...plan.notes] };
  }
  const table = readTable(bytes);
  if ('refused' in table) return refuse(path.basename(file), table.refused);
  const plan = planClaims(reading, table, options);
  return { ...plan, files: plan.files.map(toFile), notes: [...notes, ...plan.notes] };
}

/** Saved articles of a folder, and the table that says what each is. */
export async function importSources(root: string, folder: string, file: string, story?: string): Promise<Import> {
  const bytes = await readTyped(file);
  const table = readTable(bytes);
  if ('refused' in table) return refuse(path.basename(file), table.refused);
  const read = (name: string) => {
    const absolute = path.resolve(folder, name);
    if (!absolute.startsWith(`${path.resolve(folder)}${path.sep}`)) return undefined;
    try {
      return readFileSync(absolute);
    } catch {
      return undefined;
    }
  };
  const plan = planSources(table, read, await readState(root), { tableName: path.basename(file), story });
  const changed = plan.files.filter(({ before }) => before !== undefined);
  if (changed.length > 0)
    return refuse(changed[0]?.path ?? '', 'would be changed by ingest; run npm run ingest first, then import again');
  const isBase = ({ path: below }: ArchiveFile) => below.startsWith('content/.base/');
  const files = plan.files.map(toFile);
  // A source without its base, or a seed without its source, would be taken for another's work by an ingest that comes between.
  const all = [...files.filter(isBase), ...files.filter((each) => !isBase(each)), ...plan.seeds];
  return { files: all, problems: plan.problems, notes: [...noteDoubt(file, bytes), ...plan.notes] };
}

/** All content of an export. */
export async function importArchive(root: string, archive: string): Promise<Import> {
  const there = (below: string) => {
    try {
      return readFileSync(path.join(root, below));
    } catch {
      return undefined;
    }
  };
  const { files, problems, same } = planArchive(await readArchive(archive), there);
  const notes = same === 0 ? [] : [`${same} files are there already, the same.`];
  const rest = files.filter(({ path: below }) => !below.startsWith('content/.base/'));
  return { files: [...rest, ...files.filter((file) => !rest.includes(file))], problems, notes };
}
