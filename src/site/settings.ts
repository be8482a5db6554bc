/** Where the site reads from and what `content/site.yaml` sets: for Astro's configuration, which runs before any page. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteSchema, type SiteMeta } from '#schema';
import { findLink } from '#markdown/find-link.ts';
import { readDocument } from '#markdown/read-document.ts';

export interface Settings {
  /** The folder that holds `seeds/` and `content/`. */
  readonly root: string;
  /** Full texts and hidden drafts are shown: a site for editors, never for the public. */
  readonly editor: boolean;
  readonly out: string;
  readonly cache: string;
  readonly site: SiteMeta;
}

/** The settings of a site; a `site.yaml` that cannot be used counts as absent here, because the check reports it. */
function readSite(root: string): SiteMeta {
  const file = path.join(root, 'content', 'site.yaml');
  if (!existsSync(file) || findLink(root, 'content/site.yaml') !== undefined) return siteSchema.parse({});
  const read = siteSchema.safeParse(readDocument(readFileSync(file, 'utf8'), true).data ?? {});
  return read.success ? read.data : siteSchema.parse({});
}

/** Reads the environment that the scripts set; everything has a default. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const root = path.resolve(environment['CROSSBEARING_ROOT'] ?? '.');
  return {
    root,
    editor: environment['CROSSBEARING_EDITOR'] === '1',
    out: path.resolve(environment['CROSSBEARING_OUT'] ?? 'dist'),
    cache: path.resolve(environment['CROSSBEARING_CACHE'] ?? '.cache/site'),
    site: readSite(root),
  };
}
