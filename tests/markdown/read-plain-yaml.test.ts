import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '#markdown/read-plain-yaml.ts';

/** What the parser that knows all of YAML says; `undefined` where it finds an error. */
function parse(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'core', stringKeys: true, prettyErrors: false });
  return document.errors.length > 0 ? undefined : document.toJS();
}

describe('readPlainYaml', () => {
  test.each(['claims/ferry-strike/no-boat-before-sunday', 'sources/ferry-strike/wire', 'actors/mara-quill'])(
    'reads what people and ingest write: %s',
    async (path) => {
      const text = await readFile(`tests/fixtures/checks/_valid/content/${path}.md`, 'utf8');
      const yaml = text.split(/^---$/m)[1]?.slice(1).replaceAll('"', '') ?? '';
      const value = readPlainYaml(yaml);
      expect(value).toBeDefined();
      expect(value).toEqual(parse(yaml));
    },
  );

  test.each([
    'a: b: c',
    'a: "b\\n"',
    "a: 'b''c'",
    'a: 1.5',
    'a: 0x1F',
    'a: .inf',
    'a: b\n  c',
    'a: &x b',
    'a: b # c',
    'a: true',
    'a: 12e34',
    'a:\n',
    'a: 1\na: 2',
    '? a',
    '- a',
  ])('leaves %j to the parser', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  const scalar = fc.constantFrom(
    'word',
    'two words',
    'Dr. Lee',
    'x y.',
    '12',
    '4 March 2031',
    '12 30',
    '1 - 2',
    '1 # 2',
    '1 a: b',
    '3  x',
    '0',
    '007',
    '-1',
    '1.5',
    '2031',
    '2031-03-04',
    '2031-03-04T10:00',
    'null',
    'true',
    'yes',
    '~',
    '',
    '“a”',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    "it's",
    'a, b',
    'a b: c',
    'see: x',
    'a: ',
    'x:',
    'say "no"',
    "don't, he said [twice]",
    '"a, b"',
    '"a\\n"',
    "'a'",
    "'a''b'",
    '"a" b',
    'a {b',
    '“a: b”',
    '[ 1, 2 ]',
    '[a, b c]',
    '[]',
    '[,]',
    '{ a: b }',
    '{ how: stated, line: 3 }',
    '{ r: [ 1, 2 ], u: x }',
    '{ r: [ 1, 2 ], parts: [ { columns: [ 1, 13 ], use: x }, { columns: [ 14, 30 ], use: y z } ] }',
    '[ { a: b }, [ c ], [] ]',
    '[ { a: b } c ]',
    '[ a [ b ] ]',
    '{ a: { b: { c: d } } }',
    '{ a: b, }',
    '[ a ] b',
    '[ a',
    '{}',
    '|-',
    '|',
    '>-',
    '- a',
    '&a b',
    '*a',
    '!t',
    '@a',
    '%a',
    '?',
    '? a',
    '-',
    '--- ',
    '...',
    'é',
    'a\u00A0b',
    ' a',
    'a ',
    'a\t',
    `${'0'.repeat(63)}a`,
    '1e5',
    '.5',
    '+1',
  );
  const line = fc
    .tuple(
      fc.constantFrom<string>('', '  ', '    ', ' ', '  - ', '- ', '    - ', '\t'),
      fc.constantFrom<string>('a:', 'b:', 'c:', 'a', ''),
      fc.constantFrom<string>(' ', '', '  '),
      scalar,
    )
    .map((parts) => parts.join(''));

  const text = fc.constantFrom<string>(
    'some words',
    'a: b',
    '- a',
    '# a',
    '  more',
    '"',
    'a',
    '',
    ' ',
    "it's",
    '“x” — y',
    'a\t',
  );
  const key = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g-h', 'iJ', '__proto__', '1');
  const pad = fc.constantFrom<string>('  ', '  ', '  ', '    ', '', ' ');
  const block = fc
    .tuple(key, scalar, scalar, text, text, pad)
    .chain(([k, x, y, t, u, p]) =>
      fc.constantFrom<string>(
        `${k}: ${x}`,
        `${k}: ${x}`,
        `${k}:\n${p}- ${x}\n${p}- ${y}`,
        `${k}:\n${p}- a: ${x}\n${p}  b: ${y}\n${p}- c: ${x}`,
        `${k}:\n${p}a: ${x}\n${p}b:\n${p}${p}c: ${y}`,
        `${k}:\n${p}- a: |-\n${p}${p}  ${t}\n${p}${p}  ${u}\n${p}  b: ${x}`,
        `${k}: |-\n${p}${t}\n${p}${u}`,
        `${k}: |-\n${p}${t}\n\n${p}${u}\n`,
        `${k}: { x: ${x}, y: ${y} }`,
        `${k}: [${x}, ${y}]`,
      ),
    );

  test('equals the parser wherever it does not give up', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: block }, { weight: 1, arbitrary: line }), { maxLength: 4 }),
        (lines) => {
          const yaml = `${lines.join('\n')}\n`;
          const value = readPlainYaml(yaml);
          if (value === undefined) return;
          read += 1;
          expect(value).toEqual(parse(yaml));
        },
      ),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});
