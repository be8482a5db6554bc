/** What the records of a story are made with. */
import type { SiteIndex } from '#core/views/site-index.ts';
import type { OutletOfSource } from './draft-record.ts';
import type { Part } from './join-parts.ts';

/** Cuts Markdown that people write into parts with the ids that their headings have on a page. */
export type SplitProse = (markdown: string) => readonly Part[];

export function outletOf({ sources }: SiteIndex, id: string): OutletOfSource[] {
  const meta = sources.get(id)?.meta;
  return meta === undefined ? [] : [{ id: meta.outlet, label: meta.label }];
}
