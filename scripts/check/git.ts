/** Asks git about the repository that a root lies in. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Room for the names of all files of a large branch. */
const maxBuffer = 64 * 1024 * 1024;

/** What git prints, without the line end; `undefined` where it fails or is not installed. */
export async function askGit(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer, env: { ...process.env, ...env } });
    return stdout.trimEnd();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
