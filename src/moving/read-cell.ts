/** What one cell says, as a value for frontmatter. */
import { parse, YAMLParseError } from 'yaml';
import type { FieldMap, FieldValue } from '#drafts/write-entry.ts';
import type { CellKind } from './columns.ts';

/** Between the items of a list in one cell, as in the data files of a site. */
export const listSeparator = ' | ';

export type CellValue = { readonly value: FieldValue | undefined } | { readonly refused: string };

/** An empty cell has no value. */
export function readCell(cell: string, kind: CellKind): CellValue {
  if (cell === '') return { value: undefined };
  if (kind === 'text') return { value: cell.replaceAll(/\s+/g, ' ') };
  if (kind === 'list')
    return {
      value: cell
        .split('|')
        .map((item) => item.replaceAll(/\s+/g, ' ').trim())
        .filter((item) => item !== ''),
    };
  try {
    return { value: toFieldValue(parse(cell, { schema: 'core', maxAliasCount: 0 })) };
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    return { refused: `cannot be read: ${error.message.split('\n', 1)[0] ?? ''} Expected it as it stands in a file` };
  }
}

/** Plain data as frontmatter can hold it; what is null or nothing is left out. */
function toFieldValue(value: unknown): FieldValue | undefined {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.flatMap((item: unknown) => toFieldValue(item) ?? []);
  if (typeof value !== 'object' || value === null) return undefined;
  return toFieldMap(Object.entries(value));
}

function toFieldMap(entries: readonly (readonly [string, unknown])[]): FieldMap {
  return Object.fromEntries(entries.map(([key, inner]) => [key, toFieldValue(inner)]));
}
