/** The part of Pagefind's interface in the browser that the search stands on. */

interface PagefindData {
  readonly raw_url: string;
  /** With the site's base. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Numbers of the found words; words are runs without white space. */
  readonly locations: readonly number[];
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Of the filters that were loaded, how many results have each value. */
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly options: (options: { readonly ranking: unknown }) => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<PagefindAnswer>;
}

/** Loads Pagefind from below the base; fails where the site was built without an index. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // Claims are short and articles long: a long text is no worse an answer.
  await pagefind.options({ ranking: { pageLength: 0.4, metaWeights: { title: 5, names: 2 } } });
  await pagefind.init();
  return pagefind;
}
