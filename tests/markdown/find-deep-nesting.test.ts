import { describe, expect, test } from 'vitest';
import { siteSchema } from '#schema';
import { findDeepNesting } from '#markdown/find-deep-nesting.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { renderProse } from '#markdown/render-prose.ts';

describe('findDeepNesting', () => {
  test.each([
    ['quotations', `a\n\n${'> '.repeat(21)}b`, 3],
    ['quotations without spaces', `${'>'.repeat(5000)}b`, 0],
    ['lists on one line', `${'- '.repeat(21)}b`, 0],
    ['numbered lists', `${'1. '.repeat(21)}b`, 0],
    ['lists line by line', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- b`).join('\n'), undefined],
    ['tabs', `${'\t'.repeat(21)}- b`, 0],
    ['emphasis', `${'*a '.repeat(1001)}${' b*'.repeat(1001)}`, 0],
    ['images', `c\n\n${'!['.repeat(2001)}`, 2],
  ])('%s are found', (_, text, at) => {
    const found = findDeepNesting(text);
    expect(found).toBeDefined();
    if (at !== undefined) expect(found).toBe(at);
  });
  test.each([
    ['a rule', `${'-'.repeat(200)}\n\n${'* '.repeat(15)}\n\n${'*'.repeat(300)}`],
    ['an underlined heading', `Heading\n${'='.repeat(200)}`],
    ['a table', `| a |\n| - |\n${'| [x](y) |\n'.repeat(1900)}`],
    ['escaped marks', String.raw`\*a \[ `.repeat(3000)],
    ['a long list', `${'- a [link](b) and *words*\n\n'.repeat(3000)}`],
    ['a code block', '```\n' + ' '.repeat(40) + 'deep\n```'],
  ])('%s is none', (_, text) => {
    expect(findDeepNesting(text)).toBeUndefined();
  });
  test('what is just let through can be rendered', () => {
    const text = ['> '.repeat(20), '- '.repeat(20), '*a '.repeat(999)].map((open) => `${open}x`);
    const closed = `${text.join('\n\n')}${' b*'.repeat(999)}`;
    expect(findDeepNesting(closed)).toBeUndefined();
    expect(renderProse(closed, { file: 'content/docs/a.md' }).html).toContain('<em>');
  });
});

test('a file with thousands of wrong fields does not hide the others', () => {
  const text = Array.from({ length: 3000 }, (_, at) => `k${at}: 1`).join('\n');
  const { problems } = parseEntry(text, { path: 'content/site.yaml', kind: 'site', id: 'site' }, siteSchema);
  expect(problems).toHaveLength(31);
  expect(problems.at(-1)?.reason).toContain('2970 more');
});
