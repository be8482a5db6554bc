/** The reviewed claims of a site as ClaimReviews, the same as below `/data/` on the site. */
import type { Corpus } from '#core/model.ts';
import { dataPath } from '#core/views/paths.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite } from '#core/views/site-index.ts';

/** The text of `claim-reviews.json`; `undefined` where the site has none, or names no address or publisher. */
export async function writeReviews(corpus: Corpus, root: string): Promise<string | undefined> {
  // The words of a site follow its language, which they read below this root as they are loaded.
  process.env['CROSSBEARING_ROOT'] = root;
  const [{ makeReviewFeed }, { makeUrls }] = await Promise.all([
    import('#site/structured-data.ts'),
    import('#site/urls.ts'),
  ]);
  const feed = makeReviewFeed(overviewSite(indexSite(corpus, false)), makeUrls(corpus.site), dataPath);
  return feed === undefined ? undefined : `${JSON.stringify(feed, null, 2)}\n`;
}
