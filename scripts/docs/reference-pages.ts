/** The reference pages as text, each from the code that it describes. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { emptyCorpus } from '#core/empty-corpus.ts';
import { makeAllTables } from '#core/views/all-tables.ts';
import { indexSite } from '#core/views/site-index.ts';
import { byCodePoint } from '#core/text.ts';
import { contentKinds, siteSchema } from '#schema';
import { projectRoot } from '../command.ts';
import { listCommands } from './list-commands.ts';
import { writeLicences } from './licences.ts';
import { listFields, type FieldRow } from './list-fields.ts';
import { pageKinds } from './page-kinds.ts';
import { writePage, writeTable } from './write-table.ts';

export interface ReferencePage {
  /** Below the project. */
  readonly file: string;
  readonly text: string;
}

/** Files below `src/pages/`, by code point. */
export async function listPageFiles(): Promise<readonly string[]> {
  const folder = path.join(projectRoot, 'src', 'pages');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(byCodePoint);
}

export async function writeReferencePages(): Promise<readonly ReferencePage[]> {
  const pages = { commands: await writeCommands(), fields: writeFields(), settings: writeSettings() };
  const all = { ...pages, pages: await writePageKinds(), data: writeData() };
  const reference = Object.entries(all).map(([name, text]) => ({ file: `src/docs/reference-${name}.md`, text }));
  return [...reference, { file: 'LICENCES.md', text: await writeLicences() }];
}

async function writeCommands(): Promise<string> {
  const commands = await listCommands();
  return writePage(
    {
      title: 'All commands',
      description: 'Every command with its options, as its --help prints them.',
      order: 70,
    },
    [
      'Commands are typed in the folder of Crossbearing. Exit codes are 0 for fine, 1 for problems and 2 for a mistake in the program itself.',
      ...commands.map(({ name, usage }) => `## ${name}\n\n\`\`\`text\n${usage}\n\`\`\``),
    ],
  );
}

function writeRows(rows: readonly FieldRow[]): string {
  return writeTable(
    ['field', 'value', 'if left out', 'meaning'],
    rows.map(({ path: field, type, unless, description }) => [`\`${field}\``, type, unless, description]),
  );
}

function writeFields(): string {
  const kinds = Object.entries(contentKinds).map(([kind, { folder, schema }]) => {
    const place = kind === 'source' || kind === 'claim' ? `content/${folder}/<story>/` : `content/${folder}/`;
    return `## ${kind}\n\n${schema.description ?? ''} Files in \`${place}\`, ending in \`.md\`.\n\n${writeRows(listFields(schema))}`;
  });
  return writePage(
    {
      title: 'All fields',
      description: 'Every field of stories, outlets, actors, sources, claims and docs.',
      order: 71,
    },
    [
      'The fields of the frontmatter, the part of a file between the two lines `---`. A field that is not listed here is a mistake, and the check says which one you may have meant. `[]` stands for each item of a list. A field without an entry under _if left out_ may be left out and then says nothing.',
      ...kinds,
    ],
  );
}

function writeSettings(): string {
  return writePage(
    {
      title: 'All settings',
      description: 'Every setting of a site, in content/site.yaml.',
      order: 72,
    },
    [
      'The settings of a site stand in `content/site.yaml`. All are optional, and so is the file. _Required_ means: if the setting that holds it is there.',
      writeRows(listFields(siteSchema)),
    ],
  );
}

/** `stories/[id]/leads.astro` as an address: `/stories/<id>/leads/`. */
function toAddress(file: string): string {
  const address = file
    .replace(/(?<=^|\/)index\.astro$/, '')
    .replace(/^404\.astro$/, '404.html')
    .replace(/\.astro$/, '/')
    .replace(/\.ts$/, '')
    .replaceAll('[...page]', '<page>')
    .replaceAll(/\[(?:\.{3})?(\w+)\]/g, '<$1>');
  return `/${address}`;
}

async function writePageKinds(): Promise<string> {
  const files = await listPageFiles();
  return writePage(
    { title: 'All pages', description: 'Every kind of page that a site has, with its address.', order: 73 },
    [
      '`<story>` and `<id>` stand for ids. Lists show their first page at the address without a number, the others at `page/2/`, `page/3/` and so on.',
      writeTable(
        ['address', 'what it shows'],
        files.map((file) => [`\`${toAddress(file)}\``, pageKinds[file] ?? '']),
      ),
    ],
  );
}

function writeData(): string {
  const tables = makeAllTables(indexSite(emptyCorpus, false)).map(({ name, title, fields }) => {
    const rows = fields.map(({ name: field, type, description }) => [`\`${field}\``, type, description]);
    return `## ${name}\n\n${title}: \`/data/${name}.csv\` and \`/data/${name}.json\`.\n\n${writeTable(['field', 'type', 'meaning'], rows)}`;
  });
  return writePage({ title: 'All data files', description: 'Every table of the data, with its fields.', order: 74 }, [
    "All data of a site lies below `/data/` as CSV and as JSON, described for programs by `/data/datapackage.json` ([Data Package 2.0](https://datapackage.org)). Of an article the files hold only what its pages may show. Lists in one cell are joined by `|` with a space on either side; unknown values are empty. A text that a spreadsheet could take for a formula begins with `'` in CSV. `/data/claim-reviews.json` holds the reviewed claims as [ClaimReview](https://schema.org/ClaimReview), if the site names an address and a publisher.",
    ...tables,
  ]);
}
