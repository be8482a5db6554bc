/** `npm run export`: everything of a site as files for other programs. Exit codes: 0 fine, 1 problems, 2 crash. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { readCorpus } from '#markdown/read-corpus.ts';
import type { ArchiveFile } from '#moving/archive.ts';
import { listExports } from '#moving/list-exports.ts';
import { writeReviews } from './export/write-reviews.ts';
import { commandLine, projectRoot, resolveRoot, resolveTyped, runCommand, showPath, UsageError } from './command.ts';
import { readFolder } from './import/archive-files.ts';

const usage = `
Usage: npm run export -- --out FOLDER|FILE.zip [--root DIR] [--data]

Writes everything of a site: content/ and seeds/ as they are (npm run import -- archive takes them in again), the tables
of the site as CSV and JSON with a data package, claims.csv (npm run import -- claims takes it in again) and
claim-reviews.json.

  --root DIR  the folder that holds seeds/ and content/ (default: this repository)
  --out PATH  a folder that does not exist yet, or a file that ends in .zip
  --data      without content/, seeds/ and claims.csv: only what the rights let the public see, so that it may be passed on
  --help      this text
`;

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  data: { type: 'boolean', default: false },
} as const;

/** Archives carry no time, so that the same content gives the same bytes: the first moment that ZIP knows. */
const noTime = '1980-01-01T00:00:00';

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  if (values.out === undefined) throw new UsageError('--out is missing: a new folder, or a file that ends in .zip.');
  const root = resolveRoot(values.root);
  const out = resolveTyped(values.out);
  if (existsSync(out)) throw new UsageError(`--out: ${out} is there already; name a new one.`);
  const { corpus } = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const folders = values.data ? [] : ['content', 'seeds'];
  const own = await Promise.all(
    folders.map(async (folder) =>
      (await readFolder(path.join(root, folder))).map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    ),
  );
  const reviews = await writeReviews(corpus, root);
  const files: readonly ArchiveFile[] = [
    ...own.flat(),
    ...listExports(corpus, { dataOnly: values.data }),
    ...(reviews === undefined ? [] : [{ path: 'claim-reviews.json', bytes: Buffer.from(reviews) }]),
  ];
  await (out.endsWith('.zip') ? writeArchive(out, files) : writeFolder(out, files));
  const next = values.data
    ? ''
    : ` To take them in elsewhere: ${commandLine('import', projectRoot, 'archive', showPath(out))}`;
  process.stdout.write(`Wrote ${files.length} files to ${showPath(out)}.${next}\n`);
  return 0;
});

async function writeArchive(out: string, files: readonly ArchiveFile[]): Promise<void> {
  const packed = zipSync(Object.fromEntries(files.map(({ path: below, bytes }) => [below, bytes])), { mtime: noTime });
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(`${out}.part`, packed);
  await rename(`${out}.part`, out);
}

async function writeFolder(out: string, files: readonly ArchiveFile[]): Promise<void> {
  const fresh = `${out}.part`;
  await rm(fresh, { recursive: true, force: true });
  for (const { path: below, bytes } of files) {
    const file = path.join(fresh, below);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await rename(fresh, out);
}
