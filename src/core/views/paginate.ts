/** Long lists in pages, so that no page grows with the whole site. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly path: string;
}

/** Lines of an index of stories, actors or outlets on one page. */
export const mostLines = 200;

/** Path of one page of a list: the list's own for the first, `<list>page/2/` for the second. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** At least one page, which may be empty. */
export function paginate<T>(items: readonly T[], most: number, list: string): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: pages }, (_, at) => ({
    items: items.slice(at * most, (at + 1) * most),
    page: at + 1,
    pages,
    path: pagePath(list, at + 1),
  }));
}
