import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage, readTokens } from '#checks/built/read-page.ts';
import { scannerOf } from '#checks/built/scan-plain-html.ts';

const attribute = fc.constantFrom(
  ' id="a"',
  ' id="b"',
  ' ID="c"',
  ' id=d',
  " id='e'",
  ' id',
  ' id = "f"',
  ' href="/a/?b=c&amp;d&#38;e"',
  ' href="&#x6a;avascript:x"',
  ' href="java&Tab;script:x"',
  ' href="/a&copy"',
  ' href=" javascript:x"',
  ' href="a > b"',
  ' src="https://x.example/<b>"',
  ' rel="preload"',
  ' http-equiv="Refresh"',
  ' lang="en"',
  ' onclick="x()"',
  ' OnLoad',
  ' class="a b"',
  ' hidden',
  ' data="//x.example"',
  ' data-src="x"',
  '\n  poster="p.png"',
  '\tid="g"',
  ' "',
  ' /',
  '=',
  ' é="x"',
);
const name = fc.constantFrom(
  'p',
  'a',
  'A',
  'img',
  'link',
  'meta',
  'html',
  'head',
  'body',
  'main',
  'h1',
  'H1',
  'svg',
  'br',
  'x-y',
  'source',
  'title',
  'script',
  'style',
  'textarea',
  'iframe',
  'object',
  'path',
  'é',
);
const opened = fc
  .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '>', '>', '/>', ' >', '\n/>', ''))
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`);
const other = fc.oneof(
  name.map((tag) => `</${tag}>`),
  fc.constantFrom('</p >', '</title', '<!-- a -->', '<!doctype html>', '<!DOCTYPE html>', '<![CDATA[ <p> ]]>', '<?x?>'),
  fc.constantFrom('text', ' ', '&amp;', '&nbsp;', '< ', '>', '"', '<title>T</title>', '<title>&nbsp;</title>'),
  fc.constantFrom('<script>if (a < b) "</p>"</script>', '<script src="/a.js"></script>', '<svg><title>S</title></svg>'),
);

test('plain pages read the same by the short way', () => {
  let short = 0;
  const scan = scannerOf(new Set(['id']));
  const none = { openTag: () => {}, closeTag: () => {}, titleText: () => {} };
  fc.assert(
    fc.property(fc.array(fc.oneof(opened, opened, other), { maxLength: 6 }), (pieces) => {
      const html = pieces.join('');
      if (scan(html, none)) short += 1;
      expect(readPage(html)).toEqual(readTokens(html));
    }),
    { numRuns: 4000 },
  );
  expect(short).toBeGreaterThan(400);
});

test.each([
  '<!doctype html><html lang="en"><head><title>T</title></head><body><p id="a" hidden>a > b</p><br/></body></html>',
  '<svg viewBox="0 0 1 1">\n<path d="M0 0"\n  id="x" /></svg>',
  '<script type="application/ld+json">{"a": "\\u003cb>"}</script>',
])('our pages take the short way: %s', (html) => {
  const seen: string[] = [];
  const taker = { openTag: (tag: string) => seen.push(tag), closeTag: () => {}, titleText: () => {} };
  expect(scannerOf(new Set(['id']))(html, taker)).toBe(true);
  expect(seen.length).toBeGreaterThan(0);
});
