/** `npm run import`: takes in claims, sources or a whole site. Exit codes: 0 fine, 1 problems, 2 crash. */
import { BusyFile } from '#disk/busy-file.ts';
import { commandLine, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';
import { importArchive, importClaims, importSources, type Import } from './import/import-kinds.ts';
import { writeNew } from './write-new.ts';
import { claimKinds } from '#schema';

const usage = `
Usage: npm run import -- claims FILE.csv [--story ID] [--kind KIND] [--map FIELD=HEADER] [--write]
       npm run import -- claims FILE.json [--story ID] [--kind KIND] [--write]
       npm run import -- sources FOLDER --table FILE.csv [--story ID] [--write]
       npm run import -- archive FOLDER|FILE.zip [--write]

Takes in claims from a table or from ClaimReviews, saved articles with a table of addresses, dates and outlets, or
everything that npm run export wrote. Shows what it would write; --write writes it. Only new files are written, and
none at all if anything is wrong: each mistake is reported with its row and column.

  --root DIR          the folder that holds seeds/ and content/ (default: this repository)
  --story ID          story of rows that name none
  --kind KIND         kind of claims that name none: ${claimKinds.join(', ')}
  --map FIELD=HEADER  the column of a field that goes by another name; may be given several times
  --table FILE        for sources: one row for each file, with columns file, url, date, outlet and story
  --write             write what is shown
  --help              this text
`;

const options = {
  root: { type: 'string' },
  story: { type: 'string' },
  kind: { type: 'string' },
  map: { type: 'string', multiple: true },
  table: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const;

/** Problems and files that are listed; more of the same kind tell nothing new. */
const mostListed = 50;

function list(lines: readonly string[]): readonly string[] {
  const rest = lines.length - mostListed;
  return rest > 0 ? [...lines.slice(0, mostListed), `… and ${rest} more`] : lines;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

/** Plans, and writes where that is wanted; the exit code. */
async function takeIn(root: string, kind: string | undefined, from: string, values: Values): Promise<number> {
  const plan = await makePlan(root, kind, from, values);
  if (plan.problems.length > 0) {
    const mend = `${count(plan.problems.length, 'problem')}. Nothing was written. Next: mend them and run this again.`;
    print([...list(plan.problems.map(({ where, reason }) => `${where}: ${reason}`)), ...plan.notes, mend]);
    return 1;
  }
  const paths = list(plan.files.map(({ path }) => path));
  if (plan.files.length === 0) print([...plan.notes, `Nothing new. Next: ${commandLine('check', root)}`]);
  else if (!values.write)
    print([...paths, ...plan.notes, `Would write ${count(plan.files.length, 'file')}. Next: the same with --write`]);
  else {
    for (const { path, bytes } of plan.files)
      if (!(await writeNew(root, { path, text: bytes }))) throw new BusyFile(path);
    const next = kind === 'archive' ? 'check' : kind === 'claims' ? 'check' : 'ingest';
    print([...paths, ...plan.notes, `Wrote ${count(plan.files.length, 'file')}. Next: ${commandLine(next, root)}`]);
  }
  return 0;
}

await runCommand(usage, options, async ({ values, positionals }) => {
  const [kind, typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) throw new UsageError('Expected what to import, and from where.');
  const root = resolveRoot(values.root);
  const from = resolveTyped(typed);
  const take = () => takeIn(root, kind, from, values);
  return values.write ? holdContent(root, take) : take();
});

interface Values {
  readonly write: boolean;
  readonly story?: string | undefined;
  readonly kind?: string | undefined;
  readonly map?: readonly string[] | undefined;
  readonly table?: string | undefined;
}

function makePlan(root: string, kind: string | undefined, from: string, values: Values): Promise<Import> {
  switch (kind) {
    case 'claims':
      return importClaims(root, from, values);
    case 'sources':
      if (values.table === undefined)
        throw new UsageError('--table is missing: the table that says what each file is.');
      return importSources(root, from, resolveTyped(values.table), values.story);
    case 'archive':
      return importArchive(root, from);
    default:
      throw new UsageError(`Expected claims, sources or archive; found ${kind ?? 'nothing'}.`);
  }
}
