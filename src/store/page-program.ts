/** What the pages offer as a program of their own; `src/site/page-program.ts` is it. */

/** A page or file of the site, by the component that renders it. */
export interface PagePlace {
  /** Below the base, with a slash before it. */
  readonly pathname: string;
  readonly component: string;
  /** Path below the output folder. */
  readonly file: string;
}

export interface PageProgram {
  /** All pages that have to be rendered in this build, in the order of their routes; of two with one address the first. */
  readonly listPages: () => Promise<readonly PagePlace[]>;
  /** The bytes of its file. Fails where the page's own code fails. */
  readonly renderPage: (place: PagePlace) => Promise<Uint8Array>;
}
