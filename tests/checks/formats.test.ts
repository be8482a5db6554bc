import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '#checks/formats/escape-markdown.ts';
import { formatGithub, guardLog, shownPerStep } from '#checks/formats/github.ts';
import { longestSummary, summariseForGithub } from '#checks/formats/github-summary.ts';
import { formatSarif } from '#checks/formats/sarif.ts';
import type { Problem } from '#core/problem.ts';
import { visit } from 'unist-util-visit';

const problem: Problem = {
  file: 'content/actors/a.md',
  place: { line: 3, column: 5, endLine: 3, endColumn: 9 },
  ruleId: 'schema',
  reason: 'Found "x", expected y',
  fatal: true,
  url: '/docs/rules/#schema',
};
const many = (count: number, fatal: boolean): Problem[] =>
  Array.from({ length: count }, (_, index) => ({ ...problem, fatal, reason: `Problem ${index}` }));

describe('github', () => {
  test('one command a problem, at its place', () => {
    const [first, second] = formatGithub([
      problem,
      { ...problem, fatal: false, place: { line: 4, column: 1, endLine: 6, endColumn: 2 }, note: 'a\nb' },
    ]).split('\n');
    expect(first).toBe(
      '::error file=content/actors/a.md,line=3,endLine=3,endColumn=9,col=5,title=schema::Found "x", expected y',
    );
    expect(second).toBe(
      '::warning file=content/actors/a.md,line=4,endLine=6,col=1,title=schema::Found "x", expected y%0Aa%0Ab',
    );
  });

  test('a problem without a place names the file alone', () => {
    const { place: _, ...placeless } = problem;
    expect(formatGithub([placeless])).toBe('::error file=content/actors/a.md,title=schema::Found "x", expected y\n');
  });

  test('keeps within the limits of a step, worst first, and counts the rest', () => {
    const lines = formatGithub([...many(12, true), ...many(11, false)])
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(shownPerStep);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(shownPerStep);
    expect(lines[0]).toContain('Problem 0');
    expect(lines.at(-1)).toMatch(/^::notice .*The other 3 stand/);
  });

  test('content starts no command and no property of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(':', ',', '%', '\n', '\r', 'a', '=') }),
        (reason, file) => {
          const text = formatGithub([{ ...problem, reason, file }]);
          const [, properties = '', message = ''] = /^::error ([^]*?)::([^]*)\n$/.exec(text) ?? [];
          expect(text.trimEnd().split(/\r|\n/)).toHaveLength(1);
          expect(decode(message)).toBe(reason);
          expect(decode(properties.split(',')[0] ?? '')).toBe(`file=${file}`);
        },
      ),
    );
  });

  test('nothing in the log is a command', () => {
    expect(guardLog('::error::planted', 'abc')).toBe('::stop-commands::abc\n::error::planted\n::abc::\n');
  });
});

/** What the runner makes of a value of a command. */
const decode = (text: string) =>
  text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');

describe('summary of a job', () => {
  test('content is plain text, whatever it holds', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '*',
        '_',
        '`',
        '#',
        '|',
        '@',
        'a',
        '1',
        '.',
        ':',
        '/',
        'www.a.b',
        'https://a.b',
        'x@y.zz',
        '&lt;',
        '\\',
        '~',
        '- ',
        ' ',
        '\n',
        '!',
      ),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = remark()
          .use(remarkGfm)
          .parse(`- x ${escapeMarkdown(text)} y`);
        const kinds = new Set<string>();
        visit(tree, (node) => {
          kinds.add(node.type);
        });
        expect([...kinds].sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
        const shown = toString(tree).replaceAll('\u2060', '').replaceAll(/\s+/g, ' ');
        expect(shown).toBe(`x ${text} y`.replaceAll(/\s+/g, ' '));
      }),
    );
  });

  test('lists every problem with its file, place and rule, above the limit of annotations too', () => {
    const text = summariseForGithub(many(40, true), 'Checked.', { ruleUrl: (id) => `https://example.org/#${id}` });
    expect(text.match(/^- \*\*error\*\* 3:5/gm)).toHaveLength(40);
    expect(text).toContain(String.raw`### content\/actors\/a\.md`);
    expect(text).toContain('[schema](<https://example.org/#schema>)');
  });

  test('stays below what GitHub takes, and says what it leaves out', () => {
    const files = Array.from({ length: 5 }, (_, index) => ({
      ...problem,
      file: `f${index}`,
      reason: 'x'.repeat(100_000),
    }));
    const text = summariseForGithub(files, 'Checked.');
    expect(text.length).toBeLessThan(longestSummary + 1000);
    expect(text).toContain('of 3 more files');
  });
});

describe('sarif', () => {
  const { place: _, ...placeless } = problem;
  const log = JSON.parse(
    formatSarif(
      [problem, { ...placeless, fatal: false, ruleId: 'id-collision', note: 'more', file: 'content/a b.md' }],
      {
        pathOf: (file) => `site/${file}`,
        ruleUrl: (id) => `https://example.org/docs/rules/#${id}`,
      },
    ),
  );
  const [run] = log.runs;

  test('has what the standard demands of a log and a run', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver.name).toBe('Crossbearing');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%']);
  });

  test('each result points at its rule, which has an address of help', () => {
    for (const { ruleId, ruleIndex } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      expect(rule).toMatchObject({ id: ruleId, helpUri: `https://example.org/docs/rules/#${ruleId}` });
      expect(rule.shortDescription.text).toMatch(/\.$/);
    }
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
    expect(run.results[1].message.text).toBe('Found "x", expected y\nmore');
  });

  test('places count from 1, addresses are relative to the top', () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'site/content/actors/a.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
    expect(run.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'site/content/a%20b.md', uriBaseId: '%SRCROOT%' },
    });
  });

  test('without problems the run has no results', () => {
    expect(JSON.parse(formatSarif([])).runs[0].results).toEqual([]);
  });
});
