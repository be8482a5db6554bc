/** What `npm run check` does once its options are read. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { summarise } from '#checks/summarise.ts';
import type { Versions } from '#store/versions.ts';
import { keepJoined } from '../start/load-code.ts';
import { commandLine } from '../command.ts';
import { holdContent } from '../hold-content.ts';
import type { FirstLook } from '../start/begin-snapshot.ts';
import { checkAndKeep } from './check-and-keep.ts';
import { checkChanged } from './check-changed.ts';
import { chooseFormat, printReport } from './print-report.ts';

export interface CheckOptions {
  readonly root: string;
  /** As it was typed. */
  readonly format?: string | undefined;
  readonly links: boolean;
  readonly fix: boolean;
  /** Mend nothing, show what would be. */
  readonly dry: boolean;
  readonly changed: boolean;
  /** With `changed`, as it was typed. */
  readonly base: string | undefined;
  readonly versions: Versions;
  /** All files, where somebody looks at them meanwhile. */
  readonly seen: FirstLook;
}

/** Stories from which the seconds that joining the code takes are few beside those of the first check. */
const manyStories = 50;

function hasManyStories(root: string): boolean {
  try {
    return readdirSync(path.join(root, 'content', 'sources')).length >= manyStories;
  } catch {
    return false;
  }
}

/** The exit code. */
export async function runCheck(options: CheckOptions): Promise<number> {
  const { root, dry, versions, seen } = options;
  const format = chooseFormat(options.format);
  if (options.links) {
    const { checkLinks } = await import('./check-links.ts');
    await checkLinks(root, format);
    return 0;
  }
  if (options.fix) {
    const { fix } = await import('./fix.ts');
    const mend = () => fix(root, dry);
    if ((await (dry ? mend() : holdContent(root, mend))) && dry) return 1;
  }
  if (dry) return 0;
  const joined = hasManyStories(root) ? keepJoined(versions) : undefined;
  const checked = options.changed
    ? await checkChanged(root, options.base, { versions, seen })
    : { ...(await checkAndKeep(root, { versions, seen })), about: undefined };
  const { counts, site, problems, about } = checked;
  const commands = { check: commandLine('check', root), build: commandLine('build', root) };
  const summary = summarise(counts, problems, commands);
  const closing = about === undefined ? summary : `${about}\n${summary}`;
  await printReport(format, { root, site, problems, closing });
  await joined;
  return problems.some(({ fatal }) => fatal) ? 1 : 0;
}
