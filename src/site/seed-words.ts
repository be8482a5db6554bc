/** The words of a seed that are not part of the text: for pages that may show the whole of it. */
import type { SourceMeta } from '#schema';
import type { LeftOverView } from '#core/views/source-view.ts';

export interface LeftOverWords extends LeftOverView {
  /** Undefined where the seed cannot be read as lines, or is no longer the one that was ingested. */
  readonly words: string | undefined;
}

export async function readLeftOverWords(
  _root: string,
  _meta: SourceMeta,
  leftOvers: readonly LeftOverView[],
): Promise<LeftOverWords[]> {
  return leftOvers.map((entry) => ({ ...entry, words: undefined }));
}
