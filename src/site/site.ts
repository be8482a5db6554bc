/**
 * The corpus behind all pages, read once per build; in development again when a file of it changed.
 *
 *     const { index, urls } = await loadSite();
 */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import { listPaths } from '#core/views/list-paths.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { listDataFiles } from './data-files.ts';
import { listDocAnchors } from './prose.ts';
import { readSettings } from './settings.ts';
import { makeUrls, type Urls } from './urls.ts';

export interface Site {
  readonly index: SiteIndex;
  readonly root: string;
  readonly urls: Urls;
  /** Every page and data file of the site below its base. */
  readonly paths: ReadonlySet<string>;
  /** Anchors of the docs, by path. */
  readonly docAnchors: ReadonlyMap<string, ReadonlySet<string>>;
}

async function readSite(): Promise<Site> {
  const { root, editor } = readSettings();
  const reading = await readCorpus(root);
  const { corpus } = reading;
  if (import.meta.env.DEV) (await import('./report-problems.ts')).reportProblems(reading);
  const index = indexSite(corpus, editor);
  return {
    root,
    index,
    urls: makeUrls(corpus.site),
    paths: new Set([...listPaths(index), ...listDataFiles()]),
    docAnchors: listDocAnchors(corpus.docs),
  };
}

/** Changes whenever a file below a folder does; a file that goes while it is looked at counts as gone. */
async function signFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    entries.map((entry) =>
      stat(path.join(folder, entry)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return `${entries.length} ${times.reduce((a, b) => a + b, 0)}`;
}

let loaded: { readonly signature: string; readonly site: Promise<Site> } | undefined;

export async function loadSite(): Promise<Site> {
  if (!import.meta.env.DEV) return (loaded ??= { signature: '', site: readSite() }).site;
  const signature = await signFolder(path.join(readSettings().root, 'content'));
  if (loaded?.signature !== signature) loaded = { signature, site: readSite() };
  return loaded.site;
}
