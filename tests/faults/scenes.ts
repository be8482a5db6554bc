/** Commands that write content, each with a root in which it has something to write to several files. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runScript } from '../scripts/run-script.ts';

export interface Scene {
  readonly command: string;
  /** Writes the content of the root; the folder above is the scene's own too. */
  readonly make: (root: string) => Promise<void>;
  /** Besides `--root`. */
  readonly args: (root: string) => readonly string[];
}

const fixture = (name: string) => path.resolve('tests/fixtures', name);
const beside = (root: string, name: string) => path.join(path.dirname(root), name);

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

async function edit(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  await write(root, { [file]: text.replace(from, to) });
}

const valid = (root: string) => cp(fixture('checks/_valid'), root, { recursive: true });

const page = (title: string, text: string) => `<html><body><h1>${title}</h1><p>${text}</p></body></html>`;

export const scenes: Readonly<Record<string, Scene>> = {
  ingest: {
    command: 'ingest',
    // New articles, a corrected one that a claim cites, and one that a person has edited and that is corrected elsewhere.
    make: async (root) => {
      await valid(root);
      await runScript('ingest', ['--root', root]);
      await edit(root, 'content/sources/ferry-strike/herald.md', 'language: en', 'language: en-GB');
      await edit(root, 'seeds/ferry-strike/wire.txt', 'The union counts 240', 'The union now counts 250');
      await edit(root, 'seeds/ferry-strike/herald.txt', '\n\n', '\n\nAn early version of this report was shorter.\n\n');
      await write(root, {
        'seeds/tide-mill/a.txt': 'The mill turns\n\nThe old mill turned again on Friday, Olin Bask said.\n',
        'seeds/tide-mill/b.txt': 'Mill in motion\n\nBy TIDEWIRE\n\nOn Friday the wheel moved, visitors reported.\n',
      });
    },
    args: () => [],
  },
  'check --fix': {
    command: 'check',
    make: async (root) => {
      await valid(root);
      for (const name of ['one', 'two', 'three'])
        await write(root, {
          [`content/claims/ferry-strike/${name}.md`]: `---\nstory: ferry-strike\nclaim: It is ${name}  \nkind: event\n---\n\nWords.   \n`,
        });
    },
    args: () => ['--fix'],
  },
  draft: {
    command: 'draft',
    make: (root) => cp(fixture('drafts/boatyard-fire'), root, { recursive: true }),
    args: () => ['--alone'],
  },
  confirm: { command: 'confirm', make: valid, args: () => ['--all'] },
  'import claims': {
    command: 'import',
    make: async (root) => {
      await valid(root);
      const rows = ['one', 'two', 'three', 'four'].map((name) => `It is ${name},ferry-strike,event`);
      await write(path.dirname(root), { 'claims.csv': `claim,story,kind\n${rows.join('\n')}\n` });
    },
    args: (root) => ['claims', beside(root, 'claims.csv'), '--write'],
  },
  'import sources': {
    command: 'import',
    make: async (root) => {
      await valid(root);
      await runScript('ingest', ['--root', root]);
      await write(path.dirname(root), {
        'saved/a.html': page('Boats return', 'The boats came back on Monday, the office said.'),
        'saved/b.html': page('Strike over', 'The strike is over since Monday, the union said.'),
        'table.csv':
          'file,url,date,outlet\na.html,https://a.example/1,2031-03-14,New Outlet\nb.html,https://b.example/2,2031-03-15,Tidewire\n',
      });
    },
    args: (root) => {
      const table = ['--table', beside(root, 'table.csv')];
      return ['sources', beside(root, 'saved'), ...table, '--story', 'harbour', '--write'];
    },
  },
  'import archive': {
    command: 'import',
    make: async (root) => {
      await mkdir(root, { recursive: true });
      await valid(beside(root, 'archive'));
    },
    args: (root) => ['archive', beside(root, 'archive'), '--write'],
  },
};
