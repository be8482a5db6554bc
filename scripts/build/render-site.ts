/** Renders a site into a fresh folder: with Astro the pages that changed, the others as the last build left them. */
import path from 'node:path';
import { cardPath } from '#core/views/paths.ts';
import { listRedirects } from '#core/views/redirects.ts';
import {
  bringKept,
  keepRendered,
  listAssets,
  listStale,
  readManifest,
  restScope,
  scopeOfFile,
  type KeptFacts,
  type Manifest,
  type PagesPlace,
  type RenderedScope,
} from '#store/kept-pages.ts';
import { listScopes, makeKeys } from '#store/scopes.ts';
import { readFacts, type SiteFacts } from '#store/site-facts.ts';
import type { Store } from '#store/store.ts';
import { projectRoot } from '../command.ts';
import { checkOutput, listLinked } from './check-output.ts';
import { hashSite } from './hash-site.ts';
import { listFiles } from './output-folder.ts';

export interface RenderOptions {
  readonly store: Store;
  readonly editor: boolean;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** An empty folder. */
  readonly fresh: string;
}

export interface RenderedSite {
  readonly sound: boolean;
  /** Stands for all files of the site. */
  readonly hash: string;
  /** Keeps the pages for the next build; call it once the site stands in its place. */
  readonly keep: (out: string) => void;
}

async function runAstro(outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir, logLevel: 'warn' });
}

const nothingKept: Manifest = { assets: [], scopes: {} };

/** The scope of each file: pages that moved leave a redirect, which is rendered every time, and a card, which belongs to the new one. */
function findScopes(facts: SiteFacts, names: ReadonlySet<string>): (file: string) => string {
  const pageFile = (page: string) => `${page.slice(1)}index.html`;
  const moved = new Map(
    listRedirects(facts).flatMap(({ from, to }) => [
      [pageFile(from), restScope],
      [cardPath(from).slice(1), scopeOfFile(pageFile(to)) ?? restScope],
    ]),
  );
  return (file) => {
    const scope = moved.get(file) ?? scopeOfFile(file) ?? restScope;
    return names.has(scope) ? scope : restScope;
  };
}

/** @param addFiles adds to the fresh folder what is not rendered, before the site is checked */
export async function renderSite(
  { store, editor, base, fresh }: RenderOptions,
  addFiles: () => Promise<unknown>,
): Promise<RenderedSite> {
  const facts = readFacts(store, editor);
  const place: PagesPlace = { folder: path.join(store.place.cache, editor ? 'editor-pages' : 'pages') };
  const scopes = listScopes(facts);
  const keyOf = makeKeys(store, facts, []);
  const asked = new Map<string, Set<string>>();
  const names = new Set(scopes.map(({ name }) => name));
  const before = readManifest(place);
  let manifest = before;
  let stale = listStale(place, manifest, scopes, keyOf, facts);
  globalThis.crossbearingBuild = { store, facts, stale, asked };
  await runAstro(fresh);
  if (stale.size < names.size && listAssets(fresh).join('\n') !== manifest.assets.join('\n')) {
    // Kept pages load files that are no longer there.
    manifest = nothingKept;
    stale = names;
    globalThis.crossbearingBuild = { store, facts, asked };
    await runAstro(fresh);
  }
  await addFiles();
  const kept = [...names].filter((name) => !stale.has(name));
  const scopeOf = findScopes(facts, names);
  const rendered = Map.groupBy(await listFiles(fresh), scopeOf);
  bringKept(place, manifest, kept, fresh);
  const keptFiles = kept.flatMap((name) => manifest.scopes[name]?.files ?? []);
  const renderedFiles = [...rendered.values()].flat();
  const files = [...renderedFiles, ...keptFiles.map(([file]) => file)];
  const { site: hash, files: hashes } = hashSite(
    fresh,
    renderedFiles,
    keptFiles.map(([file, , , own]) => [file, own]),
  );
  const checked = await checkOutput({ folder: fresh, base, files, place, manifest, kept: new Set(kept) });
  const factsIn = (own: readonly string[]) =>
    new Map(
      own.flatMap((file): [string, KeptFacts][] => {
        const page = checked.facts.get(file);
        return page === undefined ? [] : [[file, { ids: [...page.ids], links: [...new Set(page.links)] }]];
      }),
    );
  const keep = (out: string) => {
    const made = scopes
      .filter(({ name }) => stale.has(name))
      .map((scope): [string, RenderedScope] => {
        const own = rendered.get(scope.name) ?? [];
        const pages = factsIn(own);
        const questions = asked.get(scope.name) ?? new Set();
        return [
          scope.name,
          { key: keyOf(scope), asked: questions, files: own, facts: pages, linksTo: listLinked(pages, base) },
        ];
      });
    const rest = factsIn(rendered.get(restScope) ?? []);
    const assets = listAssets(out);
    keepRendered(place, before, out, { assets, names, rendered: new Map(made), rest, facts, hashes });
  };
  return { sound: checked.problems.length === 0, hash, keep };
}
