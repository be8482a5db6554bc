/** Feeds of claims. They need the site's address, so a site without `url` has none. */
export const feedPaths = { rss: '/feed.xml', json: '/feed.json' } as const;
