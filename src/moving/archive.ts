/** What may be in an archive of content, and what taking it in would write. Pure; an archive is hostile input. */
import type { ImportProblem } from './model.ts';

export interface ArchiveFile {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchivePlan {
  readonly files: readonly ArchiveFile[];
  readonly problems: readonly ImportProblem[];
  /** Files that are there with the same bytes. */
  readonly same: number;
}

/** Folders that an archive brings; everything else in it is for people and programs elsewhere. */
const folders = ['content/', 'seeds/'];

/** Whether a path stays below the root on every system. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return !/[\\:\p{Cc}]/u.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** `there` gives the bytes that stand at a path now. Files elsewhere than in `content/` and `seeds/` are left out. */
export function planArchive(
  archive: readonly ArchiveFile[],
  there: (path: string) => Uint8Array | undefined,
): ArchivePlan {
  const own = archive.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
  const problems: ImportProblem[] =
    own.length === 0 ? [{ where: 'archive', reason: 'it has neither content/ nor seeds/ at its top' }] : [];
  const files: ArchiveFile[] = [];
  let same = 0;
  for (const file of own) {
    const now = isSafe(file.path) ? there(file.path) : undefined;
    if (!isSafe(file.path))
      problems.push({ where: JSON.stringify(file.path), reason: 'the path leads out of the folder' });
    else if (now === undefined) files.push(file);
    else if (Buffer.compare(now, file.bytes) === 0) same += 1;
    else problems.push({ where: file.path, reason: 'another file is there already; move one of them away' });
  }
  return { files: problems.length > 0 ? [] : files, problems, same };
}
