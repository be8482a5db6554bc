/** How many pages a built site has, and how many bytes. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from './results.ts';

export async function weighSite(by: string, folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let [pages, htmlBytes, largestPage, bytes] = [0, 0, 0, 0];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const { size } = await stat(path.join(entry.parentPath, entry.name));
    bytes += size;
    if (!entry.name.endsWith('.html')) continue;
    pages += 1;
    htmlBytes += size;
    largestPage = Math.max(largestPage, size);
  }
  return { by, pages, htmlBytes, largestPage, bytes };
}
