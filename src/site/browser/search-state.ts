/** What somebody searches for, as the address says it: `?q=…&kind=…&verdict=…`. Pure. */
import { filterNames, recordKinds, type FilterName, type RecordKind } from '#core/search/record.ts';

export interface SearchState {
  readonly text: string;
  /** One kind alone; undefined for all. */
  readonly kind: RecordKind | undefined;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

/** Unknown kinds and empty values count as absent. */
export function readState(search: string): SearchState {
  const query = new URLSearchParams(search);
  const kind = query.get('kind');
  const filters = filterNames.flatMap((name) => {
    const value = query.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    text: query.get('q') ?? '',
    kind: recordKinds.find((known) => known === kind),
    filters: Object.fromEntries(filters),
  };
}

/** The query with its `?`, or nothing. `readState(writeState(s))` is `s`. */
export function writeState({ text, kind, filters }: SearchState): string {
  const query = new URLSearchParams();
  if (text.trim() !== '') query.set('q', text);
  if (kind !== undefined) query.set('kind', kind);
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name]);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
