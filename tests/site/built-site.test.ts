import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { checkBuiltSite } from '#checks/built/check-built-site.ts';
import { readPage } from '#checks/built/read-page.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { findElements, findInSite, listSite, readSiteFile } from './read-site.ts';
import { serveSite } from './serve-site.ts';

const harbour = await readCorpus(path.resolve('tests/fixtures/site/harbour'));
const texts = new Map(harbour.corpus.sources.map((source) => [source.id, source.text]));
const files = await listSite('harbour');
const pages = files.filter((file) => file.endsWith('.html'));

describe('the fixture', () => {
  test('has no problem of its own', () => {
    expect(harbour.problems).toEqual([]);
  });
});

describe('quotations', () => {
  test("every quote on every page is its source's own characters", async () => {
    let quotes = 0;
    const foreign: string[] = [];
    for (const page of pages) {
      for (const { attributes, text } of findElements(await readSiteFile('harbour', page), 'data-source')) {
        quotes += 1;
        if (!texts.get(attributes['data-source'] ?? '')?.includes(text)) foreign.push(`${page}: ${text}`);
      }
    }
    expect(foreign).toEqual([]);
    expect(quotes).toBeGreaterThan(80);
  });

  test('the page of a source that is shown in full has its text, and nothing between its words', async () => {
    const html = await readSiteFile('harbour', 'sources/quay-bridge/velmora-courier/index.html');
    const article = html.slice(0, html.indexOf('id="found"'));
    const words = findElements(article, 'data-source').map(({ text }) => text);
    const source = harbour.corpus.sources.find(({ id }) => id === 'quay-bridge/velmora-courier');
    const blocks = source?.blocks.map(({ span }) => source.text.slice(span.start, span.end)) ?? [];
    expect(words.join('')).toBe(blocks.join(''));
    const paragraphs = html
      .split('<p>')
      .slice(1)
      .map((part) => part.split('</p>')[0]?.replace(/<[^>]*>/g, ''));
    expect(paragraphs).toContain('“We shut it the same hour,” Marsh said. “Nobody was on it, and nobody was hurt.”');
  });

  test('every mark is linked, and overlapping passages are cut at their boundaries', async () => {
    const html = await readSiteFile('harbour', 'sources/quay-bridge/velmora-courier/index.html');
    const marks = findElements(html, 'data-depth').map(({ attributes, text }) => [attributes['data-depth'], text]);
    expect(marks.slice(0, 4)).toEqual([
      ['1', 'The harbour board closed the swing bridge at Harrow Quay on Tuesday after '],
      ['2', 'engineers '],
      ['3', 'found cracks'],
      ['2', ' in two of its twelve bearings'],
    ]);
    expect(html.match(/<mark /g)?.length).toBe(html.match(/<mark [^>]*><a href="/g)?.length);
  });
});

describe('layers', () => {
  const address = 'sources/quay-bridge/velmora-courier/index.html';

  test('each wrapper holds some text, belongs to an entry below the article, and holds no other', async () => {
    for (const layer of ['speakers', 'names']) {
      const html = await readSiteFile('harbour', address);
      const pieces = findElements(html, `data-${layer}`);
      expect(pieces.length).toBeGreaterThan(1);
      for (const { attributes, text } of pieces) {
        expect(text).not.toBe('');
        for (const number of attributes[`data-${layer}`]?.split(' ') ?? []) {
          expect(html).toContain(`<li id="${layer}-${number}" data-how=`);
        }
      }
    }
    expect(await readSiteFile('harbour', address)).not.toMatch(/<span data-(?:speakers|names)[^>]*>[^<]*<span/);
  });

  test('the lists name the speaker, and how that is known', async () => {
    const html = await readSiteFile('harbour', address);
    const entries = html.match(/<li id="speakers-\d+".*?<\/li>/gs)?.map((entry) => entry.replace(/<[^>]*>/g, ''));
    expect(entries).toEqual([
      'Paragraph 2: Marsh (Odile Marsh) We shut it the same hour,',
      'Paragraph 2: Marsh (Odile Marsh), named in a sentence nearby Nobody was on it, and nobody was hurt.',
      'Paragraph 4: a baker They might have knocked,',
    ]);
  });

  test('shared wording leads to its other place, with the same layer on', async () => {
    const html = await readSiteFile('crowd', 'sources/lanterns/paper-00/index.html');
    expect(html).toMatch(/data-label>also in <a href="\/sources\/lanterns\/paper-01\/\?layer=wording#p-\d+-\d+">/);
  });

  test('an article in a language that is not read says so', async () => {
    const html = await readSiteFile('harbour', 'sources/quay-bridge/radio-sahil/index.html');
    expect(html).toContain('The program does not read the language of this article for quotations.');
  });
});

describe('rights', () => {
  test('no word of an excerpts source beyond its cited passages is in any file', async () => {
    expect(await findInSite('harbour', /zyx/i)).toEqual([]);
  });

  test('its cited passages, its title and the place of its edits are', async () => {
    const html = await readSiteFile('harbour', 'sources/quay-bridge/evening-ledger/index.html');
    expect(html).toContain('engineers found cracks in three of the bearings of the swing bridge');
    expect(html).toContain('Bridge: board acts at last');
    expect(html).toContain('a letter was lost');
  });

  test('editors see all of it, and search engines are kept out', async () => {
    const html = await readSiteFile('harbour-editor', 'sources/quay-bridge/evening-ledger/index.html');
    expect(html.replace(/<[^>]*>/g, '')).toContain('Zyxfive nothing else of note zyxsix was said by Marsh.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await readSiteFile('harbour-editor', 'robots.txt')).toContain('Disallow: /');
  });

  test('a site without settings shows excerpts', async () => {
    expect(await findInSite('plain', /wordprivate/i)).toEqual([]);
  });
});

describe('links', () => {
  test.each(['harbour', 'harbour-editor', 'hostile', 'plain', 'empty', 'crowd', 'flood'])(
    '%s is sound',
    async (site) => {
      const base = site.startsWith('harbour') ? '/check/' : '/';
      const all = await listSite(site);
      const html = all.filter((file) => file.endsWith('.html'));
      const facts = await Promise.all(
        html.map(async (file) => [file, readPage(await readSiteFile(site, file))] as const),
      );
      expect(checkBuiltSite(all, new Map(facts), base)).toEqual([]);
    },
  );

  test('no link or anchor is broken under a sub-path', async () => {
    const server = await serveSite(path.join(inject('sites'), 'harbour'), '/check/');
    try {
      const result = await new LinkChecker().check({
        path: `${server.origin}/check/`,
        recurse: true,
        checkFragments: true,
        linksToSkip: ['^https?://(?!localhost)', '^mailto:'],
      });
      const broken = result.links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url);
      expect(broken).toEqual([]);
      expect(result.links.length).toBeGreaterThan(100);
    } finally {
      await server.close();
    }
  });

  test('former addresses lead to the new ones', async () => {
    const old = {
      'stories/bridge': '/check/stories/quay-bridge/',
      'claims/quay-bridge/tuesday': '/check/claims/quay-bridge/closed-on-tuesday/',
      'sources/quay-bridge/courier-tuesday': '/check/sources/quay-bridge/velmora-courier/',
      'actors/o-marsh': '/check/actors/odile-marsh/',
      'outlets/courier': '/check/outlets/velmora-courier/',
      'people/wren': '/check/people/wren-calloway/',
    };
    for (const [from, to] of Object.entries(old)) {
      expect(await readSiteFile('harbour', `${from}/index.html`)).toContain(`content="0; url=${to}"`);
    }
  });
});

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes attributes without a value and void elements as HTML allows.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
    },
  });

  test.each(['harbour', 'hostile', 'plain', 'empty', 'crowd'])('all pages of %s are valid', async (site) => {
    const problems: string[] = [];
    for (const file of (await listSite(site)).filter((name) => name.endsWith('.html'))) {
      const report = await validator.validateString(await readSiteFile(site, file));
      for (const { messages } of report.results) {
        // The validator still takes <details> for sectioning content; in the HTML Standard it is none, and may stand in <th>.
        const own = messages.filter(({ message }) => !message.startsWith('<details> element is not permitted as a'));
        problems.push(...own.map(({ ruleId, message, column }) => `${file}:${column} ${ruleId}: ${message}`));
      }
    }
    expect(problems).toEqual([]);
  });

  test('nothing is loaded from another host', async () => {
    expect(await findInSite('harbour', / (?:src|srcset)="(?!\/check\/)/)).toEqual([]);
    expect(await findInSite('harbour', /<link rel="(?:stylesheet|preload|icon)"[^>]*href="(?!\/check\/)/)).toEqual([]);
    expect(await findInSite('harbour', /url\((?!["']?\/check\/)/)).toEqual([]);
  });
});

describe('the build', () => {
  test('gives the same bytes elsewhere, in another zone and locale', async () => {
    expect(await listSite('harbour-again')).toEqual(files);
    const changed: string[] = [];
    for (const file of files) {
      if ((await readSiteFile('harbour-again', file)) !== (await readSiteFile('harbour', file))) changed.push(file);
    }
    expect(changed).toEqual([]);
  });

  test('names no folder of the machine', async () => {
    expect(await findInSite('harbour', new RegExp(path.resolve('.')))).toEqual([]);
  });
});
