/** Feeds of claims: the latest recorded verdicts. They need the site's address, so a site without `url` has none. */
import type { SiteIndex } from '#core/views/site-index.ts';
import { listCorrections } from '#core/views/corrections-view.ts';
import { homePath } from '#core/views/paths.ts';
import { capitalise } from './words/numbers.ts';
import type { Urls } from './urls.ts';

export const feedPaths = { rss: '/feed.xml', json: '/feed.json' } as const;

/** Entries in a feed: readers poll often, and a reader that comes late has the corrections page. */
const feedLength = 100;

export interface FeedItem {
  /** Permanent: address of the claim and day of the verdict. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
}

/** The latest recorded verdicts, newest first; undefined where the site does not say where it stands. */
export function listFeedItems(index: SiteIndex, urls: Urls): FeedItem[] | undefined {
  if (urls.absolute(homePath) === undefined) return undefined;
  return listCorrections(index)
    .slice(0, feedLength)
    .flatMap(({ claim, date, verdict, reason, before }) => {
      const url = urls.absolute(claim.path);
      if (url === undefined) return [];
      const change = before === undefined || before === verdict ? '' : ` Before: ${before}.`;
      const text = `${capitalise(verdict)}.${change} ${reason}`;
      return [{ id: `${url}#${date}-${verdict.replaceAll(' ', '-')}`, url, title: claim.statement, text, date }];
    });
}
