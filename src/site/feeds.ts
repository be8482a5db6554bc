/** Feeds: of all claims by their recorded verdicts, and of changes alone. */
import { isChange, listCorrections, type CorrectionView } from '#core/views/corrections-view.ts';
import { claimPath } from '#core/views/paths.ts';
import { listClaims, type SiteOverview } from '#core/views/overview/site-overview.ts';
import type { Urls } from './urls.ts';
import { describeChange, describeFeedTitle, describeUnrecorded } from './words/corrections.ts';

export const feedPaths = {
  rss: '/feed.xml',
  json: '/feed.json',
  changesRss: '/corrections.xml',
  changesJson: '/corrections.json',
} as const;

/** Entries in a feed: readers poll often, and a reader that comes late has the corrections page. */
const feedLength = 100;

export interface FeedItem {
  /** Permanent, also when the claim gets another id: the first address of the claim, and the entry of its history. */
  readonly id: string;
  /** Full where the site says where it stands, else from the top of its host. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Day of the recorded verdict; a claim without one has no date that could be stated. */
  readonly date?: string;
}

type Addresses = Pick<Urls, 'absolute' | 'link'>;

const addressOf = (urls: Addresses) => (path: string) => urls.absolute(path) ?? urls.link(path);

function writeItem(entry: CorrectionView, title: string, urls: Addresses): FeedItem {
  const address = addressOf(urls);
  const { permanentPath, path, date } = entry;
  return { id: address(permanentPath), url: address(path), title, text: describeChange(entry), date };
}

/** Changes of what had been published, newest first. */
export function listChangeItems(overview: SiteOverview, urls: Addresses): FeedItem[] {
  return listCorrections(overview)
    .filter(isChange)
    .slice(0, feedLength)
    .map((entry) => writeItem(entry, describeFeedTitle(entry.kind, entry.statement), urls));
}

/** Recorded verdicts, newest first, then claims whose verdict nobody has recorded yet. */
export function listFeedItems(overview: SiteOverview, urls: Addresses): FeedItem[] {
  const address = addressOf(urls);
  const recorded = listCorrections(overview)
    .slice(0, feedLength)
    .map((entry) => writeItem(entry, entry.statement, urls));
  const unrecorded = listClaims(overview)
    .filter(({ history }) => history.length === 0)
    .slice(0, feedLength)
    .map(({ ref: { path, statement, verdict, draft }, first }): FeedItem => ({
      id: address(claimPath(first)),
      url: address(path),
      title: statement,
      text: describeUnrecorded(verdict.text, draft),
    }));
  return [...recorded, ...unrecorded].slice(0, feedLength);
}
