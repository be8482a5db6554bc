/** All content but sources and claims, read once for each state of its files. */
import path from 'node:path';
import { joinFrame, listEntries, readPages, type Frame, type ReadPages } from '#markdown/read-corpus.ts';
import { hashDocs } from './hash-docs.ts';
import { hashParts } from './hash.ts';
import { hasFields, keep, readKept } from './kept-value.ts';
import { listChangedSince, type Snapshot } from './snapshot.ts';
import type { StorePlace } from './store-place.ts';

type Pages = Omit<ReadPages, 'root'>;

const isPages = (value: unknown): value is Pages => hasFields(value, 'corpus', 'files', 'problems');

/** Files of stories: these are listed anew each time, which takes milliseconds. */
const inStory = /^(?:content\/(?:sources|claims|\.base)|seeds)\//;

export interface OpenedFrame {
  readonly frame: Frame;
  /**
   * For the next run, unless somebody changed a file since the snapshot.
   * @param isSame whether the caller looked, and nobody did
   */
  readonly keepFrame: (isSame?: boolean) => void;
}

/** @param version of the code that reads */
export async function openFrame(
  { root, cache, project }: StorePlace,
  snapshot: Snapshot,
  version: string,
): Promise<OpenedFrame> {
  const productDocs = path.join(project, 'src', 'docs');
  const files = [...snapshot].filter(([file]) => !inStory.test(file));
  const file = path.join(cache, 'frame.bin');
  const key = hashParts([version, ...[...hashDocs(project), ...files].flat()]);
  const known = readKept(file, key, isPages);
  const { corpus, files: read, problems } = known ?? readPages(root, { productDocs });
  const pages: Pages = { corpus, files: read, problems };
  return {
    frame: joinFrame({ root, ...pages }, listEntries(root)),
    keepFrame: (isSame = false) => {
      if (known !== undefined) return;
      if (isSame || listChangedSince(root, cache, snapshot).length === 0) keep(file, key, pages);
    },
  };
}
