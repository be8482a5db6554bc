/** The rows of a table of claims with their cells by field. */
import { chooseColumns } from './columns.ts';
import type { ImportProblem } from './model.ts';
import { readCell } from './read-cell.ts';
import { columnLetter, type Table } from './read-table.ts';
import type { FieldValue } from '#drafts/write-entry.ts';

export interface ClaimRow {
  readonly row: number;
  readonly claim: ReadonlyMap<string, FieldValue>;
  readonly evidence: ReadonlyMap<string, FieldValue>;
  /** How messages name the cell of a field: `row 3, column C (quote)`. */
  readonly nameCell: (field: string) => string;
}

export interface ClaimRows {
  readonly rows: readonly ClaimRow[];
  readonly problems: readonly ImportProblem[];
  /** Headers that mean nothing here. */
  readonly unused: readonly string[];
}

/** `typed` holds `field=header` pairs. */
export function readClaimRows({ header, rows }: Table, typed: readonly string[]): ClaimRows {
  const { columns, problems: unfit } = chooseColumns(header, typed);
  const problems: ImportProblem[] = unfit.map((reason) => ({ where: 'header', reason }));
  if (problems.length > 0) return { rows: [], problems, unused: [] };
  const read = rows.map(({ row, cells }): ClaimRow => {
    const nameCell = (field: string) => {
      const index = columns.findIndex((column) => column?.field === field);
      return index < 0 ? `row ${row}` : `row ${row}, column ${columnLetter(index)} (${header[index] ?? ''})`;
    };
    const found = { claim: new Map<string, FieldValue>(), evidence: new Map<string, FieldValue>() };
    for (const [index, column] of columns.entries()) {
      if (column === undefined) continue;
      const cell = cells[index] ?? '';
      // Prose keeps its paragraphs.
      const value = column.field === 'text' ? { value: cell === '' ? undefined : cell } : readCell(cell, column.kind);
      if ('refused' in value) problems.push({ where: nameCell(column.field), reason: value.refused });
      else if (value.value !== undefined) found[column.of].set(column.field.replace('evidence.', ''), value.value);
    }
    return { row, ...found, nameCell };
  });
  const unused = header.filter((name, index) => columns[index] === undefined && name !== '');
  return { rows: read, problems, unused };
}
