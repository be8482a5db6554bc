import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { fileOfPage, pageOfFile } from '#site/problems/page-files.ts';
import { findTargets } from '#site/problems/find-targets.ts';
import { reportPage } from '#site/problems/report-page.ts';

const link = (below: string) => `/base${below}`;
const claimFile = 'content/claims/ferry/late.md';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'report-'));
  await mkdir(path.join(root, 'content/claims/ferry'), { recursive: true });
  await writeFile(
    path.join(root, claimFile),
    '---\nclaim: The ferry was late\nevidence:\n  - source: ferry/one\n    quote: |-\n      an hour late\n---\n',
  );
});
afterAll(() => rm(root, { recursive: true }));

const problem = (file: string, line: number, fatal = true): Problem => ({
  file,
  place: { line, column: 7 },
  ruleId: 'quote-in-source',
  reason: `Something in line ${line}`,
  fatal,
  url: '/docs/rules/#quote-in-source',
});
const all = [problem(claimFile, 6), problem('content/actors/mate.md', 3, false)];

describe('the report of a page', () => {
  test('has the problems of its file, in the words of the check, at the card they concern', () => {
    const report = reportPage(root, link, { address: '/claims/ferry/late/', problems: all, complete: true });
    expect(report).toMatchObject({
      heading: 'This page has one error.',
      problems: [
        {
          label: 'Error',
          where: `${claimFile}:6:7`,
          reason: 'Something in line 6',
          rule: { id: 'quote-in-source', href: '/base/docs/rules/#quote-in-source' },
          targets: ['#e-0', '#evidence', 'main h1'],
        },
      ],
      all: { text: 'The whole content has one error and one warning.', href: '/base/problems/' },
    });
  });

  test('of a story lists what is wrong with its claims, each with a link to its page', () => {
    const report = reportPage(root, link, { address: '/stories/ferry/', problems: all, complete: false });
    expect(report.problems).toMatchObject([{ page: '/base/claims/ferry/late/', targets: [] }]);
    expect(report.all).toBeUndefined();
  });

  test('of all has every problem', () => {
    const report = reportPage(root, link, { address: '/problems/', problems: all, complete: true });
    expect(report).toMatchObject({ heading: 'The check finds one error and one warning.' });
    expect(report.problems.map(({ page }) => page)).toEqual(['/base/claims/ferry/late/', '/base/actors/mate/']);
  });

  test('of a page without problems says so and nothing else', () => {
    const report = reportPage(root, link, { address: '/outlets/herald/', problems: [], complete: true });
    expect(report).toMatchObject({ heading: 'Nothing is wrong with this page.', problems: [] });
    expect(report.all).toBeUndefined();
  });
});

test.each([
  ['/', 'content/site.yaml'],
  ['/claims/ferry/late/', claimFile],
  ['/sources/ferry/one/', 'content/sources/ferry/one.md'],
  ['/actors/mate/', 'content/actors/mate.md'],
  ['/outlets/herald/', 'content/outlets/herald.md'],
  ['/stories/ferry/', 'content/stories/ferry.md'],
  ['/docs/rules/', 'content/docs/rules.md'],
])('%s is the page of %s', (address, file) => {
  expect(fileOfPage(address)?.files[0]).toBe(file);
  expect(pageOfFile(file)).toBe(address);
});

test.each(['/claims/', '/search/', '/sources/ferry/'])('%s is made of no single file', (address) => {
  expect(fileOfPage(address)).toBeUndefined();
});

test.each([
  ['source', { paragraph: 4 }, '#b-4'],
  ['claim', { paragraph: 2 }, '.reasoning .prose > :nth-child(2)'],
  ['actor', { path: ['roles', 3, 'quote'] }, '#roles'],
  ['claim', { path: ['kind'] }, 'main h1'],
  ['site', { path: ['title'] }, 'main h1'],
] as const)('a problem of a %s at %j is shown at %s', (kind, spot, target) => {
  expect(findTargets(kind, spot)[0]).toBe(target);
});
