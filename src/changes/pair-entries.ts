/** Which entry of the content as it was is which entry now, whatever its id has become. */
import { byCodePoint } from '#core/text.ts';

/** The least that every kind of entry has. */
export interface Entry {
  readonly id: string;
  readonly meta: { readonly formerIds: readonly string[] };
}

export interface Pair<E> {
  readonly before: E;
  readonly after: E;
}

/** Entries of one kind; each of both sides is in one list. */
export interface Paired<E> {
  readonly added: readonly E[];
  readonly removed: readonly E[];
  /** The same page; its id may be another. */
  readonly kept: readonly Pair<E>[];
  /** Pages whose id now belongs to a page that was there before: two have become one. */
  readonly merged: readonly Pair<E>[];
  /** The id now of each entry as it was; a merged one has that of the page it went into. */
  readonly now: ReadonlyMap<string, string>;
}

/**
 * Pairs by id, then by former ids, then by what an entry is known by, so that a page that moved without a word about it is
 * still compared with itself. Every list is in order of the ids.
 * @param nameOf the same for one entry on both sides: its statement, name or seed; the first of several is taken
 */
export function pairEntries<E extends Entry>(
  before: readonly E[],
  after: readonly E[],
  nameOf: (entry: E) => string,
): Paired<E> {
  const old = new Set(before.map(({ id }) => id));
  const kept: Pair<E>[] = [];
  const merged: Pair<E>[] = [];
  const taken = new Set<string>();
  const keep = (was: E, is: E | undefined): boolean => {
    if (is === undefined || taken.has(is.id)) return false;
    taken.add(is.id);
    kept.push({ before: was, after: is });
    return true;
  };
  const byId = new Map(after.map((entry) => [entry.id, entry]));
  const byFormer = new Map(after.flatMap((entry) => entry.meta.formerIds.map((former) => [former, entry] as const)));
  const gone = before.filter((entry) => !keep(entry, byId.get(entry.id)));
  const lost = gone.filter((entry) => {
    const heir = byFormer.get(entry.id);
    if (heir === undefined) return true;
    if (old.has(heir.id) || !keep(entry, heir)) merged.push({ before: entry, after: heir });
    return false;
  });
  const fresh = Map.groupBy(
    after.filter(({ id }) => !taken.has(id)),
    nameOf,
  );
  const removed = lost.filter(
    (entry) =>
      !keep(
        entry,
        fresh.get(nameOf(entry))?.find(({ id }) => !taken.has(id)),
      ),
  );
  return {
    added: after.filter(({ id }) => !taken.has(id)).toSorted(inOrder),
    removed: removed.toSorted(inOrder),
    kept: kept.toSorted((a, b) => inOrder(a.before, b.before)),
    merged: merged.toSorted((a, b) => inOrder(a.before, b.before)),
    now: new Map([...kept, ...merged].map((pair) => [pair.before.id, pair.after.id])),
  };
}

const inOrder = (a: Entry, b: Entry) => byCodePoint(a.id, b.id);
