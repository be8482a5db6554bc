/** Stories, actors and outlets that came, went, have another name or other facts. */
import { pairEntries, type Entry, type Paired } from './pair-entries.ts';
import { serialise } from './compare-evidence.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface EntryChanges {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
  /** Two pages that have become one: `before` went into `after`. */
  readonly merged: readonly { readonly before: Named; readonly after: Named }[];
  /** Other fields that changed, by name; `text` is the body. */
  readonly changed: readonly (Named & { readonly fields: readonly string[] })[];
}

interface Page extends Entry {
  readonly body: string;
}

export function compareEntries<E extends Page>(
  { added, removed, kept, merged }: Paired<E>,
  nameOf: (entry: E) => string,
): EntryChanges {
  const tell = (entry: E): Named => ({ id: entry.id, name: nameOf(entry) });
  return {
    added: added.map(tell),
    removed: removed.map(tell),
    renamed: kept
      .filter(({ before, after }) => nameOf(before) !== nameOf(after))
      .map(({ before, after }) => ({ before: nameOf(before), after: nameOf(after) })),
    merged: merged.map(({ before, after }) => ({ before: tell(before), after: tell(after) })),
    changed: kept
      .map(({ before, after }) => ({ ...tell(after), fields: listFields(before, after) }))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** Fields that other sections tell of. */
const apart: ReadonlySet<string> = new Set(['formerIds', 'name', 'title']);

function listFields(before: Page, after: Page): string[] {
  const was: Readonly<Record<string, unknown>> = { ...before.meta };
  const is: Readonly<Record<string, unknown>> = { ...after.meta };
  return [
    ...[...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((field) => !apart.has(field))
      .filter((field) => serialise(was[field], undefined) !== serialise(is[field], undefined)),
    ...(before.body.trim() === after.body.trim() ? [] : ['text']),
  ];
}

/** Pages of the docs, which have no former ids. */
export function pairDocs<D extends { readonly id: string; readonly meta: object; readonly body: string }>(
  before: readonly D[],
  after: readonly D[],
): Paired<D & Page> {
  const withIds = (docs: readonly D[]) => docs.map((doc) => ({ ...doc, meta: { ...doc.meta, formerIds: [] } }));
  return pairEntries(withIds(before), withIds(after), ({ id }) => id);
}
