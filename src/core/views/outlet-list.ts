/** Lines of the list of outlets. */
import type { OutletMeta } from '#schema';
import { byCodePoint } from '#core/text.ts';
import { countOutlet, type SiteOverview } from './overview/site-overview.ts';
import { outletPath } from './paths.ts';

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
export function listOutlets(overview: SiteOverview): OutletLine[] {
  return overview.corpus.outlets
    .map(({ id, meta }): OutletLine => ({
      name: meta.name,
      path: outletPath(id),
      kind: meta.kind,
      ...countOutlet(overview, id),
    }))
    .toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.path, b.path));
}
