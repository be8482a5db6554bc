import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBuiltSite, resolveLink } from '#checks/built/check-built-site.ts';
import { readPage } from '#checks/built/read-page.ts';

const page = (body: string, head = '<title>T</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>H</h1>${body}</main></body></html>`;

async function reasonsFor(pages: Record<string, string>, base = '/'): Promise<string[]> {
  const html = Object.entries(pages).filter(([file]) => file.endsWith('.html'));
  const facts = new Map(html.map(([file, text]) => [file, readPage(text)]));
  return checkBuiltSite(Object.keys(pages), facts, base).map((problem) => `${problem.file}: ${problem.reason}`);
}

test('a sound site under a sub-path has no problem', async () => {
  const pages = {
    'index.html': page(
      '<a href="/sub/a/#x">a</a> <a href="a/">a</a> <a href="/sub/data/x.csv">d</a> <a href="https://example.org/">e</a>',
    ),
    'a/index.html': page('<p id="x"><a href="../">up</a> <a href="#x">here</a> <a href="/sub/#:~:text=H">t</a></p>'),
    'data/x.csv': '',
    'old/index.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/sub/a/"><a href="/sub/a/">a</a>',
  };
  expect(await reasonsFor(pages, '/sub/')).toEqual([]);
});

test.each([
  ['a missing page', page('<a href="/gone/">g</a>'), 'a link leads to /gone/, which is not part of the site'],
  ['a missing anchor', page('<a href="#gone">g</a>'), 'a link leads to #gone, but that page has no such anchor'],
  [
    'a link outside the base',
    page('<a href="/elsewhere">g</a>'),
    'a link leads to /elsewhere, which is not part of the site',
  ],
  ['an id that stands twice', page('<p id="a"></p><p id="a"></p>'), 'the id "a" stands twice'],
  ['a script link', page('<a href=" JavaScript:alert(1)">g</a>'), 'a link leads to " JavaScript:alert(1)"'],
  ['an event handler', page('<p onclick="x()">g</p>'), '<p> has the event handler onclick'],
  [
    'a picture of another host',
    page('<img alt="" src="https://example.org/a.png">'),
    '<img> loads https://example.org/a.png from another host',
  ],
  ['no title', page('', ''), 'the page has no title'],
  ['no heading', '<!doctype html><html lang="en"><title>T</title><main></main>', 'the page has 0 <h1>, expected one'],
])('reports %s', async (_, html, reason) => {
  expect(await reasonsFor({ 'index.html': html })).toContain(`index.html: ${reason}`);
});

test('a link that leads nowhere is reported of each page that it stands on', async () => {
  const pages = {
    'index.html': page('<a href="/gone/">g</a> <a href="b/">b</a>'),
    'a/index.html': page('<a href="/gone/">g</a> <a href="b/">b</a>'),
    'b/index.html': page(''),
  };
  expect(await reasonsFor(pages)).toEqual([
    'a/index.html: a link leads to /gone/, which is not part of the site',
    'a/index.html: a link leads to b/, which is not part of the site',
    'index.html: a link leads to /gone/, which is not part of the site',
  ]);
});

test('links are read as a browser reads them, the plain ones by the short way', () => {
  const piece = fc.constantFrom(
    'a',
    'B-1',
    'x.csv',
    '.',
    '..',
    '',
    ' ',
    '%20',
    'ü',
    '?q=1',
    '\\',
    '\t',
    'p-1-2',
    ':',
    '&',
  );
  const path = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('/'));
  const link = fc
    .tuple(
      fc.constantFrom('', '/', '/sub/', '../'),
      path,
      fc.constantFrom('', '/', '#', '#p-1', '#ü%20', '/#x', '#:~:text=a'),
    )
    .map((parts) => parts.join(''));
  const pages = fc.constantFrom('index.html', 'a/index.html', 'a/b.c/index.html', '404.html');
  fc.assert(
    fc.property(link, pages, fc.constantFrom('/', '/sub/'), (href, file, base) => {
      const folder = file.replace(/index\.html$/, '');
      let url: URL;
      try {
        url = new URL(href, `http://site${base}${folder}`);
      } catch {
        return;
      }
      if (/^[a-z][\w+.-]*:|^\/\//i.test(href)) return;
      const decode = (text: string) => decodeURIComponent(text);
      const place = decode(url.pathname);
      const below = place.startsWith(base) ? place.slice(base.length) : `..${place}`;
      expect(resolveLink(href, file, base)).toEqual({
        file: below === '' || below.endsWith('/') ? `${below}index.html` : below,
        anchor: decode(url.hash.slice(1)),
      });
    }),
    { numRuns: 2000 },
  );
});

test('reads tags, not what looks like them', () => {
  const html = `<!DOCTYPE html><HTML LANG=de><head><title>a &amp; b</title><script>"<a href=no>"</script></head>
    <main><h1 id=a id=b>H</h1><a HREF="/x/?a&amp;b=1#c">x</a><!-- <a href=no> --><textarea><a href=no></textarea>
    <svg><title>t</title><a href="#s"/><path d="M0"/></svg><svg/><img src=/i.png><link rel="stylesheet" href=/s.css></main>`;
  expect(readPage(html)).toEqual({ ids: ['a'], links: ['/x/?a&b=1#c', '#s', '/i.png', '/s.css'], problems: [] });
});
