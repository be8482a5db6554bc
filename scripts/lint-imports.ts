/** `npm run lint` ends with this: every import of `src/` and `scripts/` against the table of who may import whom. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, runCommand } from './command.ts';
import { listImports, refuseImport } from './lint/import-boundaries.ts';

const usage = `
Usage: node scripts/lint-imports.ts

Holds every import of src/ and scripts/ against the table in scripts/lint/import-boundaries.ts.
`;

async function listCode(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(projectRoot, folder), { recursive: true });
  return names
    .filter((name) => /\.(?:ts|astro|mjs|css)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .toSorted();
}

await runCommand(usage, {}, async () => {
  const files = [...(await listCode('src')), ...(await listCode('scripts'))];
  const refused = await Promise.all(
    files.map(async (file) =>
      listImports(await readFile(path.join(projectRoot, file), 'utf8')).flatMap(({ specifier, line }) => {
        const reason = refuseImport(file, specifier);
        return reason === undefined ? [] : [`${file}:${line} ${specifier}: ${reason}`];
      }),
    ),
  );
  const lines = refused.flat();
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  process.stdout.write(
    lines.length === 0
      ? `All imports of ${files.length} files keep to the boundaries.\n`
      : `Next: mend these imports; src/README.md says who may import whom.\n`,
  );
  return lines.length === 0 ? 0 : 1;
});
