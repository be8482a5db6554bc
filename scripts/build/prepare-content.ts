/** What comes before any page is rendered: seeds to sources, then the check of all content. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { formatPretty } from '#checks/formats/pretty.ts';
import { summarise } from '#checks/summarise.ts';
import { normaliseBase } from '#core/views/paths.ts';
import { describeReport } from '#ingest/describe-report.ts';
import { removeLeftOvers } from '#disk/part-files.ts';
import { forgetUnfinished } from '#store/forget-gone.ts';
import { restoreSnapshot, signSnapshot, takeSnapshot } from '#store/snapshot.ts';
import { openStore, type Store, type StorePlace } from '#store/store.ts';
import { readVersions } from '#store/versions.ts';
import { cacheFolder, commandLine, projectRoot } from '../command.ts';
import { holdContent } from '../hold-content.ts';
import type { Begun } from '../start/begin-snapshot.ts';
import { checkRoot } from '../check/check-root.ts';
import { ingestAll, ingestChanges } from './ingest-changes.ts';
import { loadAhead } from './load-ahead.ts';
import { studyStories } from './study-stories.ts';
import { timed } from './timed.ts';

export interface Prepared {
  /** Whether the site may be built: no seed was bad and no check failed. */
  readonly sound: boolean;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly store: Store;
  /** Begins to look for files that changed meanwhile, beside what the build does then; call it when no content is read any more. */
  readonly beginFinish: () => void;
  /**
   * Keeps what was found out for the next build, unless somebody changed a file since the snapshot: then it belongs to no state
   * of the content that anybody could come back to. Gives the paths of such files.
   */
  readonly finish: () => Promise<readonly string[]>;
}

const storiesBetweenProgress = 50;

/** Where a build keeps what it read out of a root. */
export const storePlace = (root: string): StorePlace => ({
  root,
  cache: path.join(cacheFolder(root), 'store'),
  project: projectRoot,
});

export interface OpenedContent {
  readonly store: Store;
  /** Whether no seed was bad. */
  readonly sound: boolean;
  /** Keeps for the next build that ingest had nothing to do, where that is so. */
  readonly keepIngest: () => void;
}

/** Ingests a root, prints what that did, and opens its content. */
export async function openContent(root: string, begun: Begun = {}): Promise<OpenedContent> {
  const place = storePlace(root);
  const { versions = readVersions(projectRoot) } = begun;
  const [seen] = await Promise.all([begun.seen, begun.seen && loadAhead()]);
  const snapshot = seen === undefined ? takeSnapshot(root, place.cache) : restoreSnapshot(seen);
  await removeLeftOvers(root, snapshot.keys());
  await forgetUnfinished(place);
  const { report, ran, keep } = await timed('ingest', () =>
    ingestChanges({ root, cache: place.cache, version: versions.pages }, snapshot, () =>
      holdContent(root, () => ingestAll(root)),
    ),
  );
  const commands = { check: commandLine('check', root), ingest: commandLine('ingest', root) };
  const { lines, ok } = describeReport(report, commands);
  // The last line says what to do next, which here is the check that follows.
  process.stdout.write(`${(ok ? lines.slice(0, -1) : lines).join('\n')}\n`);
  const store = await openStore(place, ran ? { versions } : { snapshot, versions });
  const sound = !report.problems.some((problem) => problem.fatal);
  const keepIngest = () => keep(store.snapshot);
  return { store, sound, keepIngest };
}

/** What stands for all content as it is now; undefined where that cannot be told. */
function signMeanwhile(place: StorePlace): Promise<string | undefined> {
  const worker = new Worker(new URL('./changes-worker.ts', import.meta.url), { workerData: place });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}

/** Ingests, compares and checks a root, prints what was found, and says whether to go on. */
export async function prepareContent(root: string, begun?: Begun): Promise<Prepared> {
  const { store, sound, keepIngest } = await openContent(root, begun);
  const tellProgress = (done: number, all: number) => {
    if (done % storiesBetweenProgress === 0) process.stderr.write(`${done} of ${all} stories compared\n`);
  };
  await timed('compare', () => studyStories(store, tellProgress));
  const checked = await timed('check', () => checkRoot(store.place, store));
  const { problems, counts } = checked;
  process.stdout.write(formatPretty(problems, process.stdout.isTTY));
  const failed = problems.some((problem) => problem.fatal);
  const commands = { check: commandLine('check', root), build: commandLine('build', root) };
  const summary = summarise(counts, problems, commands);
  process.stdout.write(`${failed ? summary : (summary.split('\n')[0] ?? '')}\n`);
  let looking: Promise<string | undefined> | undefined;
  return {
    sound: sound && !failed,
    base: normaliseBase(store.frame.corpus.site.base),
    store,
    beginFinish: () => {
      looking = signMeanwhile(store.place);
    },
    finish: async () => {
      const isSame = (await looking) === signSnapshot(store.snapshot);
      const changed = isSame ? [] : store.changed();
      store.close();
      if (changed.length > 0) {
        // What pages about the whole site need of a story was kept under the hashes of the snapshot.
        for (const name of ['parts', 'editor-parts'])
          rmSync(path.join(store.place.cache, name), { recursive: true, force: true });
        return changed;
      }
      keepIngest();
      checked.keep();
      return [];
    },
  };
}
