/** Structured data (schema.org, as JSON-LD): only facts that the site states in words too. */
import type { ClaimCoverage } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';
import { homePath, sourcePath } from '#core/views/paths.ts';
import { listClaims, type SiteFrame, type SiteOverview } from '#core/views/overview/site-overview.ts';
import { overviewClaim, type ClaimOverview } from '#core/views/overview/story-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { describeClaimPage, makePublisher } from './publisher-data.ts';
import type { Urls } from './urls.ts';
import { describeVerdict } from './words/labels.ts';
import { capitalise } from './words/numbers.ts';

const context = 'https://schema.org';

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
export function writeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * A ClaimReview by schema.org, with what Google's guide for fact checks requires (claimReviewed, url, reviewRating with
 * alternateName, author), for a reviewed claim of a site that says where it stands and who publishes it; nothing
 * otherwise. The rating is the verdict in words: a number would be invented. Nobody is named as the author of the claim,
 * because sources are its witnesses.
 */
function makeReview(claim: ClaimOverview, index: SiteFrame, urls: Urls): object | undefined {
  const { publisher, language } = index.corpus.site;
  const { ref, history, appearance } = claim;
  const url = urls.absolute(ref.path);
  if (ref.draft || publisher === undefined || url === undefined) return undefined;
  const first = history[0]?.date;
  const last = history.at(-1)?.date;
  const page = describeClaimPage(index, claim, urls);
  return {
    '@type': 'ClaimReview',
    url,
    claimReviewed: ref.statement,
    inLanguage: language,
    ...(first === undefined ? {} : { datePublished: first }),
    ...(last === undefined || last === first ? {} : { dateModified: last }),
    author: {
      '@type': 'Organization',
      name: publisher.name,
      ...(publisher.url === undefined ? {} : { url: publisher.url }),
    },
    ...(page === undefined ? {} : { mainEntityOfPage: page }),
    reviewRating: { '@type': 'Rating', alternateName: capitalise(describeVerdict(ref.verdict.text)) },
    ...(appearance.length === 0
      ? {}
      : {
          itemReviewed: {
            '@type': 'Claim',
            appearance: appearance.map((link) => ({ '@type': 'CreativeWork', url: link })),
          },
        }),
  };
}

/** For the page of a claim. */
export function describeReview(coverage: ClaimCoverage, index: SiteIndex, urls: Urls): object | undefined {
  const review = makeReview(overviewClaim(index, coverage), index, urls);
  return review === undefined ? undefined : { '@context': context, ...review };
}

/** All reviews as one DataFeed; nothing where there are none. */
export function makeReviewFeed(overview: SiteOverview, urls: Urls, path: string): object | undefined {
  const items = listClaims(overview).flatMap((claim) => {
    const item = makeReview(claim, overview, urls);
    const date = claim.history.at(-1)?.date;
    return item === undefined
      ? []
      : [{ '@type': 'DataFeedItem', ...(date === undefined ? {} : { dateModified: date }), item }];
  });
  if (items.length === 0) return undefined;
  const { title } = overview.corpus.site;
  return { '@context': context, '@type': 'DataFeed', name: title, url: urls.absolute(path), dataFeedElement: items };
}

/**
 * A line of the text, such as `By Jane Doe and Tom Roe, Staff Writers`, is a credit as printed; only the metadata of a page, or
 * an editor, gives names one by one.
 */
function describeBylines({ bylines, provenance }: Source['meta']): object {
  const isLine = provenance.bylines?.how === 'stated' && provenance.bylines.line !== undefined;
  return isLine ? { creditText: bylines.join(', ') } : { author: bylines.map((name) => ({ '@type': 'Person', name })) };
}

/** For the page of a source: the article that it reproduces, with what the article states of itself and nothing inferred. */
export function describeArticle({ id, meta }: Source, index: SiteIndex, urls: Urls): object {
  const isStated = (field: 'outlet' | 'published' | 'bylines') => {
    const how = meta.provenance[field]?.how;
    return how === 'stated' || how === 'editor';
  };
  const outlet = meta.outlet !== null && isStated('outlet') ? index.outlets.get(meta.outlet)?.meta : undefined;
  const url = urls.absolute(sourcePath(id));
  return {
    '@context': context,
    '@type': 'WebPage',
    ...(url === undefined ? {} : { url }),
    mainEntity: {
      '@type': 'NewsArticle',
      headline: meta.title,
      ...(meta.url === undefined ? {} : { url: meta.url }),
      ...(meta.language === 'und' ? {} : { inLanguage: meta.language }),
      ...(meta.published !== null && 'at' in meta.published && isStated('published')
        ? { datePublished: meta.published.at }
        : {}),
      ...(meta.bylines.length > 0 && isStated('bylines') ? describeBylines(meta) : {}),
      ...(outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: outlet.name } }),
    },
  };
}

/** For the home page. */
export function describeSite(index: SiteFrame, urls: Urls): object {
  const { title, description, language } = index.corpus.site;
  const publisher = makePublisher(index, urls);
  const url = urls.absolute(homePath);
  return {
    '@context': context,
    '@type': 'WebSite',
    name: title,
    description,
    inLanguage: language,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** For a page whose claims have a history: when it last changed. Pages that have data of their own say it there. */
export function describeModified(title: string, path: string, modified: string, urls: Urls): object | undefined {
  const url = urls.absolute(path);
  if (url === undefined) return undefined;
  return { '@context': context, '@type': 'WebPage', name: title, url, dateModified: modified };
}
