import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { boundedInputs, listExpressions, refuseExpression } from '../../scripts/lint/regular-expressions.ts';

const project = path.resolve(import.meta.dirname, '../..');

describe('expressions that can take for ever', () => {
  test.each([
    ['two repetitions of one class', String.raw`^(?:[\w.]+\/?)*$`, 'exponential'],
    ['two ways to share white space', String.raw`a\s*,?\s*b`, 'quadratic'],
    ['a search that starts anew at each space', String.raw`\s+$`, 'quadratic'],
  ])('%s is refused', (_, source, time) => {
    expect(refuseExpression(source, 'u')).toContain(time);
  });

  test.each([String.raw`(?<!\s)\s+$`, String.raw`^\s+`, String.raw`\p{Lu}\p{L}{0,60}\s$`, '(?<!a)a+b'])(
    '%s passes',
    (source) => {
      expect(refuseExpression(source, 'u')).toBeUndefined();
    },
  );

  test('literals are read with their flags and lines, not what looks like one', () => {
    const code = "const a = 6 / 2 / 1;\nconst b = /a\\/b[/]/gu;\n// /no/\nconst c = '/no/';\n";
    expect(listExpressions('x.ts', code)).toEqual([{ source: String.raw`a\/b[/]`, flags: 'gu', line: 2 }]);
  });

  test.each([...boundedInputs])('the bound of %s still guards an expression of the program', (source) => {
    const files = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('regular-expressions.ts'))
        .map((name) => path.join(project, folder, name)),
    );
    expect(files.some((file) => readFileSync(file, 'utf8').includes(`/${source}/`))).toBe(true);
  });
});

test('expressions put together at run time take linear time', async () => {
  const built = new Set<string>();
  const Original = globalThis.RegExp;
  const note = (expression: RegExp): RegExp => {
    const caller = new Error('where').stack?.split('\n')[3] ?? '';
    if (caller.includes('/src/') && !caller.includes('node_modules')) built.add(String(expression));
    return expression;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given: ConstructorParameters<typeof RegExp>) => note(new target(...given)),
    apply: (target, _, given: ConstructorParameters<typeof RegExp>) => note(target(...given)),
  });
  try {
    const folders = ['src/core', 'src/data', 'src/ingest', 'src/markdown', 'src/drafts', 'src/checks'];
    const files = folders.flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(project, folder, name)),
    );
    for (const file of files) await import(/* @vite-ignore */ file);
  } finally {
    globalThis.RegExp = Original;
  }
  expect(built.size).toBeGreaterThan(10);
  const refused = [...built].flatMap((expression) => {
    const end = expression.lastIndexOf('/');
    const reason = refuseExpression(expression.slice(1, end), expression.slice(end + 1));
    return reason === undefined ? [] : [`${expression.slice(0, 160)}: ${reason}`];
  });
  expect(refused).toEqual([]);
});
