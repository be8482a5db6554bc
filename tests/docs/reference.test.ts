import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { contentKinds, siteSchema } from '#schema';
import { projectRoot } from '../../scripts/command.ts';
import { listCommands, type Command } from '../../scripts/docs/list-commands.ts';
import { listFields } from '../../scripts/docs/list-fields.ts';
import { pageKinds } from '../../scripts/docs/page-kinds.ts';
import { listPageFiles, writeReferencePages } from '../../scripts/docs/reference-pages.ts';
import { writeTable } from '../../scripts/docs/write-table.ts';
import { findCommands } from './read-commands.ts';

let commands: readonly Command[] = [];
beforeAll(async () => {
  commands = await listCommands();
}, 60_000);

const read = (file: string) => readFile(path.join(projectRoot, file), 'utf8');

test('the reference pages say what the code says', async () => {
  const pages = await writeReferencePages();
  const stale: string[] = [];
  for (const { file, text } of pages) if ((await read(file).catch(() => '')) !== text) stale.push(file);
  expect(stale, 'These pages are stale. Run npm run docs and commit what it writes.').toEqual([]);
  expect(pages).toHaveLength(6);
});

test('every kind of page is described', async () => {
  const files = await listPageFiles();
  const undescribed = files.filter((file) => pageKinds[file] === undefined);
  const gone = Object.keys(pageKinds).filter((file) => !files.includes(file));
  expect(
    { undescribed, gone },
    'Mend the lines of these pages in scripts/docs/page-kinds.ts, then run npm run docs.',
  ).toEqual({ undescribed: [], gone: [] });
});

test('every command explains all of its options and no others', () => {
  const wrong = commands
    .filter(({ options }) => options.length > 0)
    .flatMap(({ name, usage, options }) => {
      const explained = new Set([...usage.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option = '']) => option));
      return [
        ...options.filter((option) => !explained.has(option)).map((option) => `${name} takes --${option} in silence`),
        ...[...explained]
          .filter((option) => ![...options, 'help', 'silent'].includes(option))
          .map((option) => `${name} explains --${option} and does not take it`),
      ];
    });
  expect(wrong).toEqual([]);
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['npm run check', 'npm test']));
});

test('the README names every command, and docs tell nobody to type one that does not exist', async () => {
  const docs = (await readdir(path.join(projectRoot, 'src/docs'))).map((file) => `src/docs/${file}`);
  const files = ['README.md', 'CONTRIBUTING.md', 'src/README.md', ...docs];
  const typed = (await Promise.all(files.map(async (file) => findCommands(file, await read(file))))).flat();
  const byName = new Map(commands.map((command) => [command.name.replace(/^npm (?:run )?/, ''), command]));
  const wrong = typed.flatMap(({ file, name, options }) => {
    const command = byName.get(name);
    if (command === undefined) return [`${file}: there is no npm run ${name}`];
    const known = new Set([...command.options, 'help', ...(command.options.length === 0 ? options : [])]);
    return options
      .filter((option) => !known.has(option))
      .map((option) => `${file}: npm run ${name} takes no --${option}`);
  });
  expect(wrong).toEqual([]);
  const named = new Set(typed.filter(({ file }) => file === 'README.md').map(({ name }) => name));
  expect(
    [...byName.keys()].filter((name) => !named.has(name)),
    'Add these commands to the table in README.md.',
  ).toEqual([]);
});

test('every field and setting has a type and a meaning', () => {
  const schemas = [...Object.values(contentKinds).map(({ schema }) => schema), siteSchema];
  const rows = schemas.flatMap((schema) => listFields(schema));
  expect(rows.filter(({ type, description }) => type.includes('any') || description === '')).toEqual([]);
  expect(rows.map(({ path: field }) => field)).toEqual(
    expect.arrayContaining(['evidence[].creditedTo.unnamed', 'provenance.*.why', 'prose.long-claim.most']),
  );
});

test('alternatives of one field stand in one row', () => {
  const rows = listFields(contentKinds.claim.schema);
  expect(rows.find(({ path: field }) => field === 'evidence[].says.date')).toEqual({
    path: 'evidence[].says.date',
    type: 'text, or map: `from`, `to`',
    unless: 'required',
    description: 'The date, or the first and last day of a range.',
  });
  expect(new Set(rows.map(({ path: field }) => field)).size).toBe(rows.length);
});

test('no cell of a table turns into markup', () => {
  expect(writeTable(['a'], [['x | <b> `<story>`\nend']])).toBe(
    String.raw`| a |
| --- |
| x \| \<b> ${'`<story>`'} end |`,
  );
});
