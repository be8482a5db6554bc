/** What the Astro extension of VS Code reads to complete frontmatter: files that are not tracked, because they hold ids of the content. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCollectionsIndex, writeEditorSchemas } from '#markdown/editor-schemas.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { projectRoot } from '../command.ts';

export interface NamedText {
  readonly file: string;
  readonly text: string;
}

export function toFiles(schemas: ReadonlyMap<string, string>): readonly NamedText[] {
  return [...schemas].map(([kind, text]) => ({ file: `${kind}.schema.json`, text }));
}

export async function writeAll(folder: string, files: readonly NamedText[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ file, text }) => writeFile(path.join(folder, file), text)));
}

/** For the content of the repository itself, where the editor looks for it. */
export async function writeLocal({ files }: Pick<Reading, 'files'>): Promise<void> {
  const index = writeCollectionsIndex(files.values(), (file) => pathToFileURL(path.join(projectRoot, file)).href);
  const withIds = toFiles(writeEditorSchemas([...files.values()]));
  await writeAll(path.join(projectRoot, '.astro/collections'), [...withIds, { file: 'collections.json', text: index }]);
}
