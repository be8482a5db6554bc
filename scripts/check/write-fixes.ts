/** Carries out a plan of fixes, or shows it. */
import { createTwoFilesPatch } from 'diff';
import type { FixPlan } from '#checks/fix/plan-fixes.ts';
import { BusyFile } from '#disk/busy-file.ts';
import { writeFiles } from '#ingest/disk.ts';

/** What would change, as a patch that `git apply` reads from the folder of the root; empty where nothing would. */
export function showFixes({ files }: FixPlan): string {
  return files
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 2 }).replace(
        /^=+\n/,
        '',
      ),
    )
    .join('');
}

/** One line for each thing mended, and one for each file that was left alone. */
export function describeFixes({ files, left }: FixPlan, written: boolean): string {
  const lines = files.flatMap(({ file, fixes }) => fixes.map(({ line, what }) => `${file}:${line} ${what}`));
  const skipped = left.map((file) => `${file} was left alone: mend its other problems first`);
  const things = lines.length === 1 ? '1 thing' : `${lines.length} things`;
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  const sum =
    lines.length === 0
      ? 'There is nothing to fix that is certain.'
      : `${written ? 'Fixed' : 'Would fix'} ${things} in ${where}.`;
  return `${[...lines, ...skipped, sum].join('\n')}\n`;
}

/** Each file is replaced whole or not at all. Throws where somebody saved one meanwhile: theirs stays. */
export async function writeFixes(root: string, { files }: FixPlan): Promise<void> {
  const busy = await writeFiles(
    root,
    files.map(({ file, before, after }) => ({ path: file, text: after, before })),
  );
  if (busy !== undefined) throw new BusyFile(busy);
}
