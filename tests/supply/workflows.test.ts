/** What the workflows may do, beyond what `tests/workflows.test.ts` holds of their steps. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = '.github/workflows';
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.object({
  on: z.unknown(),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissions.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

const files = readdirSync(folder);
const jobs = files.flatMap((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { permissions: common, jobs: all } = workflow.parse(parse(text));
  return Object.entries(all).map(([name, job]) => ({
    at: `${file} ${name}`,
    rights: job.permissions ?? common,
    ...job,
  }));
});

/** The only jobs that may write, and what. */
const writers: Readonly<Record<string, readonly string[]>> = {
  'comment.yml comment': ['pull-requests'],
  'pages.yml deploy': ['pages', 'id-token'],
  'pages-in-parts.yml deploy': ['pages', 'id-token'],
};

test('a job may write only what stands here, and one that may write runs no npm', () => {
  const found = jobs.flatMap(({ at, rights }) => {
    const written = Object.keys(rights).filter((name) => rights[name] === 'write');
    return written.length === 0 ? [] : [[at, written] as const];
  });
  const expected = Object.entries(writers).filter(([at]) => jobs.some((job) => job.at === at));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  for (const { at, steps } of jobs) {
    if (at in writers) expect(steps.map(({ run }) => run ?? '').join('\n')).not.toMatch(/\bnp[mx]\b/);
  }
});

test('every job ends by itself', () => {
  for (const { at, 'timeout-minutes': minutes } of jobs)
    expect({ at, long: minutes > 60 }).toEqual({ at, long: false });
});

test('packages come by npm ci and nothing else is fetched', () => {
  for (const { at, steps } of jobs) {
    const commands = steps.map(({ run }) => run ?? '').join('\n');
    expect({ at, commands }).not.toMatchObject({
      commands: expect.stringMatching(/npm (?:i|install|add|update|exec)\b|npx|\b(?:curl|wget|pip|apt(?:-get)?)\b/),
    });
  }
});

test.each(files)('%s: one commit for each action, with its version beside it, and no secret', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const used = [...text.matchAll(/uses: *(.*)$/gm)].map(([, action = '']) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  expect(text).not.toMatch(/secrets\s*[.[]|secrets:/);
});

test('one action has one commit in all workflows', () => {
  const text = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  const commits = new Map<string, Set<string>>();
  for (const [, action = '', commit = ''] of text.matchAll(/uses: *([\w/-]+)@(\w+)/g)) {
    commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, own]) => own.size > 1)).toEqual([]);
});
