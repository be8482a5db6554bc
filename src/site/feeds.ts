/** Feeds of claims: recorded verdicts, newest first, then claims whose verdict nobody has recorded yet. */
import { listCorrections } from '#core/views/corrections-view.ts';
import { refClaim } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import type { Urls } from './urls.ts';
import { claimWords as words, describeBefore } from './words/claim.ts';
import { describeVerdict } from './words/labels.ts';
import { capitalise } from './words/numbers.ts';

export const feedPaths = { rss: '/feed.xml', json: '/feed.json' } as const;

/** Entries in a feed: readers poll often, and a reader that comes late has the corrections page. */
const feedLength = 100;

export interface FeedItem {
  /** Permanent: address of the claim, and day and words of a recorded verdict. */
  readonly id: string;
  /** Full where the site says where it stands, else from the top of its host. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Day of the recorded verdict; a claim without one has no date that could be stated. */
  readonly date?: string;
}

/** The entries of all feeds. */
export function listFeedItems(index: SiteIndex, urls: Urls): FeedItem[] {
  const address = (path: string) => urls.absolute(path) ?? urls.link(path);
  const recorded = listCorrections(index).map(({ claim, date, verdict, reason, before }): FeedItem => {
    const url = address(claim.path);
    const change = before === undefined || before === verdict ? '' : ` ${describeBefore(describeVerdict(before))}`;
    const text = `${capitalise(describeVerdict(verdict))}.${change} ${reason}`;
    return { id: `${url}#${date}-${verdict.replaceAll(' ', '-')}`, url, title: claim.statement, text, date };
  });
  const unrecorded = [...index.claims.values()]
    .filter(({ claim }) => claim.meta.history.length === 0)
    .map((coverage): FeedItem => {
      const { path, statement } = refClaim(coverage);
      const url = address(path);
      const draft = coverage.claim.meta.status === 'draft' ? ` ${words.draft}` : '';
      return { id: url, url, title: statement, text: `${capitalise(describeVerdict(coverage.verdict.text))}.${draft}` };
    });
  return [...recorded, ...unrecorded].slice(0, feedLength);
}
