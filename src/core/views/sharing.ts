/** Whether pages can be shared: cards, embeds and citations need an address, and an editor's copy is not for others. */
import type { SiteMeta } from '#schema';

export function isShared({
  corpus,
  editor,
}: {
  readonly corpus: { readonly site: SiteMeta };
  readonly editor: boolean;
}): boolean {
  return corpus.site.url !== undefined && !editor;
}
