/** The files under `/data/`: each table as CSV and JSON, and their description as a data package. */
import type { SiteMeta } from '#schema';
import { emptyCorpus } from '#core/empty-corpus.ts';
import { makeAllTables } from './all-tables.ts';
import type { Cell, DataTable } from './data-tables.ts';
import { dataPath, normaliseBase } from './paths.ts';
import { indexSite } from './site-index.ts';

/** Begins a cell that a spreadsheet would take for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Rows = Pick<DataTable, 'fields' | 'rows'>;

const writeLine = (cells: readonly Cell[]) => `${cells.map(writeCell).join(',')}\r\n`;

/** Rows of CSV by RFC 4180: commas, CRLF, quotation marks doubled. */
export const writeCsvRows = ({ rows }: Pick<Rows, 'rows'>): string => rows.map(writeLine).join('');

/** The line above them. */
export const writeCsvHead = ({ fields }: { readonly fields: readonly { readonly name: string }[] }): string =>
  writeLine(fields.map(({ name }) => name));

/** The whole file. */
export function writeCsv(table: {
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly (readonly Cell[])[];
}): string {
  return writeCsvHead(table) + writeCsvRows(table);
}

/** Objects of a list, one per row, every field in each, joined by commas. */
export function writeJsonRows({ fields, rows }: Rows): string {
  const objects = rows.map((row) => Object.fromEntries(fields.map(({ name }, at) => [name, row[at] ?? null])));
  return objects.map((object) => `\n  ${JSON.stringify(object)}`).join(',');
}

/** What stands around them. */
export const jsonEnds = ['[', '\n]\n'] as const;

/** The whole file: a list of objects. */
export const writeJson = (table: Rows): string => jsonEnds.join(writeJsonRows(table));

/** A descriptor by Data Package 2.0 (datapackage.org) of the CSV files beside it. */
export function describePackage(tables: readonly DataTable[], site: SiteMeta): object {
  const homepage = site.url === undefined ? undefined : new URL(normaliseBase(site.base), site.url).href;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'crossbearing',
    title: site.title,
    description: site.description,
    ...(homepage === undefined ? {} : { homepage }),
    ...(site.publisher === undefined ? {} : { contributors: [{ title: site.publisher.name, roles: ['publisher'] }] }),
    resources: tables.map(({ name, title, fields, primaryKey, foreignKeys }) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields,
        missingValues: [''],
        primaryKey,
        ...(foreignKeys.length === 0
          ? {}
          : {
              foreignKeys: foreignKeys.map(({ field, table }) => ({
                fields: [field],
                reference: { resource: table, fields: ['id'] },
              })),
            }),
      },
    })),
  };
}

/** Paths of all files of tables, for links in prose; every site has the same. */
export function listDataFiles(): string[] {
  const names = makeAllTables(indexSite(emptyCorpus, false)).flatMap(({ name }) => [`${name}.csv`, `${name}.json`]);
  return [...names, 'datapackage.json'].map((name) => dataPath + name);
}
