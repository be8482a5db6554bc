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
  const { corpus } = await readCorpus(root);
  const index = indexSite(corpus, editor);
  return {
    root,
    index,
    urls: makeUrls(corpus.site),
    paths: new Set([...listPaths(index), ...listDataFiles(index)]),
    docAnchors: listDocAnchors(corpus.docs),
  };
}

/** Newest change below a folder, and how many files there are: enough to see that something changed. */
async function signFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const times = await Promise.all(entries.map(async (entry) => (await stat(path.join(folder, entry))).mtimeMs));
  return `${entries.length} ${times.reduce((a, b) => Math.max(a, b), 0)}`;
}

let loaded: { readonly signature: string; readonly site: Promise<Site> } | undefined;

export async function loadSite(): Promise<Site> {
  if (!import.meta.env.DEV) return (loaded ??= { signature: '', site: readSite() }).site;
  const signature = await signFolder(path.join(readSettings().root, 'content'));
  if (loaded?.signature !== signature) loaded = { signature, site: readSite() };
  return loaded.site;
}
