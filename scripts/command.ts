/** What all commands share: arguments, `--help`, folders, exit codes (0 fine, 1 problems, 2 crash). */
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The folder of Crossbearing itself. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** A mistake in how a command was called: printed with the usage, exit code 1. */
export class UsageError extends Error {}

/** A path as the person typed it: relative to where they are, which npm keeps in INIT_CWD. */
export function resolveTyped(typed: string): string {
  const underNpm = process.env['npm_lifecycle_event'] !== undefined && process.cwd() === projectRoot;
  return path.resolve((underNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd(), typed);
}

/** The content root of `--root`, or the project; it must be a folder that exists. */
export function resolveRoot(typed: string | undefined): string {
  if (typed === undefined) return projectRoot;
  const root = resolveTyped(typed);
  if (!existsSync(root)) {
    throw new UsageError(`--root: there is no folder ${root}. Expected the folder that holds seeds/ and content/.`);
  }
  return root;
}

/** A cache folder of its own for each root; safe to delete. */
export function cacheFolder(root: string): string {
  return path.join(projectRoot, '.cache', createHash('sha256').update(root).digest('hex').slice(0, 12));
}

/** How a person types a command of this project, for messages: `npm run build -- --root X`. */
export function commandLine(name: string, root: string, rest = ''): string {
  const words = [root === projectRoot ? '' : `--root ${path.relative(process.cwd(), root) || '.'}`, rest].filter(
    Boolean,
  );
  return words.length === 0 ? `npm run ${name}` : `npm run ${name} -- ${words.join(' ')}`;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs a command and sets the exit code: what `run` returns, 1 for wrong arguments, 2 for a crash.
 * `--help` prints the usage; unknown options are refused.
 */
export async function runCommand<O extends Options>(
  usage: string,
  options: O,
  run: (args: Arguments<O>) => Promise<number>,
): Promise<void> {
  try {
    if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
      process.stdout.write(`${usage.trim()}\n`);
      return;
    }
    process.exitCode = await run(parseArgs({ options, allowPositionals: true }));
  } catch (error) {
    const known = error instanceof UsageError || isArgumentError(error);
    process.stderr.write(known ? `${error.message}\n\n${usage.trim()}\n` : `${describeCrash(error)}\n`);
    process.exitCode = known ? 1 : 2;
  }
}

function describeCrash(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Crossbearing stopped because of a mistake in its own code. Please report this:\n${text}`;
}
