import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainProse } from '#markdown/parse-plain-prose.ts';
import { renderPlainProse } from '#markdown/render-plain-prose.ts';
import { renderProse } from '#markdown/render-prose.ts';

const file = 'content/claims/harbour/opening.md';
const resolveLink = (path: string, hash: string) =>
  path.includes('gone') ? undefined : `/base${path}${hash && `#${hash}`}`;
const render = (markdown: string) => renderProse(markdown, { file, idPrefix: 'text-', resolveLink }).html;

/** The same over remark and rehype: code is not plain. */
const marker = '\n<p><code>x</code></p>';
const renderLong = (markdown: string) => render(`${markdown}\n\n\`x\``).slice(0, -marker.length);

const piece = fc.oneof(
  fc.constantFrom(
    ...'word Pier 12 “no” it’s "a" \' x: > - ( ) [ ] = ~ % é مرفأ a\u00A0b'.split(' '),
    '[a link](/actors/x/)',
    '[a link](/gone/x/#a)',
    '[1](../../actors/x.md#a)',
    '[a](https://x.example/?b=c)',
    '[a](http://x.example/a%20b)',
    '[a](/x%zz)',
    '[a](//evil.example/)',
    '[a](javascript:x)',
    '[a](mailto:x)',
    '[a](#p-1)',
    '[a](../../../../etc/passwd)',
    '[“a” b](x.md)',
    '\n',
    '\n\n',
    '\u202E',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('plain prose is written as the long way writes it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 8 }), (pieces) => {
      const markdown = `A${pieces.flat().join('').trimEnd()}`;
      const tree = parsePlainProse(markdown);
      if (tree === undefined) return;
      plain += renderPlainProse(tree, (href) => href) === undefined ? 0 : 1;
      expect(render(markdown)).toBe(renderLong(markdown));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(200);
});

test.each(['a "b" & c', '*a*', '[a](/b "t")', '- a'])('%j is left to the long way', (markdown) => {
  expect(parsePlainProse(markdown)).toBeUndefined();
});

test('addresses that would have to be escaped are left to the long way', () => {
  const tree = parsePlainProse('[a](/b)');
  expect(tree && renderPlainProse(tree, () => '/b?c&d')).toBeUndefined();
  expect(tree && renderPlainProse(tree, () => 'javascript:x')).toBeUndefined();
  expect(tree && renderPlainProse(tree, () => '/b')).toBe('<p><a href="/b">a</a></p>');
});
