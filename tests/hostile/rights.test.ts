/** Of an article that may only be excerpted, no file of a site holds more than the cited passages and its title. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCards } from '#core/views/card-view.ts';
import { indexSite } from '#core/views/site-index.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { writeFrontmatter, writeSource } from '#markdown/write-source.ts';
import { writeAlternative, writeCard } from '#site/cards/card.ts';
import { layOutCard } from '#site/cards/lay-out-card.ts';
import { projectRoot } from '../../scripts/command.ts';
import { listFiles } from '../../scripts/build/output-folder.ts';
import { buildSite } from '../site/build-site.ts';
import { makeLeakFinder, readAllTexts } from './find-leaks.ts';

/** An article by its sentences: those that a claim or a profile cites, and those that nobody cites, a planted word in each. */
interface Article {
  readonly id: string;
  readonly rights?: 'full' | 'excerpts';
  readonly paragraphs: readonly (readonly Sentence[])[];
}
type Sentence = { readonly cited: string } | { readonly hidden: string };

const cited = (text: string): Sentence => ({ cited: text });
const hidden = (text: string): Sentence => ({ hidden: text });
/** Two papers that may be excerpted print it alike: the pages of shared wording may count it and no more. */
const shared = hidden(
  'Nobody aboard the zqwherry had ever seen so many gulls asleep on a rail in the middle of a working afternoon.',
);
const articles: readonly Article[] = [
  {
    id: 'harbour/herald',
    paragraphs: [
      [
        cited('The lock at Pell Gate was shut on Friday after a barge struck the inner door.'),
        hidden('Divers with zqlanterns went down twice before dusk and brought up a length of broken chain.'),
      ],
      [shared],
      [
        hidden('"We heard the zqtimbers groan long before anybody shouted," said Ina Zqmarrow, who keeps the lock.'),
        cited('Repairs will take three weeks, the canal company said.'),
        hidden('The company would not put a price to it, though a clerk spoke of 73191 zqcrowns and a new pump.'),
      ],
      [hidden('On 14 March 2031 a zqinquiry is to hear the crew of the barge and the keeper of the lower gate.')],
    ],
  },
  {
    id: 'harbour/courier',
    rights: 'excerpts',
    paragraphs: [
      [
        hidden('A barge laden with zqbarley swung across the current and broke the door of the lock, witnesses said.'),
        cited('The canal company said the repairs at Pell Gate would take about three weeks.'),
      ],
      [shared],
      [
        hidden(
          'Ina Zqmarrow, keeper of the lock, told this paper that "nothing on this zqcanal was ever built to last".',
        ),
      ],
      [
        cited('Ina Marrow has kept the lock at Pell Gate for eleven years.'),
        hidden('Her zqfather kept it before her.'),
      ],
    ],
  },
  {
    // Nobody cites it: only its title may show.
    id: 'harbour/unread',
    rights: 'excerpts',
    paragraphs: [
      [hidden('The zqunread paper alone reports that the master of the barge had been awake for thirty hours.')],
      [hidden('Its writer counted nine zqropes on the quay and asked every one of the men who had thrown them.')],
    ],
  },
  {
    id: 'harbour/gazette',
    rights: 'full',
    paragraphs: [
      [cited('The lock was closed on Saturday morning, a spokesman for the canal company said.')],
      [cited('This whole text may be shown to everybody who wants to read it, word for word.')],
    ],
  },
];

const titleOf = ({ id }: Article) => `Pell Gate closes, as seen from ${id.split('/')[1] ?? ''}`;
const sentencesOf = ({ paragraphs }: Article) => paragraphs.flat();
const hiddenTexts = articles.flatMap((article) =>
  sentencesOf(article).flatMap((one) => ('hidden' in one ? [one.hidden] : [])),
);
const secrets = {
  hidden: hiddenTexts,
  open: [
    ...articles.map(titleOf),
    ...articles.flatMap((article) => sentencesOf(article).flatMap((one) => ('cited' in one ? [one.cited] : []))),
  ],
  planted: [...new Set(hiddenTexts.flatMap((text) => text.toLowerCase().match(/\bzq[a-z]+|\b73191\b/g) ?? []))],
};

