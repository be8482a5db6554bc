/** The files under `/data/`: rows of stories as the store keeps them, put together. */
import { describePackage, jsonEnds, writeCsv, writeCsvHead, writeJson } from '#core/views/data-files.ts';
import type { DataTable } from '#core/views/data-tables.ts';
import { dataPath } from '#core/views/paths.ts';
import { isStoryTable, listSiteTables } from '#core/views/site-tables.ts';
import type { StoryParts } from '#store/story-parts.ts';
import type { Overview } from './site.ts';
import { makeReviewFeed } from './structured-data.ts';

const describeFile = (data: object) => `${JSON.stringify(data, null, 2)}\n`;

/** The rows of all stories, as bytes: a large site has many megabytes of them. */
function readRows({ summaries, readRows: read }: StoryParts, { name }: DataTable, kind: 'csv' | 'json'): Uint8Array[] {
  return summaries.flatMap((summary) => (summary.tables.get(name)?.rows === 0 ? [] : [read(summary, name, kind)]));
}

function writeTable({ parts }: Overview, table: DataTable, kind: string): string | Uint8Array<ArrayBuffer> {
  if (!isStoryTable(table.name)) return kind === 'csv' ? writeCsv(table) : writeJson(table);
  if (kind === 'csv') return Buffer.concat([Buffer.from(writeCsvHead(table)), ...readRows(parts, table, 'csv')]);
  const [head, end] = jsonEnds.map((text) => Buffer.from(text));
  const comma = Buffer.from(',');
  const rows = readRows(parts, table, 'json').flatMap((own, at) => (at === 0 ? [own] : [comma, own]));
  return Buffer.concat([head, ...rows, end].filter((part) => part !== undefined));
}

export function hasReviews({ overview, urls }: Overview): boolean {
  return makeReviewFeed(overview, urls, dataPath) !== undefined;
}

/** Names of all files. */
export function listSiteFiles(site: Overview): string[] {
  return [
    ...listSiteTables(site.overview).flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
    'datapackage.json',
    ...(hasReviews(site) ? ['claim-reviews.json'] : []),
  ];
}

/** How many rows a table of the site has. */
export function countRows({ parts }: Overview, { name, rows }: DataTable): number {
  if (!isStoryTable(name)) return rows.length;
  return parts.summaries.reduce((sum, { tables }) => sum + (tables.get(name)?.rows ?? 0), 0);
}

/** @throws for a name that `listSiteFiles` does not have */
export function writeSiteFile(site: Overview, file: string): string | Uint8Array<ArrayBuffer> {
  const { overview, urls } = site;
  const tables = listSiteTables(overview);
  const [name, kind = ''] = file.split('.');
  if (file === 'datapackage.json') {
    return describeFile(describePackage(tables, overview.corpus.site));
  }
  if (file === 'claim-reviews.json') return describeFile(makeReviewFeed(overview, urls, dataPath) ?? {});
  const table = tables.find((own) => own.name === name);
  if (table === undefined) throw new Error(`There is no table for ${file}.`);
  return writeTable(site, table, kind);
}
