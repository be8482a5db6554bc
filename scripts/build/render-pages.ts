/** Renders pages on all cores: those of a scope together, because they read the same stories. */
import { availableParallelism } from 'node:os';
import { setImmediate as letOthersSpeak } from 'node:timers/promises';
import { restScope } from '#store/kept-pages.ts';
import { isAboutSite } from '#store/scopes.ts';
import type { PagePlace } from '#store/page-program.ts';
import { shareWork } from '#threads/share-work.ts';
import { loadProgram, renderBatch, type FileFacts } from './render-batch.ts';
import type { RenderedBatch, RenderTask } from './render-worker.ts';

/** A worker needs about as long to start as it does for so many pages. */
const pagesPerWorker = 60;

/** Up to so many pages this thread renders too, in place of a worker that would have to start; a large site would fill its memory. */
const mostTogether = 1000;

export interface Rendered {
  /** What was written, by path below the folder. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** By scope, what its pages asked of the rest of the site. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Pages by their scope. */
export type PagesOfScopes = ReadonlyMap<string, readonly PagePlace[]>;

/**
 * The pages of what is stale in the build of this thread (`globalThis.crossbearingBuild`).
 * @param scopeOf the scope of a file, `rest` for pages about the whole site
 * @param withRest whether pages about the whole site are listed too
 */
export async function listPages(
  { entry, stale }: Pick<RenderTask, 'entry' | 'stale'>,
  scopeOf: (file: string) => string,
  withRest = true,
): Promise<PagesOfScopes> {
  const program = await loadProgram(entry);
  const groups = Map.groupBy(await program.listPages(), ({ file }) => scopeOf(file));
  for (const scope of groups.keys()) if (isAboutSite(scope) && !stale.has(scope)) groups.delete(scope);
  if (!withRest) for (const scope of groups.keys()) if (scope === restScope || isAboutSite(scope)) groups.delete(scope);
  return groups;
}

/** Renders pages that `listPages` listed into `task.out`. */
export async function renderPages(task: RenderTask, listed: PagesOfScopes): Promise<Rendered> {
  const program = await loadProgram(task.entry);
  const groups = new Map(listed);
  const pages = [...groups.values()].flat();
  const sharedScopes = [...groups.keys()].filter((scope) => scope === restScope || isAboutSite(scope));
  const whole = sharedScopes.flatMap((scope) => groups.get(scope) ?? []);
  for (const scope of sharedScopes) groups.delete(scope);
  const count = Math.min(
    availableParallelism(),
    Math.floor((pages.length - whole.length) / pagesPerWorker),
    groups.size,
  );
  const files = new Map<string, FileFacts>();
  const asked = new Map<string, Set<string>>();
  // Most links stand on many pages; what comes from a worker is a copy each time.
  const texts = new Map<string, string>();
  const share = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const take = (batch: RenderedBatch) => {
    for (const [file, { hash, page }] of batch.files) {
      files.set(
        file,
        page ? { hash, page: { ...page, ids: page.ids.map(share), links: page.links.map(share) } } : { hash },
      );
    }
    for (const [scope, questions] of batch.asked) {
      asked.set(scope, new Set([...(asked.get(scope) ?? []), ...questions]));
    }
  };
  const own = async (list: readonly PagePlace[]) =>
    take({ files: await renderBatch(program, list, task.out), asked: new Map() });
  if (count < 2) await own(pages);
  else {
    const isTogether = pages.length <= mostTogether;
    const left = groups.values();
    let hasFailed = false;
    function* listOwn() {
      yield* whole;
      if (isTogether) for (const list of left) yield* list;
    }
    const ownShare = async () => {
      for (const page of listOwn()) {
        if (hasFailed) return;
        await own([page]);
        await letOthersSpeak();
      }
    };
    const stop = () => {
      hasFailed = true;
      Array.from(left);
    };
    const workers = isTogether ? count - 1 : count;
    const both = [shareWork(new URL('./render-worker.ts', import.meta.url), task, left, workers, take), ownShare()];
    // Where one fails, the other ends with the pages it has under way, and then nobody writes into the folder any more.
    for (const one of both) one.catch(stop);
    await Promise.allSettled(both);
    await Promise.all(both);
  }
  take({ files: new Map(), asked: globalThis.crossbearingBuild?.asked ?? new Map() });
  return { files, asked };
}
