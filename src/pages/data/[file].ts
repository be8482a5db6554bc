import type { APIRoute } from 'astro';
import { dataPath, homePath } from '#core/views/paths.ts';
import { makeAllTables } from '#core/views/all-tables.ts';
import { describePackage, writeCsv, writeJson } from '#core/views/data-files.ts';
import { makeReviewFeed } from '#site/structured-data.ts';
import { loadSite } from '#site/site.ts';

export async function getStaticPaths() {
  const { index, urls } = await loadSite();
  const { site } = index.corpus;
  const tables = makeAllTables(index);
  const files = tables.flatMap((table) => [
    { file: `${table.name}.csv`, text: writeCsv(table) },
    { file: `${table.name}.json`, text: writeJson(table) },
  ]);
  const reviews = makeReviewFeed(index, urls, dataPath);
  return [
    ...files,
    {
      file: 'datapackage.json',
      text: `${JSON.stringify(describePackage(tables, site, urls.absolute(homePath)), null, 2)}\n`,
    },
    ...(reviews === undefined ? [] : [{ file: 'claim-reviews.json', text: `${JSON.stringify(reviews, null, 2)}\n` }]),
  ].map(({ file, text }) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
