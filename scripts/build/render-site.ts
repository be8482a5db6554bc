/** Renders a site into a fresh folder: with Astro the pages that changed, the others as the last build left them. */
import { cp } from 'node:fs/promises';
import {
  bringKept,
  keepRendered,
  listStale,
  pagesPlace,
  readManifest,
  restScope,
  type KeptFile,
  type Manifest,
} from '#store/kept-pages.ts';
import { listScopes, makeKeys } from '#store/scopes.ts';
import { overviewOf } from '#store/overview.ts';
import { listPageScopes } from '#store/page-scopes.ts';
import { readFacts } from '#store/site-facts.ts';
import { keepParts } from '#store/parts-keeper.ts';
import type { Store } from '#store/store.ts';
import { makeProgram } from './make-program.ts';
import { describeScopes, findScopes, keepFacts } from './page-scopes.ts';
import { listPages, renderPages } from './render-pages.ts';
import type { RenderTask } from './render-worker.ts';
import { checkOutput } from './check-output.ts';
import { forgetOld } from './forget-old.ts';
import { hashSite } from './hash-site.ts';
import { clearFolder, indexFound, lookThroughMeanwhile } from './former-site.ts';
import { programFile } from './search/kept-units.ts';
import { planSearch, type SearchPlan } from './search/plan-search.ts';
import { writeBeside, type SearchBeside } from './search/write-beside.ts';
import { sourceOfParts } from './search/search-source.ts';
import { timed } from './timed.ts';
import { summariseStories } from './summarise-stories.ts';

export interface RenderOptions {
  readonly store: Store;
  readonly editor: boolean;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** A folder whose files may all go; those that have the bytes that they should have stay. */
  readonly fresh: string;
  /** Called when no content is read any more. */
  readonly onRendered: () => void;
}

export interface RenderedSite {
  readonly sound: boolean;
  /** Stands for all files of the site. */
  readonly hash: string;
  /** Keeps the pages for the next build; call it once the site stands in its place. */
  readonly keep: (out: string) => void;
}

const nothingKept: Manifest = { assets: [], scopes: {} };

/** How many records one part of the search has at most, where the environment says so: for tests of parts on small sites. */
const recordsOfPart = Number(process.env['CROSSBEARING_SEARCH_RECORDS'] ?? '') || undefined;

/** Such a site is not whole: only for whoever measures what the search takes, which is made beside the pages. */
const leavesOutSearch = process.env['CROSSBEARING_SEARCH'] === 'none';
const nothingToSearch: SearchPlan = {
  scopes: [],
  units: [],
  records: 0,
  taskOf: (stale, site) => ({ site, language: 'en', parts: [], stale, actors: [] }),
  readRecords: () => new Map(),
};

/** The files that were made, with their hashes. */
async function finishSearch(plan: SearchPlan, { written }: SearchBeside): Promise<ReadonlyMap<string, string>> {
  const started = performance.now();
  const { indexed, bytes, files } = await timed('search', () => written);
  if (indexed === 0) return files;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const all = indexed === plan.records ? '' : ` of ${plan.records}`;
  process.stdout.write(
    `Indexed ${indexed}${all} things for the search: ${Math.ceil(bytes / 1024)} KB, ${seconds} s.\n`,
  );
  return files;
}

export async function renderSite({ store, editor, base, fresh, onRendered }: RenderOptions): Promise<RenderedSite> {
  const looked = lookThroughMeanwhile(fresh);
  const facts = readFacts(store, editor);
  store.close();
  const keeper = keepParts(store, editor);
  const [parts, program] = await Promise.all([summariseStories(store, facts, keeper), makeProgram(store)]);
  const place = pagesPlace(store.place.cache, { editor });
  const overview = overviewOf(facts, parts);
  const search = leavesOutSearch ? nothingToSearch : planSearch(sourceOfParts(overview, parts), recordsOfPart);
  const scopes = [
    ...listScopes(facts),
    ...listPageScopes(overview, facts, parts),
    ...search.scopes.map((scope) => ({ ...scope, file: '', stories: [] })),
  ];
  const keyOf = makeKeys(store, facts, parts.signProfile);
  const names = new Set(scopes.map(({ name }) => name));
  const before = readManifest(place);
  const assets = program.files.flatMap((file) => (file.startsWith('_astro/') ? [file.slice('_astro/'.length)] : []));
  // Pages that load files which are no longer there cannot be kept.
  const manifest = assets.join('\n') === before.assets.join('\n') ? before : nothingKept;
  const found = await looked;
  const stateOf = indexFound(found);
  const isThere = ([file, size, time, , inode]: KeptFile) => {
    const state = stateOf(file);
    return state !== undefined && state.inode === inode && state.size === size && state.time === time;
  };
  const stale = listStale(place, manifest, scopes, keyOf, facts, isThere);
  const kept = [...names].filter((name) => !stale.has(name));
  const keptFiles = kept.flatMap((name) => manifest.scopes[name]?.files ?? []);
  const there = new Set(keptFiles.filter(isThere).map(([file]) => file));
  globalThis.crossbearingBuild = { store, facts, parts, stale, asked: new Map() };
  const { entry } = program;
  const { snapshot, versions } = store;
  const scopeOf = findScopes(facts, names);
  const task: RenderTask = { entry, out: fresh, place: store.place, snapshot, versions, editor, stale };
  const pagesOf = await listPages(task, scopeOf);
  const coming = [...pagesOf.values()].flatMap((listed) => listed.map(({ file }) => file));
  const brought = keptFiles.map(([file]) => file).filter((file) => !there.has(file));
  clearFolder(fresh, found, new Set([...there, ...coming]), brought);
  await cp(program.shared, fresh, { recursive: true });
  keeper.begin();
  const beside = writeBeside(search, { place: store.place, versions, editor, stale, site: fresh });
  const rendering = renderPages(task, pagesOf).then((made) => {
    onRendered();
    return made;
  });
  const [rendered, searched] = await Promise.all([rendering, finishSearch(search, beside)]).finally(
    // Where one fails, nothing is written any more when the folder of the site is removed, and Pagefind is not left in mid-sentence.
    () => Promise.allSettled([rendering, beside.written]).then(beside.stop),
  );
  const fresher = [...rendered.files.keys(), ...program.files, ...searched.keys()];
  const inodes = bringKept(place, brought, fresh);
  const { site: hash, files: hashes } = hashSite(fresh, program.files, [
    ...searched,
    ...[...rendered.files].map(([file, own]) => [file, own.hash] as const),
    ...keptFiles.map(([file, , , own]) => [file, own] as const),
  ]);
  const pages = new Map([...rendered.files].flatMap(([file, { page }]) => (page === undefined ? [] : [[file, page]])));
  const files = [...fresher, ...keptFiles.map(([file]) => file)];
  const problems = checkOutput({ base, files, facts: pages, place, manifest, kept: new Set(kept) });
  const filesOf = Map.groupBy(fresher, scopeOf);
  const keep = (out: string) => {
    const made = describeScopes({
      scopes: scopes.filter(({ name }) => stale.has(name)),
      filesOf,
      pages,
      asked: rendered.asked,
      keyOf,
      base,
    });
    const rest = keepFacts(filesOf.get(restScope) ?? [], pages);
    keeper.settle();
    keepRendered(place, before, out, { assets, names, rendered: made, rest, facts, hashes, inodes });
    // What the search keeps is not gone where it was only left out.
    if (!leavesOutSearch)
      forgetOld(store, new Set([...names, ...search.units, programFile]), editor, kept.length === 0);
  };
  return { sound: problems.length === 0, hash, keep };
}
