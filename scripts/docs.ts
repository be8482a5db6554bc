/** `npm run docs`: writes the reference pages of the docs from the code. Exit codes: 0 fine, 1 problems, 2 crash. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, runCommand, UsageError } from './command.ts';
import { writeReferencePages } from './docs/reference-pages.ts';
import { options, usage } from './docs/usage.ts';

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const pages = await writeReferencePages();
  const before = await Promise.all(
    pages.map(({ file }) => readFile(path.join(projectRoot, file), 'utf8').catch(() => '')),
  );
  const stale = pages.filter(({ text }, at) => before[at] !== text);
  if (stale.length === 0) {
    process.stdout.write('All reference pages are up to date.\n');
    return 0;
  }
  const names = stale.map(({ file }) => file).join(', ');
  if (values.check) {
    process.stdout.write(`Stale: ${names}. Next: npm run docs, and commit what it writes.\n`);
    return 1;
  }
  await Promise.all(stale.map(({ file, text }) => writeFile(path.join(projectRoot, file), text)));
  process.stdout.write(`Wrote ${names}. Next: npm run check\n`);
  return 0;
});
