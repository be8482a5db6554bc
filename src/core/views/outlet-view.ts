/** Props of an outlet's page. */
import type { OutletMeta } from '#schema';
import type { Outlet } from '#core/model.ts';
import { viewSaid, type SaidView } from './actor-view.ts';
import { outletPath } from './paths.ts';
import { refSource, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface OutletView {
  readonly id: string;
  readonly path: string;
  readonly meta: OutletMeta;
  readonly published: readonly SourceRef[];
  /** Sources that credit it as an agency. */
  readonly credited: readonly SourceRef[];
  /** What sources quote from it. */
  readonly quoted: readonly SaidView[];
  readonly body: string;
}

export function viewOutlet(index: SiteIndex, { id, meta, body }: Outlet): OutletView {
  return {
    id,
    path: outletPath(id),
    meta,
    published: (index.sourcesOf.get(id) ?? []).map(refSource),
    credited: (index.sourcesCrediting.get(id) ?? []).map(refSource),
    quoted: viewSaid(index, index.quotedVia.get(id) ?? []),
    body,
  };
}
