/** What all commands share: arguments, `--help`, folders, exit codes (0 fine, 1 problems, 2 crash, 141 nobody reads it). */
import { existsSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BusyFile } from '#disk/busy-file.ts';

/** The folder of Crossbearing itself. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Settings for Astro, which else tells its makers of every build and asks npm whether there is a newer version. */
export const keepToItself = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' } as const;

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** A mistake in how a command was called: printed with the usage, exit code 1. */
export class UsageError extends Error {}

/** Where the person is: npm runs commands in the project, and keeps the folder it was called from in INIT_CWD. */
function currentFolder(): string {
  const underNpm = process.env['npm_lifecycle_event'] !== undefined && process.cwd() === projectRoot;
  return (underNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

/** A path as the person typed it: relative to where they are. */
export function resolveTyped(typed: string): string {
  return path.resolve(currentFolder(), typed);
}

/** A path as the person may type it: relative to where they are, unless that climbs more than it saves. */
export function showPath(absolute: string): string {
  const relative = path.relative(currentFolder(), absolute) || '.';
  return relative.startsWith(path.join('..', '..')) ? absolute : relative;
}

/** The content root of `--root`, or the project; it must be a folder that exists. */
export function resolveRoot(typed: string | undefined): string {
  if (typed === undefined) return projectRoot;
  const root = resolveTyped(typed);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new UsageError(`--root: there is no folder ${root}. Expected the folder that holds seeds/ and content/.`);
  }
  return root;
}

/** A cache folder of its own for each root; safe to delete. */
export function cacheFolder(root: string): string {
  return path.join(projectRoot, '.cache', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

/** A word of a command line, in quotes where a shell would take it apart. */
function quoteWord(word: string): string {
  return /^[\p{L}\p{N}\p{M}@%+=:,./_-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** How a person types a command of this project, for messages: `npm run build -- --root X`. */
export function commandLine(name: string, root: string, ...rest: readonly string[]): string {
  const words = [...(root === projectRoot ? [] : ['--root', showPath(root)]), ...rest].map(quoteWord);
  return words.length === 0 ? `npm run ${name}` : `npm run ${name} -- ${words.join(' ')}`;
}

/** A command as its own file states it. */
export interface CommandText {
  readonly usage: string;
  /** Names of the options that it takes, without hyphens; every command takes `help` besides. */
  readonly options: readonly string[];
}

let described: CommandText[] | undefined;

/** Loads the file of a command to read what it says of itself, and does not run it. */
export async function describeCommand(load: () => Promise<unknown>): Promise<CommandText | undefined> {
  described = [];
  await load();
  const [found] = described;
  described = undefined;
  return found;
}

/** What a shell tells of a program that the system ended because its reader had gone: 128 and the number of SIGPIPE. */
const readerGone = 141;

/** Ends the command without a word once nobody reads what it prints, as in `npm run check | head`. */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(readerGone);
      throw error;
    });
  }
}

/** Nothing is under way any more and the command has not ended: a process that it waits for, such as Pagefind's, was killed. */
function endUnfinished(): void {
  process.stderr.write(
    'Stopped: a process that this command waited for ended before it was done. Run the command again.\n',
  );
  process.exit(2);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs a command and sets the exit code: what `run` returns, 1 for wrong arguments, 2 for a crash, 141 where its reader goes.
 * `--help` prints the usage; unknown options are refused.
 */
export async function runCommand<O extends Options>(
  usage: string,
  options: O,
  run: (args: Arguments<O>) => Promise<number>,
): Promise<void> {
  if (described !== undefined) {
    described.push({ usage: usage.trim(), options: Object.keys(options) });
    return;
  }
  Object.assign(process.env, keepToItself);
  endWithReader();
  process.once('beforeExit', endUnfinished);
  try {
    if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
      process.stdout.write(`${usage.trim()}\n`);
      return;
    }
    process.exitCode = await run(parseArgs({ options, allowPositionals: true }));
  } catch (error) {
    const known = error instanceof UsageError || isArgumentError(error);
    const refused = describeRefusal(error);
    process.stderr.write(known ? `${error.message}\n\n${usage.trim()}\n` : `${refused ?? describeCrash(error)}\n`);
    process.exitCode = known || refused !== undefined ? 1 : 2;
  } finally {
    process.off('beforeExit', endUnfinished);
  }
}

/** What a system may refuse without anybody's mistake in code, and what to do about it. */
const refusals: ReadonlyMap<unknown, readonly [why: string, advice: string]> = new Map([
  ['EACCES', ['permission is missing', 'Allow it']],
  ['EPERM', ['permission is missing', 'Allow it']],
  ['EROFS', ['it can only be read', 'Make it writable']],
  ['ENOSPC', ['the disk is full', 'Make room']],
  ['EDQUOT', ['the disk is full', 'Make room']],
  ['EMFILE', ['too many files are open', 'Close programs or raise the limit']],
  ['ENFILE', ['too many files are open', 'Close programs or raise the limit']],
  ['ENOMEM', ['there is no memory left', 'Close programs']],
  ['EBUSY', ['another program uses it', 'Close that']],
  ['ENAMETOOLONG', ['the name is too long', 'Shorten it']],
  ['EIO', ['the disk failed', 'Look at the disk']],
]);

function describeRefusal(error: unknown): string | undefined {
  if (error instanceof BusyFile)
    return `Stopped at ${error.path}: somebody else changed it again and again. Nothing of theirs was touched. Run the command again when they are done.`;
  if (!(error instanceof Error)) return undefined;
  // A library may have wrapped what the system said.
  if (!('code' in error) || !refusals.has(error.code)) return describeRefusal(error.cause);
  const [why, advice] = refusals.get(error.code) ?? [];
  const where = 'path' in error ? ` at ${String(error.path)}` : '';
  return `Stopped${where}: ${why}. ${advice} and run the command again.`;
}

function describeCrash(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Crossbearing stopped because of a mistake in its own code. Please report this:\n${text}`;
}
