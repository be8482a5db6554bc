/** Prints a report in a format; in a job of GitHub Actions also where GitHub shows it. */
import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { guardLog } from '#checks/formats/github.ts';
import { summariseForGithub } from '#checks/formats/github-summary.ts';
import type { FormatOptions } from '#checks/formats/format-options.ts';
import { formats } from '#checks/formats/index.ts';
import type { Problem } from '#core/problem.ts';
import type { SiteMeta } from '#schema';
import { projectRoot, UsageError } from '../command.ts';
import { askGit } from './git.ts';

/** The format that `--format` names; without it `github` in a job of GitHub Actions, else `pretty`. */
export function chooseFormat(typed: string | undefined): string {
  const name = typed ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty');
  if (formats.has(name)) return name;
  throw new UsageError(`There is no format ${name}; expected ${[...formats.keys()].join(' or ')}.`);
}

export interface Report {
  readonly root: string;
  readonly site: Pick<SiteMeta, 'url' | 'base'>;
  readonly problems: readonly Problem[];
  /** What is said last, without a line feed at the end. */
  readonly closing: string;
}

/** Programs read stdout of the formats `json` and `sarif`: the closing lines then go to stderr. */
export async function printReport(name: string, { root, site, problems, closing }: Report): Promise<void> {
  const options = await describePlaces(root, site);
  const text = (await formats.get(name)?.())?.(problems, options) ?? '';
  if (name === 'json' || name === 'sarif') {
    process.stdout.write(text);
    process.stderr.write(`${closing}\n`);
    return;
  }
  const pretty = (await formats.get('pretty')?.())?.(problems, options) ?? '';
  const log = `${pretty}${pretty === '' ? '' : '\n'}${closing}\n`;
  if (name === 'pretty') {
    process.stdout.write(log);
    return;
  }
  const token = createHash('sha256').update(log).digest('hex');
  process.stdout.write(text + guardLog(log, token));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '')
    await appendFile(summary, `${summariseForGithub(problems, closing, options)}\n`);
}

async function describePlaces(root: string, { url, base }: Report['site']): Promise<FormatOptions> {
  const top = (await askGit(root, ['rev-parse', '--show-toplevel'])) ?? root;
  return {
    color: process.stdout.isTTY,
    pathOf: (file) => {
      const absolute = path.join(file.startsWith('src/') ? projectRoot : root, file);
      const below = path.relative(top, absolute);
      return (below.startsWith('..') || path.isAbsolute(below) ? file : below).replaceAll(path.sep, '/');
    },
    ruleUrl: (ruleId) =>
      url === undefined ? undefined : new URL(`${base.replace(/(?<!\/)\/*$/, '/')}docs/rules/#${ruleId}`, url).href,
  };
}
