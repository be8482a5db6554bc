/** All content but sources and claims, read once for each state of its files. */
import path from 'node:path';
import { joinFrame, listEntries, readPages, type Frame, type ReadPages } from '#markdown/read-corpus.ts';
import { hashDocs } from './hash-docs.ts';
import { hashParts } from './hash.ts';
import { hasFields, keep, readKept } from './kept-value.ts';
import { isAsRead } from './look-again.ts';
import type { Snapshot } from './snapshot.ts';
import type { StorePlace } from './store-place.ts';

type Pages = Omit<ReadPages, 'root'>;

const isPages = (value: unknown): value is Pages => hasFields(value, 'corpus', 'files', 'problems');

/** Files of stories: these are listed anew each time, which takes milliseconds. */
const inStory = /^(?:content\/(?:sources|claims|\.base)|seeds)\//;

export interface OpenedFrame {
  readonly frame: Frame;
  /**
   * For the next run, unless somebody changed one of its files since the snapshot.
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
      // Files of stories are none of its own: to ask the disk about each of them takes longer than to read the frame.
      if (isSame || isAsRead(root, snapshot, (own) => !inStory.test(own))) keep(file, key, pages);
    },
  };
}
