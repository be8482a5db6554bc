import { expect, test } from 'vitest';
import { checkBuiltSite } from '#checks/built/check-built-site.ts';
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
