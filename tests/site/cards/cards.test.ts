import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { actorSchema, siteSchema } from '#schema';
import { drawsCards, listCards, type CardView } from '#core/views/card-view.ts';
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import { writeAlternative, writeCard, type Card } from '#site/cards/card.ts';
import { linkCard, readCard, rendererVersion, viewCard } from '#site/cards/cards.ts';
import { drawBox } from '#site/cards/draw-card.ts';
import { canDraw, loadFonts } from '#site/cards/fonts.ts';
import { layOutCard } from '#site/cards/lay-out-card.ts';
import { makeUrls } from '#site/urls.ts';
import { makeClaim, makeCorpus, makeSource } from '../../core/make.ts';

const source = makeSource('s/one', ['The well of Orsk', 'The well is dry, said Ina Rook.'], { label: 'Herald' });
const claim = makeClaim('s/dry', {
  claim: 'The well is dry',
  status: 'reviewed',
  actors: ['ina-rook'],
  formerIds: ['s/wet'],
  evidence: [{ source: 's/one', quote: 'The well is dry', creditedTo: { actor: 'ina-rook' } }],
});
const rook = {
  id: 'ina-rook',
  meta: actorSchema.parse({ name: 'Ina Rook', kind: 'person', names: [{ name: 'Ina Rook' }] }),
  body: '',
};

function makeIndex(site: object, editor = false): SiteIndex {
  const corpus = makeCorpus([source], [claim]);
  return indexSite({ ...corpus, actors: [rook], site: siteSchema.parse(site) }, editor);
}

const site = { url: 'https://quay.example', base: '/check', title: 'Quay Record' };
const index = makeIndex(site);
const settings = index.corpus.site;
const fonts = loadFonts();
const can = (text: string) => canDraw(text, fonts);

/** All texts in the boxes of a card. */
function textsOf(card: Card): string[] {
  return JSON.parse(
    `[${[...JSON.stringify(layOutCard(card, can)).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, text]) => text).join(',')}]`,
  );
}

const cardOf = (view: CardView | undefined) => {
  if (view === undefined) throw new Error('no such card');
  return writeCard(view, settings);
};

describe('which cards there are', () => {
  test('one for the site and each story, claim, source and actor', () => {
    expect(listCards(index).map((card) => card.path)).toEqual([
      '/',
      '/stories/s/',
      '/claims/s/dry/',
      '/sources/s/one/',
      '/actors/ina-rook/',
    ]);
  });

  test.each([
    ['without an address', {}, false],
    ['where they are switched off', { ...site, cards: false }, false],
    ['for editors', site, true],
  ])('none %s', (_, settingsOf, editor) => {
    const none = makeIndex(settingsOf, editor);
    expect([listCards(none), drawsCards(none)]).toEqual([[], false]);
  });
});

describe('what a card says', () => {
  const [home, story, dry, one, ina] = listCards(index);

  test('a claim: statement, verdict, whom it rests on', () => {
    expect(textsOf(cardOf(dry))).toEqual([
      'Claim',
      's',
      'The well is dry',
      'One witness',
      'It rests on Ina Rook, in one article.',
      'Quay Record',
    ]);
    expect(dry && writeAlternative(dry, settings)).toBe(
      'Quay Record: “The well is dry”. Verdict: one witness. It rests on Ina Rook, in one article.',
    );
  });

  test('a source, an actor, a story, the site', () => {
    expect(textsOf(cardOf(one))).toEqual(['Herald', 's', 'The well of Orsk', 'Speaks to one claim', 'Quay Record']);
    expect(textsOf(cardOf(ina))).toEqual([
      'Person',
      'Ina Rook',
      'Named in one article and in one claim',
      'Quay Record',
    ]);
    expect(textsOf(cardOf(story))).toEqual(['Story', 's', 'One claim checked in one article', 'Quay Record']);
    expect(textsOf(cardOf(home))).toEqual(['Quay Record', settings.description]);
  });

  test('a line that no font can draw is left out, and stays in the text alternative', () => {
    const [, , view] = listCards(
      indexSite({ ...makeCorpus([source], [makeClaim('s/dry', { claim: '井戸は空である' })]), site: settings }, false),
    );
    expect(textsOf(cardOf(view))).not.toContain('井戸は空である');
    expect(view && writeAlternative(view, settings)).toContain('井戸は空である');
  });

  test.each([
    ['Łódź – “naïve” résumé … 4½ %', true],
    ['Мост закрыт', true],
    ['أغلق مجلس الميناء الجسر\u200F', true],
    ['Tiếng Việt', true],
    ['漢', false],
    ['🎉', false],
    ['\uE000', false],
  ])('%s can be drawn: %s', (text, drawn) => {
    expect(can(text)).toBe(drawn);
  });
});

describe('the picture', () => {
  test('is a PNG of 1200 × 630 pixels, and the same at every run', async () => {
    const box = layOutCard(
      { ...cardOf(listCards(index)[2]), headline: `${'Long words of a statement '.repeat(12)}`.slice(0, 300) },
      can,
    );
    const png = Buffer.from(await drawBox(box));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(await drawBox(box)).equals(png)).toBe(true);
    expect(png.length).toBeLessThan(80_000);
  });

  test('has a new address when it changes', () => {
    const urls = makeUrls(settings);
    const addressIn = (of: SiteIndex) => {
      const view = viewCard(of, '/claims/s/dry/');
      return view && linkCard(view, of.corpus.site, urls)?.url;
    };
    const address = addressIn(index);
    expect(address).toMatch(/^https:\/\/quay\.example\/check\/cards\/claims\/s\/dry\.png\?v=[0-9a-f]{8}$/);
    expect(addressIn(makeIndex(site))).toBe(address);
    expect(addressIn(makeIndex({ ...site, title: 'Other' }))).not.toBe(address);
  });

  test('is kept by what it shows, and drawn again when it is gone', async () => {
    const cache = await mkdtemp(path.join(tmpdir(), 'cards-'));
    try {
      const [view] = listCards(index);
      if (view === undefined) throw new Error('no card');
      const drawn = await readCard(view, settings, cache);
      const [file = '', ...others] = (await readdir(cache, { recursive: true })).filter((name) =>
        name.endsWith('.png'),
      );
      expect(others).toEqual([]);
      await writeFile(path.join(cache, file), 'kept');
      expect(Buffer.from(await readCard(view, settings, cache)).toString()).toBe('kept');
      await rm(path.join(cache, 'cards'), { recursive: true });
      const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      expect(hash(await readCard(view, settings, cache))).toBe(hash(drawn));
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
  });

  test('is kept under the version of the renderer that is installed', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(dependencies['@takumi-rs/wasm']).toBe(rendererVersion);
  });
});
