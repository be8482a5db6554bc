/** Lines of the list of outlets. */
import type { OutletMeta } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { outletPath } from './paths.ts';
import type { SiteIndex } from './site-index.ts';

export interface OutletLine {
  readonly name: string;
  readonly path: string;
  readonly kind: OutletMeta['kind'];
  /** Sources that it published. */
  readonly published: number;
  /** Sources that credit it as an agency. */
  readonly credited: number;
}

/** All outlets by name, by code point. */
export function listOutlets({ corpus, sourcesOf, sourcesCrediting }: SiteIndex): OutletLine[] {
  return corpus.outlets
    .map(({ id, meta }): OutletLine => ({
      name: meta.name,
      path: outletPath(id),
      kind: meta.kind,
      published: sourcesOf.get(id)?.length ?? 0,
      credited: sourcesCrediting.get(id)?.length ?? 0,
    }))
    .toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.path, b.path));
}
