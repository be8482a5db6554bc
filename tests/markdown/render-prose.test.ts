import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderProse } from '#markdown/render-prose.ts';

const file = 'content/claims/harbour/opening.md';
const html = (markdown: string) => renderProse(markdown, { file }).html;

describe('renderProse', () => {
  test.each([
    ['keeps quotation marks, dashes and dots', `"a" 'b' -- ...`, `<p>"a" 'b' -- ...</p>`],
    ['keeps white space around emphasis', 'a *b*\n*c* d', '<p>a <em>b</em>\n<em>c</em> d</p>'],
    ['file links become paths', '[x](../../actors/ana-lee.md#role)', '<p><a href="/actors/ana-lee/#role">x</a></p>'],
    ['site paths stay', '[x](/docs/method)', '<p><a href="/docs/method/">x</a></p>'],
    [
      'a query stays',
      '[x](/stories/x/?verdict=disputed#table)',
      '<p><a href="/stories/x/?verdict=disputed#table">x</a></p>',
    ],
    [
      'a query of a file link stays',
      '[x](../../stories/x.md?q=a%26b&sort=name)',
      '<p><a href="/stories/x/?q=a%26b&#x26;sort=name">x</a></p>',
    ],
    [
      'what would end an address in a query is escaped',
      '[x](</stories/x/?q="a bü%#é>)',
      '<p><a href="/stories/x/?q=%22a%20b%C3%BC%25#%C3%A9">x</a></p>',
    ],
    ['other hosts stay', '[x](https://example.org/a?b=c)', '<p><a href="https://example.org/a?b=c">x</a></p>'],
    ['headings of level 1 become level 2', '# A b', '<h2 id="a-b">A b</h2>'],
    ['raw HTML goes, its text stays', 'a <b onclick="x()">c</b>', '<p>a c</p>'],
    ['a block of HTML goes', '<script>alert(1)</script>', ''],
    ['javascript: goes', '[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['JaVaScRiPt: with a tab goes', '[x](<java&#9;script:alert(1)>)', '<p><a>x</a></p>'],
    ['data: goes', '[x](data:text/html,hi)', '<p><a>x</a></p>'],
    ['another host without protocol goes', '[x](//evil.example/)', '<p><a>x</a></p>'],
    ['a backslash is no slash', '[x](/\\evil.example/)', '<p><a>x</a></p>'],
    ['a broken escape goes', '[x](%E0%A4%A)', '<p><a>x</a></p>'],
    ['images give their words', '![a map](https://evil.example/x.png)', '<p>a map</p>'],
    ['overrides and NUL go', 'a\u202Eb\u2066c\0d', '<p>abcd</p>'],
    ['overrides as entities go', 'a&#x202E;b', '<p>ab</p>'],
    ['links out of the content go', '[x](../../../../etc/passwd)', '<p><a>x</a></p>'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('lists headings with the ids that the HTML has', () => {
    const { headings } = renderProse('## One\n\n### Two *words*\n\n## One\n', { file, idPrefix: 'p-' });
    expect(headings).toEqual([
      { depth: 2, id: 'p-one', text: 'One' },
      { depth: 3, id: 'p-two-words', text: 'Two words' },
      { depth: 2, id: 'p-one-1', text: 'One' },
    ]);
  });

  test('footnotes lead to each other', () => {
    const out = renderProse('a[^1]\n\n[^1]: note', { file, idPrefix: 'p-' }).html;
    for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) expect(out).toContain(`id="${target}"`);
    expect(out).toContain('id="p-fn-1"');
  });

  test('footnotes are named in the words that are given', () => {
    const notes = { title: 'Fußnoten', describeBack: (reference: string) => `Zurück zu ${reference}` };
    const markdown = 'a[^1] b[^1]\n\n[^1]: note';
    const out = renderProse(markdown, { file, footnotes: notes }).html;
    expect(out).toContain('>Fußnoten</h2>');
    expect([...out.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      'Zurück zu 1',
      'Zurück zu 1-2',
    ]);
    expect(html(markdown)).toContain('aria-label="Back to reference 1-2"');
  });

  test('asks for the address of each link within the site', () => {
    const { html: out } = renderProse('[a](/actors/x/?q=z#y) [b](/actors/gone/?q=z)', {
      file,
      resolveLink: (path, hash, query) => (path === '/actors/gone/' ? undefined : `/base${path}${query}#${hash}`),
    });
    expect(out).toBe('<p><a href="/base/actors/x/?q=z#y">a</a> <a>b</a></p>');
  });

  test('lets nothing through that runs or asks another host by itself', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<img src=x onerror=a()>',
      '<svg onload=a()>',
      '[x](',
      'javascript:',
      'data:',
      'vbscript:',
      ')',
      '![',
      '](',
      '<',
      '>',
      '&#106;avascript:',
      '&colon;',
      'a()',
      '\n',
      '\t',
      '\u202E',
      '\0',
      '//evil.example',
      '<iframe src=//evil.example>',
      '`',
      '"',
      "'",
      '<a href=',
      'x:',
      '[x]: ',
      '[x]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const out = html(pieces.join(''));
        expect(out).not.toMatch(
          /<(?!\/?(?:a|p|br|code|pre|em|strong|blockquote|h[2-6]|hr|ul|ol|li|del|table|t[hdr]|thead|tbody)\b)/,
        );
        expect(out).not.toMatch(/<[^>]*\s(?:on\w+|src|style)\s*=/i);
        expect(out).not.toMatch(/<[^>]*\shref="(?!https?:|mailto:|\/(?!\/)|#)/);
        expect(out).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/);
      }),
      { numRuns: 1000 },
    );
  });
});
