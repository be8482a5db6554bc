/** Pages list the head of a long list and say how many items follow: the data files have everything. */
export interface Limited<T> {
  readonly shown: readonly T[];
  /** How many follow. */
  readonly more: number;
}

/** What a list on the page of an actor or an outlet shows at most: a page stays light however large the site is. */
export const mostListed = 50;

/** Sources that are listed beside one name. */
export const mostSources = 20;

export function limit<T>(list: readonly T[], most: number = mostListed): Limited<T> {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}