async function writeRoot(root: string): Promise<void> {
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  await put(
    'content/site.yaml',
    'title: Lock Watch\nurl: https://lock.example\nrepository: { url: https://forge.example/a/b }\npublisher: { name: Lock Watchers }\nadmin: true\n',
  );
  await put(
    'content/stories/harbour.md',
    '---\ntitle: The lock at Pell Gate\nformerIds: [lock]\n---\n\nA barge and a door.\n',
  );
  for (const article of articles) {
    const { id, rights, paragraphs } = article;
    const blocks = paragraphs.map((sentences) => ({
      kind: 'paragraph' as const,
      text: sentences.map((one) => ('cited' in one ? one.cited : one.hidden)).join(' '),
    }));
    const meta = {
      title: titleOf(article),
      label: id.split('/')[1] ?? '',
      story: 'harbour',
      language: 'en',
      published: { at: '2031-03-10' },
      ...(rights === undefined ? {} : { rights }),
      edits: [{ from: 'zqedited words of the seed that an editor took out', to: 'zqedit', reason: 'A slip.' }],
      seed: { file: `${id}.txt`, sha256: 'a'.repeat(64), lines: [{ range: [1, 1], use: 'removed', reason: 'logo' }] },
      formerIds: [`harbour/old-${id.split('/')[1] ?? ''}`],
    } satisfies Parameters<typeof writeSource>[0];
    await put(`content/sources/${id}.md`, writeSource(meta, blocks));
    // The seed has a line that was removed: its words are shown under full rights only.
    await put(
      `seeds/${id}.txt`,
      `ZQREMOVED LINE ABOVE THE ARTICLE OF ${id}\n\n${blocks.map(({ text }) => text).join('\n\n')}\n`,
    );
    for (const [index, one] of sentencesOf(article).entries()) {
      if (!('cited' in one)) continue;
      const claim = {
        claim: `Statement ${index} of ${id.replace('/', ' and ')} about the lock`,
        story: 'harbour',
        kind: 'event',
        status: 'draft',
        actors: ['ina-marrow'],
        evidence: [{ source: id, quote: one.cited, creditedTo: { unnamed: 'a spokesman' } }],
        silent: articles.filter((other) => other.id !== id).map((other) => other.id),
        history: [{ date: '2031-04-01', verdict: 'one witness', reason: 'First reading.' }],
        formerIds: [`harbour/old-${id.split('/')[1] ?? ''}-${index}`],
      };
      await put(`content/claims/${id}-${index}.md`, `${writeFrontmatter(claim)}\nProse of an editor.\n`);
    }
  }
  const actor = {
    name: 'Ina Marrow',
    kind: 'person',
    names: [{ name: 'Ina Marrow' }, { name: 'Ina Zqmarrow', sources: ['harbour/herald'] }],
    roles: [{ source: 'harbour/courier', quote: 'Ina Marrow has kept the lock at Pell Gate for eleven years.' }],
  };
  await put('content/actors/ina-marrow.md', writeFrontmatter(actor));
}

let folder = '';
const rootOf = () => path.join(folder, 'root');

/** A name that an editor lists for an actor is the editor's word, with the article that prints it. */
const isListedName = 'zqmarrow';
const known = { ...secrets, planted: secrets.planted.filter((word) => word !== isListedName) };

const findLeaks = makeLeakFinder(known);

/** What files of a site hold that they may not, by file. */
async function readLeaks(site: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const leaks = new Map<string, readonly string[]>();
  for (const file of listFiles(site).sort()) {
    const found = findLeaks(readAllTexts(file, await readFile(path.join(site, file))));
    if (found.length > 0) leaks.set(file, found);
  }
  return leaks;
}

