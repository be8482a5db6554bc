/** Entries of a list found by id; a list is gone through once, however often it is asked. */

interface Entry {
  readonly id: string;
}

const placesOf = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

function listPlaces(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const known = placesOf.get(entries);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  for (const [place, { id }] of entries.entries()) if (!places.has(id)) places.set(id, place);
  placesOf.set(entries, places);
  return places;
}

/** The first entry with the id. */
export function findById<T extends Entry>(entries: readonly T[], id: string): T | undefined {
  const place = listPlaces(entries).get(id);
  return place === undefined ? undefined : entries[place];
}

/** The entries with these ids, in the order of the list, each once. */
export function pickByIds<T extends Entry>(entries: readonly T[], ids: Iterable<string>): T[] {
  const places = listPlaces(entries);
  const found = new Set<number>();
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) found.add(place);
  }
  return [...found].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
}
