/** The part of Pagefind's interface in the browser that the search stands on, for an index in one part or in several. */

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
  readonly score: number;
  readonly data: () => Promise<PagefindData>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Of the filters that were loaded, how many results have each value. */
  readonly filters: Counts;
  readonly totalFilters: Counts;
}

type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

interface PagefindModule {
  readonly init: () => Promise<void>;
  readonly options: (options: object) => Promise<void>;
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<PagefindAnswer>;
}

export interface Pagefind {
  /** Loads all filters of the parts that are searched now. */
  readonly filters: () => Promise<Counts>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<PagefindAnswer>;
}

/** Claims are short and articles long: a long text is no worse an answer. */
const ranking = { pageLength: 0.4, metaWeights: { title: 5, names: 2 } };

/** A filter that Pagefind adds to all pages of a part, so that a search can leave out parts that were loaded before. */
const partFilter = 'part';

export interface PagefindParts {
  /** Searches these parts, by number, and loads those that are not loaded yet. */
  readonly open: (parts: readonly number[]) => Promise<Pagefind>;
}

/**
 * Loads Pagefind from below the base; fails where the site was built without an index.
 * @param folders of the parts, of which the first is loaded
 */
export async function loadPagefind(base: string, folders: readonly string[]): Promise<PagefindParts> {
  const folder = `${base}pagefind/`;
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  const optionsOf = (part: number) => ({
    ranking,
    ...(folders.length > 1 ? { mergeFilter: { [partFilter]: `${part}` } } : {}),
  });
  await pagefind.options(optionsOf(0));
  await pagefind.init();
  const loaded = new Map<number, Promise<void>>([[0, Promise.resolve()]]);
  const load = (part: number) => {
    const loading = loaded.get(part) ?? pagefind.mergeIndex(folder + (folders[part] ?? ''), optionsOf(part));
    loaded.set(part, loading);
    return loading;
  };
  if (folders.length === 1) return { open: () => Promise.resolve(pagefind) };
  return {
    open: async (parts) => {
      await Promise.all(parts.map(load));
      const any = parts.map(String);
      return {
        filters: pagefind.filters,
        search: async (term, { filters }) => {
          const answer = await pagefind.search(term, { filters: { ...filters, [partFilter]: { any } } });
          // Equal results would stand in the order in which parts happened to be loaded.
          const results = answer.results.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
          return { ...answer, results };
        },
      };
    },
  };
}
