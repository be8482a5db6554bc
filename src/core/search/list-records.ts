/** What is searched: the records of one story, and those of a whole site in an order that its content alone decides. */
import { overviewSite } from '#core/views/overview/site-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { byCodePoint } from '#core/text.ts';
import { listClaimRecords } from './claim-records.ts';
import type { SplitProse } from './context.ts';
import { finishRecord, type DraftRecord } from './draft-record.ts';
import { listPageRecords, makeStoryRecord } from './page-records.ts';
import { listQuoteRecords } from './quote-records.ts';
import type { SearchRecord } from './record.ts';
import { nameSite } from './site-names.ts';
import { listSourceRecords } from './source-records.ts';

/**
 * Of all stories in the index, which is one in a build.
 * @param split how prose is cut into parts
 */
export function listStoryRecords(index: SiteIndex, split: SplitProse): DraftRecord[] {
  return [
    ...listClaimRecords(index, split),
    ...listQuoteRecords(index),
    ...listSourceRecords(index),
    ...index.coverage.stories.map(({ story }) => makeStoryRecord(story, split)),
  ];
}

/** All records of a site, for those who have the whole of it at hand. */
export function listRecords(index: SiteIndex, split: SplitProse): SearchRecord[] {
  const names = nameSite(overviewSite(index));
  return [...listStoryRecords(index, split), ...listPageRecords(index.corpus, split)]
    .map((record) => finishRecord(record, names))
    .toSorted((a, b) => byCodePoint(a.path, b.path));
}
