/** All records of a site, in an order that its content alone decides. */
import type { SiteIndex } from '#core/views/site-index.ts';
import { byCodePoint } from '#core/text.ts';
import { listClaimRecords } from './claim-records.ts';
import { makeContext, type SplitProse } from './context.ts';
import { listPageRecords } from './page-records.ts';
import { listQuoteRecords } from './quote-records.ts';
import type { SearchRecord } from './record.ts';
import { listSourceRecords } from './source-records.ts';

/** @param split how prose is cut into parts */
export function listRecords(index: SiteIndex, split: SplitProse): SearchRecord[] {
  const context = makeContext(index);
  return [
    ...listClaimRecords(context, split),
    ...listQuoteRecords(context),
    ...listSourceRecords(context),
    ...listPageRecords(context, split),
  ].toSorted((a, b) => byCodePoint(a.path, b.path));
}
