/** The files of an export that are made from the content: tables for other programs, and the table that an import reads. */
import type { Corpus } from '#core/model.ts';
import { makeAllTables } from '#core/views/all-tables.ts';
import { describePackage, writeCsv, writeJson } from '#core/views/data-files.ts';
import { indexSite } from '#core/views/site-index.ts';
import type { ArchiveFile } from './archive.ts';
import { tabulateClaims } from './write-claim-table.ts';

/** Of a source's words the tables hold what the public may see, as on the site. */
export function listExports(corpus: Corpus, { dataOnly }: { readonly dataOnly: boolean }): readonly ArchiveFile[] {
  const index = indexSite(corpus, false);
  const tables = makeAllTables(index);
  const { site } = index.corpus;
  const texts = [
    ...tables.flatMap((table) => [
      { path: `data/${table.name}.csv`, text: writeCsv(table) },
      { path: `data/${table.name}.json`, text: writeJson(table) },
    ]),
    { path: 'data/datapackage.json', text: `${JSON.stringify(describePackage(tables, site), null, 2)}\n` },
    ...(dataOnly ? [] : [{ path: 'claims.csv', text: writeCsv(tabulateClaims(corpus.claims)) }]),
  ];
  return texts.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
}
