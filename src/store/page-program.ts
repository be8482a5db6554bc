/** What the pages offer as a program of their own; `src/site/page-program.ts` is it. */

/** A page or file of the site, by the component that renders it. */
export interface PagePlace {
  /** Below the base, with a slash before it. */
  readonly pathname: string;
  readonly component: string;
}

export interface RenderedPage {
  /** Path below the output folder. */
  readonly file: string;
  readonly content: Uint8Array;
}

export interface PageProgram {
  /** All pages that have to be rendered in this build, in the order of their routes; of two with one address the first. */
  readonly listPages: () => Promise<readonly PagePlace[]>;
  /** Fails where the page's own code fails. */
  readonly renderPage: (place: PagePlace) => Promise<RenderedPage>;
}
