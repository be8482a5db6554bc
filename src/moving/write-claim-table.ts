/** All claims as the table that `import -- claims` reads: one row for each piece of evidence. */
import { stringify } from 'yaml';
import type { Claim } from '#core/model.ts';
import type { Cell } from '#core/views/data-tables.ts';
import { claimColumns, type FieldColumn } from './columns.ts';
import { listSeparator } from './read-cell.ts';

function writeCell(value: unknown, { kind }: FieldColumn): Cell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (kind === 'text') return String(value);
  if (kind === 'list' && Array.isArray(value)) return value.join(listSeparator);
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** Header and rows; what the schema fills in by itself may stand in them. */
export function tabulateClaims(claims: readonly Claim[]): {
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const rows = claims.flatMap(({ id, meta, body }) => {
    const own: Readonly<Record<string, unknown>> = { ...meta, id, text: body.trim() };
    const evidence: readonly Readonly<Record<string, unknown>>[] = meta.evidence.length === 0 ? [{}] : meta.evidence;
    return evidence.map((item) =>
      claimColumns.map((column) =>
        writeCell((column.of === 'claim' ? own : item)[column.field.replace('evidence.', '')], column),
      ),
    );
  });
  return { fields: claimColumns.map(({ field: name }) => ({ name })), rows };
}
