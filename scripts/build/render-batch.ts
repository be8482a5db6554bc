/** Renders some pages and writes them. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPage, type PageFacts } from '#checks/built/read-page.ts';
import type { PagePlace, PageProgram } from '#store/page-program.ts';
import { nameFile } from '#disk/name-file.ts';
import { hashContent } from './hash-site.ts';

export async function loadProgram(entry: string): Promise<PageProgram> {
  const program: PageProgram = await import(pathToFileURL(entry).href);
  return program;
}

const decoder = new TextDecoder();

/** What the build needs to know of a file, read while it is at hand. */
export interface FileFacts {
  /** SHA-256 in hex. */
  readonly hash: string;
  /** Of HTML only. */
  readonly page?: PageFacts;
}

/**
 * Leaves a file that has these bytes; another is removed first, because that of a former site may be a kept page under another name.
 * At once: there is nothing else that this thread could do meanwhile, and to hand it to another costs more than the writing.
 */
function writePage(file: string, content: Uint8Array): void {
  try {
    const former = statSync(file, { throwIfNoEntry: false });
    if (former?.size === content.length && readFileSync(file).equals(content)) return;
    if (former === undefined) mkdirSync(path.dirname(file), { recursive: true });
    else rmSync(file);
    writeFileSync(file, content);
  } catch (error) {
    throw nameFile(error, file);
  }
}

/**
 * What was written, by path below the folder. One page after the other: rendering is work for one core, and Astro would list the
 * addresses of a route again for each page of it that begins before the first one has listed them.
 */
export async function renderBatch(
  program: PageProgram,
  pages: readonly PagePlace[],
  out: string,
): Promise<Map<string, FileFacts>> {
  const files = new Map<string, FileFacts>();
  for (const page of pages) {
    const content = await program.renderPage(page).catch((error: unknown) => {
      throw new Error(`${page.pathname} could not be rendered.`, { cause: error });
    });
    const { file } = page;
    writePage(path.join(out, file), content);
    const hash = hashContent(content);
    files.set(file, file.endsWith('.html') ? { hash, page: readPage(decoder.decode(content)) } : { hash });
  }
  return files;
}
