/** Addresses of pages below the site's base; all start and end with a slash. */
import type { Span } from '#core/model.ts';

export const homePath = '/';
export const storiesPath = '/stories/';
export const actorsPath = '/actors/';
export const docsPath = '/docs/';
export const correctionsPath = '/corrections/';
export const dataPath = '/data/';
export const outletsPath = '/outlets/';
export const searchPath = '/search/';
export const lettersPath = '/a-z/';
export const peoplePath = '/people/';
/** The site held against the codes of fact-checkers. */
export const standardsPath = '/standards/';
/** Who answers for the site. */
export const publisherPath = '/about/publisher/';

/** `/`, or the base of `site.yaml` with a slash at both ends. */
export function normaliseBase(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

export function storyPath(id: string): string {
  return `/stories/${id}/`;
}

/** `id` is `<story>/<name>`, as is a source's. */
export function claimPath(id: string): string {
  return `/claims/${id}/`;
}

export function sourcePath(id: string): string {
  return `/sources/${id}/`;
}

/** Id of a piece of evidence on the page of its claim. */
export function evidenceId(index: number): string {
  return `e-${index}`;
}

export function evidencePath(claim: string, index: number): string {
  return `${claimPath(claim)}#${evidenceId(index)}`;
}

export function actorPath(id: string): string {
  return `/actors/${id}/`;
}

export function outletPath(id: string): string {
  return `/outlets/${id}/`;
}

/** All claims of an actor's page; only where they are more than that page lists. */
export function actorClaimsPath(id: string): string {
  return `${actorPath(id)}claims/`;
}

/** As with an actor's claims. */
export function outletClaimsPath(id: string): string {
  return `${outletPath(id)}claims/`;
}

/** All articles of an outlet's page; only where they are more than that page lists. */
export function outletArticlesPath(id: string): string {
  return `${outletPath(id)}articles/`;
}

export function personPath(id: string): string {
  return `/people/${id}/`;
}

export function docPath(id: string): string {
  return `/docs/${id}/`;
}

/** Id of a passage on the page of its source; stable as long as the source's text is. */
export function passageId(span: Span): string {
  return `p-${span.start}-${span.end}`;
}

export function passagePath(source: string, span: Span): string {
  return `${sourcePath(source)}#${passageId(span)}`;
}

/** Id of a note on the page of a source, which says what claim cites the passage of its number. */
export function noteId(number: number): string {
  return `n-${number}`;
}

/** Id of a row of the fact-check table: the claim's name without its story. */
export function rowId(claim: string): string {
  return `c-${claim.split('/').at(-1) ?? claim}`;
}

/** A path on the page of a source, with one of its layers switched on. */
export function layerPath(path: string, layer: string): string {
  const [page = '', anchor] = path.split('#');
  return `${page}?layer=${layer}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The claim as a card for frames on other sites. */
export function embedPath(claim: string): string {
  return `/embed${claimPath(claim)}`;
}

/** The share card of a page: `/claims/x/y/` -> `/cards/claims/x/y.png`; of the home page `/cards/site.png`. */
export function cardPath(page: string): string {
  return page === homePath ? '/cards/site.png' : `/cards${page.slice(0, -1)}.png`;
}

/** A part of the older corrections, numbered from the oldest. */
export function correctionsPartPath(part: number): string {
  return `${correctionsPath}${part}/`;
}
