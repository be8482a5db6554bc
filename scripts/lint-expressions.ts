/** `npm run lint` ends with this: no regular expression of `src/` and `scripts/` takes more than linear time. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, runCommand } from './command.ts';
import { listExpressions, refuseExpression } from './lint/regular-expressions.ts';

const usage = `
Usage: node scripts/lint-expressions.ts

Reports regular expressions that can take more than linear time. Those that are put together at run time
are looked at by a test.
`;

await runCommand(usage, {}, async () => {
  const names = await Promise.all(['src', 'scripts'].map((folder) => list(folder)));
  const lines: string[] = [];
  let count = 0;
  for (const file of names.flat()) {
    for (const { source, flags, line } of listExpressions(file, await readFile(path.join(projectRoot, file), 'utf8'))) {
      count += 1;
      const reason = refuseExpression(source, flags);
      if (reason !== undefined) lines.push(`${file}:${line} /${source}/${flags}\n  ${reason}\n`);
    }
  }
  process.stdout.write(lines.join(''));
  process.stdout.write(
    lines.length === 0
      ? `All ${count} regular expressions take linear time, or their input is bounded.\n`
      : `Next: mend these expressions; scripts/lint/regular-expressions.ts says how.\n`,
  );
  return lines.length === 0 ? 0 : 1;
});

async function list(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(projectRoot, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .toSorted();
}
