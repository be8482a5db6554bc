/** What `npm run fuzz` once broke, kept as it was found. */
import { expect, test } from 'vitest';
import { parseEntry } from '#markdown/read-entry.ts';
import { writeFields } from '#markdown/write-source.ts';
import { readDocument } from '#markdown/read-document.ts';
import { siteSchema } from '#schema';

test('a problem at the end of a file ends there', () => {
  const text = 'title: "A';
  const { findings } = readDocument(text, true);
  expect(findings).toHaveLength(1);
  for (const { to = 0 } of findings) expect(to).toBeLessThanOrEqual(text.length);
});

test('brackets in a title nest nothing', () => {
  const title = `A ferry ${'['.repeat(200)} late`;
  for (const yaml of [`title: ${title}\n`, `title: ${title}\nlabel: 'x'\n`, `title: ${title}\nlabel: &x "y\\t"\n`]) {
    const { data, findings } = readDocument(yaml, true);
    expect(findings).toEqual([]);
    expect(data).toMatchObject({ title });
  }
});

test.each(['Pier: ', "It's: ", 'Pier - ', '$', '“', '"So: ', '', '? ', '\'"a": '])(
  'a title of %j and many brackets is read back',
  (before) => {
    const title = `${before}${'['.repeat(200)}`;
    expect(readDocument(writeFields({ title }), true)).toMatchObject({ data: { title }, findings: [] });
  },
);

test.each([
  'title: ',
  '- ',
  '? ',
  '',
  'a: &x ',
  '"a: b": ',
  'a:\n  - b: ',
  'a: "q" ',
  "a: 'q' ",
  'a b: &x ',
  'a: !!seq ',
  'a:\t',
  'a: [x,\n  y] ',
  'a: "q\n  r" ',
])('brackets behind %j nest, and too many are refused before they are parsed', (before) => {
  const { data, findings } = readDocument(`${before}${'['.repeat(5000)}\n`, true);
  expect(data).toBeUndefined();
  expect(findings[0]?.reason).toContain('expected at most a few levels');
});

test.each(['"\\0key": 1', '"a\\nkey": 1', '"\\e[2Jkey": 1', '"\\u202Ekey": 1', '"::error::\\rkey": 1'])(
  'a key such as %s changes nothing in the lines of a report',
  (text) => {
    const { problems } = parseEntry<unknown>(text, { path: 'content/site.yaml', kind: 'site', id: 'site' }, siteSchema);
    expect(problems).toHaveLength(1);
    for (const { reason } of problems) {
      expect(reason).not.toMatch(/[\p{Cc}\u202E]/u);
      expect(reason).toContain('key');
    }
  },
);
