/** Archives of content as files: a folder, or a ZIP file. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { ArchiveFile } from '#moving/archive.ts';
import { UsageError } from '../command.ts';

/** More unpacked bytes than this are no site of articles; they would only fill memory. */
const mostBytes = 1024 ** 3;

/** All files of an archive, by its path. */
export async function readArchive(archive: string): Promise<readonly ArchiveFile[]> {
  const about = await stat(archive).catch(() => undefined);
  if (about === undefined) throw new UsageError(`There is no ${archive}.`);
  return about.isDirectory() ? readFolder(archive) : unpack(await readFile(archive), archive);
}

/** Links are left out: they could lead anywhere on the machine. */
export async function readFolder(folder: string): Promise<readonly ArchiveFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: path.relative(folder, file).split(path.sep).join('/'),
      bytes: await readFile(file),
    })),
  );
}

function unpack(bytes: Uint8Array, name: string): readonly ArchiveFile[] {
  let left = mostBytes;
  const refuse = (why: string) => new UsageError(`${name} ${why}`);
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name: file, originalSize }) => {
        left -= originalSize;
        if (left < 0) throw refuse(`unpacks to more than ${mostBytes / 1024 ** 2} MB.`);
        return !file.endsWith('/');
      },
    });
    return Object.entries(unpacked).map(([file, content]) => ({ path: file, bytes: content }));
  } catch (error) {
    throw error instanceof UsageError ? error : refuse('is neither a folder nor a ZIP file that can be read.');
  }
}
