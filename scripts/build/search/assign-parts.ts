/**
 * Splits what is searched into parts, each an index of its own, so that a change makes one part anew and a browser loads those that
 * have its words. Content alone decides which part something is in, and little of it moves when the site grows.
 */
import { byCodePoint } from '#core/text.ts';
import { hashParts } from '#store/hash.ts';

/** What stays together: the records of a story, or a page of its own. */
export interface SearchUnit {
  readonly id: string;
  readonly records: number;
  /** Changes with the records. */
  readonly key: string;
}

export interface SearchPart<Unit extends SearchUnit> {
  /** The first bits of the hashes of its units' ids; empty where there is one part. */
  readonly name: string;
  readonly units: readonly Unit[];
}

/**
 * Pagefind takes about a second for a thousand records on a small machine, which is what a change of one word costs; and each part
 * with a word costs a reader about 20 KB, so they are not smaller.
 */
const mostRecords = 2500;
const mostBits = 24;

function split<Unit extends SearchUnit>(
  units: readonly (readonly [bits: string, unit: Unit])[],
  most: number,
  name: string,
): SearchPart<Unit>[] {
  const records = units.reduce((sum, [, unit]) => sum + unit.records, 0);
  if (records <= most || units.length <= 1 || name.length === mostBits) {
    return units.length === 0 ? [] : [{ name, units: units.map(([, unit]) => unit) }];
  }
  return ['0', '1'].flatMap((bit) =>
    split(
      units.filter(([bits]) => bits[name.length] === bit),
      most,
      name + bit,
    ),
  );
}

/** Sorted by name; always at least one. */
export function assignParts<Unit extends SearchUnit>(units: readonly Unit[], most = mostRecords): SearchPart<Unit>[] {
  const hashed = units.toSorted((a, b) => byCodePoint(a.id, b.id)).map((unit) => [bitsOf(unit.id), unit] as const);
  const parts = split(hashed, most, '');
  return parts.length === 0 ? [{ name: '', units: [] }] : parts;
}

const bitsOf = (id: string) =>
  Number.parseInt(hashParts([id]).slice(0, 8), 16)
    .toString(2)
    .padStart(32, '0');
