/** What one of several jobs does for a site that is too large for one: a share of the stories, compared and rendered. */
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { normaliseBase } from '#core/views/paths.ts';
import { chooseShare } from '#store/choose-share.ts';
import { keepRendered, listStale, pagesPlace, readManifest } from '#store/kept-pages.ts';
import { keepParts } from '#store/parts-keeper.ts';
import { partFile, writePart } from '#store/part-of-site.ts';
import { listScopes, makeKeys } from '#store/scopes.ts';
import { readFacts } from '#store/site-facts.ts';
import type { Store } from '#store/store.ts';
import { UsageError } from '../command.ts';
import { inFreshFolder, type BuildPlace } from './fresh-folder.ts';
import { makeProgram } from './make-program.ts';
import { replaceFolder, resolveLinks } from './output-folder.ts';
import { openContent } from './prepare-content.ts';
import { describeScopes, findScopes } from './page-scopes.ts';
import { listPages, renderPages } from './render-pages.ts';
import { studyStories } from './study-stories.ts';
import { summariseStories } from './summarise-stories.ts';

export interface Share {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** Reads `1/2`. */
export function readShare(typed: string): Share {
  const [part = 0, parts = 0, ...more] = typed.split('/').map(Number);
  const fits = more.length === 0 && Number.isInteger(part) && Number.isInteger(parts) && part >= 1 && part <= parts;
  if (!fits) throw new UsageError(`--part: expected a share such as 1/2, found "${typed}".`);
  return { part, parts };
}

/** Refuses a folder whose replacement would destroy something that is no part. */
async function refuseUnsafePart(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => []);
  if (names.length > 0 && !names.includes(partFile))
    throw new UsageError(`--out: ${out} holds files that are not a part of a site. Choose an empty or a new folder.`);
}

/** Sizes for `chooseShare`: the files of each story. */
const sizeStories = (store: Store) =>
  new Map(store.stories.map((story) => [story, store.task(story).files.length] as const));

/** Renders the pages of the share that are not kept from an earlier run, and keeps them. */
async function renderShare(store: Store, own: ReadonlySet<string>, editor: boolean, fresh: string) {
  const facts = readFacts(store, editor);
  store.close();
  const stories = facts.corpus.stories.map(({ id }) => id).filter((id) => own.has(id));
  const keeper = keepParts(store, editor);
  const [parts, program] = await Promise.all([summariseStories(store, facts, keeper, stories), makeProgram(store)]);
  const scopes = listScopes(facts).filter(({ stories: read, profiles = [] }) => {
    const all = [...read, ...profiles];
    return all.length > 0 && all.every((id) => own.has(id));
  });
  const names = new Set(scopes.map(({ name }) => name));
  const place = pagesPlace(store.place.cache, { editor, part: true });
  const assets = program.files.flatMap((file) => (file.startsWith('_astro/') ? [file.slice('_astro/'.length)] : []));
  const known = readManifest(place);
  const before = assets.join('\n') === known.assets.join('\n') ? known : { assets, scopes: {} };
  const keyOf = makeKeys(store, facts, parts.signProfile);
  const stale = listStale(place, before, scopes, keyOf, facts);
  globalThis.crossbearingBuild = { store, facts, parts, stale, asked: new Map() };
  const { snapshot, versions } = store;
  const scopeOf = findScopes(facts, names);
  const task = { entry: program.entry, out: fresh, place: store.place, snapshot, versions, editor, stale };
  const rendered = await renderPages(task, await listPages(task, scopeOf, false));
  const hashes = new Map([...rendered.files].map(([file, { hash }]) => [file, hash]));
  const pages = new Map([...rendered.files].flatMap(([file, { page }]) => (page === undefined ? [] : [[file, page]])));
  const made = describeScopes({
    scopes: scopes.filter(({ name }) => stale.has(name)),
    filesOf: Map.groupBy(rendered.files.keys(), scopeOf),
    pages,
    asked: rendered.asked,
    keyOf,
    base: normaliseBase(facts.corpus.site.base),
  });
  const problems = [...pages].flatMap(([file, page]) => page.problems.map((reason) => `${file}: ${reason}\n`));
  return {
    stories,
    place,
    problems,
    keep: () => {
      keeper.settle();
      keepRendered(place, before, fresh, {
        assets,
        names,
        rendered: made,
        rest: new Map(),
        facts,
        hashes,
        inodes: new Map(),
      });
    },
  };
}

/** The exit code, and how many of the stories the part holds. */
export async function buildPart(where: BuildPlace, { part, parts }: Share): Promise<number> {
  const { root, editor } = where;
  const out = await resolveLinks(where.out);
  await refuseUnsafePart(out);
  const { store, sound } = await openContent(root);
  if (!sound) {
    process.stderr.write('Nothing was built.\n');
    return 1;
  }
  const own = chooseShare(sizeStories(store), part, parts);
  await studyStories(store, () => {}, own);
  return inFreshFolder({ ...where, out }, async (fresh) => {
    const site = path.join(fresh, 'site');
    const whole = path.join(fresh, 'part');
    await Promise.all([mkdir(site), mkdir(whole)]);
    const { stories, place, problems, keep } = await renderShare(store, own, editor, site);
    process.stderr.write(problems.join(''));
    if (problems.length > 0) return 1;
    const [changed] = store.changed();
    if (changed !== undefined) {
      process.stderr.write(`${changed} changed while the site was built. Run the command again.\n`);
      return 1;
    }
    keep();
    const manifest = readManifest(place);
    writePart(whole, store.place.cache, place, { pages: store.versions.pages, editor, stories, manifest });
    await replaceFolder(whole, out);
    const files = Object.values(manifest.scopes).flatMap((scope) => scope.files);
    const pages = files.filter(([file]) => file.endsWith('.html')).length;
    process.stdout.write(
      `Part ${part} of ${parts}: ${stories.length} of ${store.stories.length} stories, ${pages} pages.\n`,
    );
    return 0;
  });
}
