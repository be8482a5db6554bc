/** `npm run verify-site`: holds a copy of a site, live or in a folder, against the build of this repository. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { commandLine, projectRoot, resolveTyped, runCommand, showPath, UsageError } from './command.ts';
import { readAddress } from './verify-site/read-address.ts';
import { writeReport } from './verify-site/report.ts';
import { fitsOwnList, readOwn, verifyFolder } from './verify-site/verify-folder.ts';
import { verifyLive } from './verify-site/verify-live.ts';

const usage = `
Usage: npm run verify-site -- URL|DIR [--out DIR] [--sample N] [--timeout SECONDS]

Holds a copy of a site against the one that 'npm run build' made here: what is missing there, what is other, what is too
many. Check out the published version, run npm run build, then this.
  URL                the address of the site's home page, such as https://example.org/check/
  DIR                a folder with a copy of the site
  --out DIR          the folder of the built site (default: dist)
  --sample N         of a live site ask only for N files, spread over the list (default: all)
  --timeout SECONDS  how long one file of a live site may take (default: 30)
A live site is asked for every file of the build, eight at once; never more bytes are read than the build has, and redirects
to other hosts are not followed. Exit codes: 0 the same, 1 not the same or not all answered.
`;

const options = {
  out: { type: 'string', default: 'dist' },
  sample: { type: 'string' },
  timeout: { type: 'string', default: '30' },
} as const;

const filesBetweenProgress = 500;

function readNumber(name: string, typed: string): number {
  if (!/^[1-9]\d{0,6}$/.test(typed))
    throw new UsageError(`--${name}: expected a whole number from 1, found "${typed}".`);
  return Number(typed);
}

await runCommand(usage, options, async ({ values, positionals }) => {
  const [typed, ...others] = positionals;
  if (typed === undefined || others.length > 0) throw new UsageError('Expected one address or one folder.');
  const address = readAddress(typed);
  const timeout = readNumber('timeout', values.timeout) * 1000;
  const sample = values.sample === undefined ? {} : { sample: readNumber('sample', values.sample) };
  const folder = resolveTyped(typed);
  if (address === undefined && !(existsSync(folder) && statSync(folder).isDirectory())) {
    throw new UsageError(`There is no folder ${folder}, and it is no address that begins with https://.`);
  }
  const out = resolveTyped(values.out);
  if (!existsSync(path.join(out, 'index.html'))) {
    process.stderr.write(`There is no built site in ${out}. Run ${commandLine('build', projectRoot)} first.\n`);
    return 1;
  }
  const own = await readOwn(out);
  if (!fitsOwnList(out, own)) {
    process.stderr.write(
      `${showPath(out)} is not as a build leaves it, so nothing can be held against it. Build it again.\n`,
    );
    return 1;
  }
  const progress = (done: number, all: number) => {
    if (done % filesBetweenProgress === 0) process.stderr.write(`${done} of ${all} files asked for\n`);
  };
  const verified =
    address === undefined
      ? await verifyFolder(folder, own)
      : await verifyLive(address, own, { timeout, progress, ...sample });
  process.stdout.write(writeReport(address?.href ?? showPath(folder), own, verified, address !== undefined));
  return verified.findings.length === 0 ? 0 : 1;
});
