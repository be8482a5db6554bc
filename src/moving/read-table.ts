/**
 * A table as people send it: CSV by RFC 4180 with commas, semicolons or tabs, any line ends, any of the encodings that seeds may
 * have. Cells are text and never computed; an apostrophe that keeps a spreadsheet from computing one is taken off.
 */
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { decodeBytes } from '#markdown/decode-bytes.ts';

export interface TableRow {
  /** Number of the row as a spreadsheet shows it: the header is row 1. */
  readonly row: number;
  /** One for each column of the header; missing ones are empty. White space at the ends is left out. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  /** Rows with at least one cell that is not empty. */
  readonly rows: readonly TableRow[];
}

const delimiters = [',', ';', '\t'];
/** What `data-files.ts` guards on export, and spreadsheets on theirs. */
const guarded = /^'(?=[=+\-@\t\r\n＝＋－＠])/;
const grid = z.array(z.array(z.string()));

/** The delimiter that the header holds most often outside quotation marks; a comma where there is none. */
function guessDelimiter(text: string): string {
  const header = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The table, or why the bytes are none, as a sentence. */
export function readTable(bytes: Uint8Array): Table | { readonly refused: string } {
  const decoded = decodeBytes(bytes);
  if ('reason' in decoded) return { refused: `The table ${decoded.reason}.` };
  const text = decoded.text.replace(/^\uFEFF/, '');
  const lines = splitCells(text);
  if (typeof lines === 'string') return { refused: lines };
  const [first = [], ...rest] = lines.map((cells) => cells.map((cell) => cell.replace(guarded, '').trim()));
  const tooLong = rest.findIndex((cells) => cells.slice(first.length).some((cell) => cell !== ''));
  if (tooLong >= 0)
    return {
      refused: `Row ${tooLong + 2} has more cells than the header. Expected each cell that holds a comma or a line break in "quotation marks".`,
    };
  return {
    header: first,
    rows: rest
      .map((cells, at) => ({ row: at + 2, cells: first.map((_, column) => cells[column] ?? '') }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

function splitCells(text: string): readonly (readonly string[])[] | string {
  try {
    return grid.parse(parse(text, { delimiter: guessDelimiter(text), relax_column_count: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `The table cannot be read: ${error.message}.`;
  }
}

/** The letter of a column as a spreadsheet shows it; `index` from 0. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest < 0 ? '' : columnLetter(rest)}${String.fromCodePoint(65 + (index % 26))}`;
}
