import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCorpus, type Reading } from '#markdown/read-corpus.ts';

/** Reads content given as texts by path below the root. */
export async function readFiles(files: Readonly<Record<string, string>>): Promise<Reading> {
  const root = await mkdtemp(join(tmpdir(), 'crossbearing-files-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await readCorpus(root, { productDocs: join(root, 'none') });
  } finally {
    await rm(root, { recursive: true });
  }
}
