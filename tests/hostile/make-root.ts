import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** What to lay at a path: text, bytes, or where a symbolic link leads. */
export type Laid = string | Uint8Array | { readonly link: string };

/** A root with these files, for as long as the test runs. */
export async function makeRoot(files: Readonly<Record<string, Laid>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'crossbearing-hostile-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, laid] of Object.entries(files)) {
    const absolute = path.join(root, file);
    await mkdir(path.dirname(absolute), { recursive: true });
    if (typeof laid === 'object' && 'link' in laid) await symlink(laid.link, absolute);
    else await writeFile(absolute, laid);
  }
  return root;
}