beforeAll(async () => {
  await mkdir(path.join(projectRoot, '.cache'), { recursive: true });
  folder = await mkdtemp(path.join(projectRoot, '.cache/rights-'));
  await writeRoot(rootOf());
  await buildSite(rootOf(), path.join(folder, 'public'));
  await buildSite(rootOf(), path.join(folder, 'editor'), { CROSSBEARING_EDITOR: '1' });
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a site for the public', () => {
  test('has pages, feeds, data, an index, cards, frames and redirects, all of which are read', async () => {
    const files = listFiles(path.join(folder, 'public'));
    for (const some of [
      'sources/harbour/unread/index.html',
      'sources/harbour/old-unread/index.html',
      'feed.xml',
      'feed.json',
      'data/passages.csv',
      'data/quotations.json',
      'cards/sources/harbour/herald.png',
      'sitemap-0.xml',
      'stories/harbour/wording/index.html',
      'stories/harbour/pictures/index.html',
    ])
      expect(files).toContain(some);
    for (const some of [
      /^embed\//,
      /\.pf_fragment$/,
      /\.pf_index$/,
      /\.pf_filter$/,
      /\.pf_meta$/,
      /^pagefind\/names\//,
    ])
      expect(files.filter((file) => some.test(file))).not.toEqual([]);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(known.planted.length).toBeGreaterThan(9);
  });

  test('prints what is cited, and the whole of what may be shown', async () => {
    const page = async (file: string) =>
      (await readFile(path.join(folder, 'public', file), 'utf8')).replaceAll(/<[^>]*>/g, '');
    expect(await page('sources/harbour/gazette/index.html')).toContain('This whole text may be shown');
    expect(await page('sources/harbour/courier/index.html')).toContain('Ina Marrow has kept the lock');
  });

  test('holds no uncited word of an article that may only be excerpted', async () => {
    expect(Object.fromEntries(await readLeaks(path.join(folder, 'public')))).toEqual({});
  });

  test('draws no card from such words', async () => {
    const { corpus } = await readCorpus(rootOf());
    const cards = listCards(indexSite(corpus, false));
    expect(cards.length).toBeGreaterThan(8);
    for (const view of cards) {
      const card = writeCard(view, corpus.site);
      const texts = [
        JSON.stringify(view),
        JSON.stringify(layOutCard(card, () => true)),
        writeAlternative(view, corpus.site),
      ];
      expect([view.path, findLeaks(texts)]).toEqual([view.path, []]);
    }
  });
});

describe('the test itself', () => {
  test('finds what a site for editors shows, in files of many kinds', async () => {
    const leaks = [...(await readLeaks(path.join(folder, 'editor'))).keys()];
    for (const kind of [
      /^sources\/harbour\/unread\//,
      /wording\/index\.html$/,
      /\.pf_fragment$/,
      /\.pf_index$/,
      /^data\/.*\.csv$/,
      /^data\/.*\.json$/,
    ])
      expect([String(kind), leaks.some((file) => kind.test(file))]).toEqual([String(kind), true]);
  });

  const [secret = ''] = hiddenTexts;
  const words = secret.split(' ').slice(2, 8);
  const run = words.join(' ');
  test.each([
    ['a page, its words in marks', 'a.html', `<p>${words.map((word) => `<mark>${word}</mark>`).join(' ')}</p>`],
    ['a page, a word cut by a tag', 'a.html', `<p>${run.replace('w', 'w<b>')}</b></p>`],
    ['an attribute', 'a.html', `<p title="${run}">x</p>`],
    ['an escaped attribute', 'a.html', `<p title="${words.join('&#32;')}">x</p>`],
    ['a comment', 'a.html', `<!-- ${run} -->`],
    ['structured data', 'a.html', `<script type="application/ld+json">{"a":"${words.join('\\u0020')}"}</script>`],
    ['an address', 'a.html', `<a href="/#:~:text=${encodeURIComponent(run)}">x</a>`],
    ['a feed', 'feed.xml', `<description>${run}</description>`],
    ['a table', 'a.csv', `1,"${run}"\r\n`],
    ['data', 'a.json', JSON.stringify({ a: run })],
    ['a source map', 'a.js.map', JSON.stringify({ sourcesContent: [run] })],
    [
      'a picture',
      'a.svg',
      `<svg><text><tspan>${words.slice(0, 3).join(' ')}</tspan> <tspan>${words.slice(3).join(' ')}</tspan></text></svg>`,
    ],
    ['a fragment of the index', 'a.pf_fragment', gzipSync(`pagefind_dcd${JSON.stringify({ content: run })}`)],
    ['other letters and marks', 'a.html', `<p>${run.toUpperCase().replaceAll(' ', ' — ')}</p>`],
  ])('finds six words in a row in %s', (_name, file, content) => {
    expect(findLeaks(readAllTexts(file, Buffer.from(content))).filter((found) => found.includes(' '))).not.toEqual([]);
  });

  test('finds a planted word in the bytes of a card', () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from('tEXtzqlanterns')]);
    expect(findLeaks(readAllTexts('a.png', png))).toEqual(['zqlanterns']);
  });
});
