/** `npm run draft`: proposes actors and claims as new Markdown files. Exit codes: 0 fine, 1 problems, 2 crash. */
import path from 'node:path';
import { defaultMost, type DraftFile } from '#drafts/model.ts';
import { planDrafts } from '#drafts/plan-drafts.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { commandLine, projectRoot, resolveRoot, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';
import { writeNew } from './write-new.ts';

const usage = `
Usage: npm run draft -- [--root DIR] [--story ID] [--most N] [--alone] [--check]

Writes actors and claims as drafts for you to finish: who is named in the sources, and what several of them report, with
verbatim quotes filled in. Only new files are written; what is there is never touched. Nobody has checked a draft: read
it against the sources, correct it or delete it.
  --root DIR   the folder that holds seeds/ and content/ (default: this repository)
  --story ID   only this story
  --most N     drafted claims that may wait in one story at a time (default: ${defaultMost})
  --alone      also facts that one source alone reports
  --check      write nothing; list what would be written
`;

const options = {
  root: { type: 'string' },
  story: { type: 'string' },
  most: { type: 'string' },
  alone: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const;

function readMost(typed: string | undefined): number {
  if (typed === undefined) return defaultMost;
  if (!/^\d{1,6}$/.test(typed)) throw new UsageError(`--most: expected a number, found "${typed}".`);
  return Number(typed);
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

function describe(files: readonly DraftFile[], root: string, check: boolean): string {
  const actors = files.filter((file) => file.path.startsWith('content/actors/')).length;
  const what = `${count(actors, 'actor')} and ${count(files.length - actors, 'claim')}`;
  if (check) return `Would draft ${what}. Nothing was written.`;
  if (files.length === 0) return `Nothing new to draft. Next: ${commandLine('check', root)}`;
  return `Drafted ${what}. Next: read them against the sources, correct or delete each, then run ${commandLine('check', root)}`;
}

interface Wanted {
  readonly most: number;
  readonly alone: boolean;
  readonly story: string | undefined;
  readonly check: boolean;
}

/** Undefined where there are no sources. */
async function draftInto(root: string, { most, alone, story, check }: Wanted) {
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const { stories, sources } = reading.corpus;
  if (story !== undefined && !stories.some(({ id }) => id === story))
    throw new UsageError(
      `--story: there is no story ${story}; expected ${stories.map(({ id }) => id).join(', ') || 'none yet'}.`,
    );
  if (sources.length === 0) return undefined;
  const plan = planDrafts(reading, { most, alone: alone, ...(story !== undefined && { story }) });
  const written: DraftFile[] = [];
  for (const file of plan.files) if (check || (await writeNew(root, file))) written.push(file);
  return { written, notes: plan.notes };
}

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const most = readMost(values.most);
  const root = resolveRoot(values.root);
  const draft = () => draftInto(root, { most, alone: values.alone, story: values.story, check: values.check });
  const drafted = values.check ? await draft() : await holdContent(root, draft);
  if (drafted === undefined) {
    process.stdout.write(`There are no sources to draft from. Next: ${commandLine('ingest', root)}\n`);
    return 1;
  }
  const { written, notes } = drafted;
  const lines = [...written.map((file) => file.path), ...notes, describe(written, root, values.check)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
});
