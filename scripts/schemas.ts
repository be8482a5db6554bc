/** `npm run schemas`: writes the JSON Schemas that editors read from the one schema of the content. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeEditorSchemas } from '#markdown/editor-schemas.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { projectRoot, runCommand } from './command.ts';
import { toFiles, writeAll, writeLocal } from './schemas/write-local.ts';

const usage = `
Usage: npm run schemas -- [--check] [--local]

Writes .vscode/schemas/*.schema.json from src/schema.ts, and below .astro/collections, which is not tracked, the files by
which the Astro extension of VS Code completes frontmatter, with the ids of your content. Run it after a change of
src/schema.ts, and when the editor does not know a new file yet.

  --check   write nothing; exit code 1 if a schema in .vscode/schemas is stale
  --local   write only what is not tracked; npm run dev does this
  --help    this text
`;

const options = { check: { type: 'boolean', default: false }, local: { type: 'boolean', default: false } } as const;

await runCommand(usage, options, async ({ values }) => {
  const schemas = toFiles(writeEditorSchemas());
  const tracked = path.join(projectRoot, '.vscode/schemas');
  if (values.check) {
    const current = await Promise.all(
      schemas.map(({ file }) => readFile(path.join(tracked, file), 'utf8').catch(() => '')),
    );
    const stale = schemas.filter(({ text }, index) => current[index] !== text).map(({ file }) => file);
    process.stdout.write(
      stale.length === 0 ? 'All schemas are up to date.\n' : `Stale: ${stale.join(', ')}. Next: npm run schemas\n`,
    );
    return stale.length === 0 ? 0 : 1;
  }
  const reading = await readCorpus(projectRoot, { productDocs: path.join(projectRoot, 'src/docs') });
  await writeLocal(reading);
  if (!values.local) await writeAll(tracked, schemas);
  process.stdout.write(
    `Wrote what editors need to complete ${reading.files.size} files${values.local ? '' : `, and ${schemas.length} schemas to .vscode/schemas`}.\n`,
  );
  return 0;
});
