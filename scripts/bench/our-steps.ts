/** Our own commands on a made-up collection, in the order in which a newsroom meets them. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, projectRoot } from '../command.ts';
import { claimWord, editActor, editClaim, editedClaim, editSource } from './edit-content.ts';
import { measureOurs } from './measure-process.ts';
import { ours } from './results.ts';
import type { Step } from './run-steps.ts';

export interface Place {
  /** A temporary folder. */
  readonly folder: string;
  /** The collection in it. */
  readonly root: string;
  /** The site that is built of it. */
  readonly site: string;
}

/** What is kept for all roots: fonts cut to what sites print, the pages as a program, joined code. */
const sharedCaches = ['fonts', 'programs', 'commands'].map((name) => path.join(projectRoot, '.cache', name));

const runFile = promisify(execFile);

/** A branch with one changed claim, as a pull request has it. */
async function branchOff(root: string, time: number): Promise<void> {
  const settings = ['user.name=Bench', 'user.email=bench@bench.example', 'commit.gpgsign=false', 'gc.auto=0'];
  const git = (...args: readonly string[]) =>
    runFile('git', ['-C', root, ...settings.flatMap((setting) => ['-c', setting]), ...args]);
  if (time === 0) {
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '.');
    await git('commit', '--quiet', '--message=Everything');
    await git('checkout', '--quiet', '-b', 'change');
  }
  await editClaim(root, firstEdit.branch + time);
  await git('commit', '--quiet', '--all', '--message=One claim');
}

async function setCards(root: string, drawn: boolean): Promise<void> {
  const file = path.join(root, 'content', 'site.yaml');
  const settings = (await readFile(file, 'utf8')).replace(/^cards: .*\n/m, '');
  await writeFile(file, `${settings}cards: ${drawn}\n`);
}

/** Edits of one claim are numbered through, so that none writes what stands there. */
const firstEdit = { branch: 100, build: 200 };

export interface OurOptions {
  /** Seconds after which a command is given up. */
  readonly most: number;
  /** Whether a full build with share cards is measured too, and later builds keep them. */
  readonly cards: boolean;
}

/** The names of the steps are those of the report, see `report/our-table.ts`. */
export function listOurSteps({ folder, root, site }: Place, { most, cards }: OurOptions): Step[] {
  const cache = cacheFolder(root);
  const measure = (command: string, ...args: readonly string[]) =>
    measureOurs(command, ['--root', root, ...args], { folder, most });
  const build = () => measure('build', '--out', site);
  // The search is made beside the pages, so that its time cannot be taken off that of the build.
  const buildUnsearched = () =>
    measureOurs('build', ['--root', root, '--out', site], { folder, most, env: { CROSSBEARING_SEARCH: 'none' } });
  const forget = async () => {
    for (const kept of [cache, ...sharedCaches]) await rm(kept, { recursive: true, force: true });
  };
  const forgetPages = () => rm(path.join(cache, 'store', 'pages'), { recursive: true, force: true });
  /** As it is before the first command: seeds, and what people have written. */
  const beginAnew = async (drawn: boolean) => {
    await forget();
    for (const made of ['sources', '.base']) {
      await rm(path.join(root, 'content', made), { recursive: true, force: true });
    }
    await setCards(root, drawn);
  };
  const expectClaim = async (time: number) => {
    const page = await readFile(path.join(site, 'claims', editedClaim, 'index.html'), 'utf8');
    if (!page.includes(claimWord(firstEdit.build + time)))
      throw new Error('the page of the claim is not that of its file');
  };
  const steps: readonly Omit<Step, 'by'>[] = [
    { step: 'ingest', run: () => measure('ingest'), once: true },
    { step: 'check', before: forget, run: () => measure('check') },
    {
      step: 'check-changed',
      before: (time) => branchOff(root, time),
      run: () => measure('check', '--changed', 'main'),
    },
    { step: 'bare-unsearched', before: () => beginAnew(false), run: buildUnsearched },
    { step: 'bare', before: () => beginAnew(false), run: build },
    { step: 'pages-unsearched', before: forgetPages, run: buildUnsearched },
    { step: 'pages', before: forgetPages, run: build },
    ...(cards ? [{ step: 'build', before: () => beginAnew(true), run: build }] : []),
    { step: 'same', run: build },
    { step: 'claim', before: (time) => editClaim(root, firstEdit.build + time), run: build, after: expectClaim },
    { step: 'source', before: (time) => editSource(root, time), run: build },
    { step: 'actor', before: (time) => editActor(root, time), run: build },
  ];
  return steps.map((step) => ({ by: ours, ...step }));
}
