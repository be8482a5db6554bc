import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorSchema } from '#schema';
import type { Actor, Corpus } from '#core/model.ts';
import { profileActor, viewActor } from '#core/views/actor-view.ts';
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import type { LayerName } from '#core/views/source-layers.ts';
import type { PieceView } from '#core/views/block-view.ts';
import { viewSource } from '#core/views/source-view.ts';
import { makeClaim, makeCorpus, makeSource } from './make.ts';

const shared =
  'Divers raised the drowned bell of the old chapel late on Thursday evening with two borrowed cranes and a raft';
const first = [
  'Bell raised from the lake',
  `${shared}, while the village watched from the shore.`,
  '“Nobody here will sleep tonight, not one of us.”',
  '“It rang once, as it came up,” Ilse Brandt said. “Then it was silent.”',
  'Nobody asked Brandt for her papers.',
];
const second = ['A bell comes home', `${shared}, and nobody slept.`, 'The keeper of the lake left early.'];

const brandt: Actor = {
  id: 'ilse-brandt',
  body: '',
  meta: actorSchema.parse({ name: 'Ilse Brandt', kind: 'person', names: [{ name: 'Brandt' }] }),
};
const other: Actor = {
  id: 'jon-brandt',
  body: '',
  meta: actorSchema.parse({ name: 'Jon Brandt', kind: 'person', names: [{ name: 'Brandt' }] }),
};

interface Setting {
  readonly actors?: readonly Actor[];
  readonly rights?: 'full' | 'excerpts';
  readonly quote?: string;
  readonly language?: string;
}

/** The page of an actor, of an index that holds all stories. */
function viewOwn(index: SiteIndex, actor: Actor) {
  const profile = profileActor(index, actor);
  return viewActor(index, actor, profile === undefined ? [] : [profile]);
}

function indexOf({ actors = [brandt], rights = 'full', quote, language = 'en' }: Setting) {
  const sources = [first, second].map((texts, at) =>
    makeSource(`s/a${at}`, texts, { label: `A${at}`, language: at === 0 ? language : 'en' }),
  );
  const claims =
    quote === undefined ? [] : [makeClaim('s/c', { evidence: [{ source: 's/a0', quote, stance: 'supports' }] })];
  const made = makeCorpus(sources, claims);
  const corpus: Corpus = { ...made, actors: [...actors], site: { ...made.site, rights } };
  return indexSite(corpus, false);
}

function viewOf(setting: Setting = {}) {
  const index = indexOf(setting);
  const source = index.sources.get('s/a0');
  if (source === undefined) throw new Error('no source');
  return viewSource(index, source);
}

const textPieces = (view: ReturnType<typeof viewOf>) =>
  view.blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'text'));

function marked(view: ReturnType<typeof viewOf>, layer: LayerName): [number[], string][] {
  return textPieces(view)
    .flatMap(({ cuts }) => cuts)
    .flatMap(({ text, layers }): [number[], string][] => {
      const numbers = layers.get(layer);
      return numbers === undefined ? [] : [[[...numbers], text]];
    });
}

describe('the layers of a source', () => {
  test('speakers: each quotation with its marks, its speaker and how that is known', () => {
    const view = viewOf();
    expect(marked(view, 'speakers').map(([, text]) => text)).toEqual([
      '“Nobody here will sleep tonight, not one of us.”',
      '“It rang once, as it came up,”',
      '“Then it was silent.”',
    ]);
    const spoken = view.layers.speakers.entries.map(({ speaker, actor, place }) => [
      speaker.kind,
      speaker.how,
      actor?.path,
      place.number,
    ]);
    expect(spoken).toEqual([
      ['unknown', 'inferred', undefined, 2],
      ['named', 'stated', '/actors/ilse-brandt/', 3],
      ['named', 'inferred', '/actors/ilse-brandt/', 3],
    ]);
  });

  test('names: one entry for each actor, with all places', () => {
    const view = viewOf();
    expect(marked(view, 'names')).toEqual([
      [[1], 'Ilse Brandt'],
      [[1], 'Brandt'],
    ]);
    expect(view.layers.names.entries).toMatchObject([
      { name: { label: 'Ilse Brandt', path: '/actors/ilse-brandt/' }, resolved: true, count: 2 },
    ]);
    expect(view.layers.names.entries[0]?.places.map(({ number }) => number)).toEqual([3, 4]);
  });

  test('a name that two actors share leads to neither', () => {
    const { entries } = viewOf({ actors: [brandt, other] }).layers.names;
    expect(entries.map(({ name, resolved, candidates }) => [name, resolved, candidates])).toEqual([
      [{ label: 'Ilse Brandt', path: '/actors/ilse-brandt/' }, true, []],
      [{ label: 'Brandt' }, false, ['Ilse Brandt', 'Jon Brandt']],
    ]);
  });

  test('wording: where it stands too', () => {
    const view = viewOf();
    expect(marked(view, 'wording')).toEqual([[[1], shared]]);
    expect(view.layers.wording.entries[0]?.others.map(({ path, number }) => [path, number])).toEqual([
      ['/sources/s/a1/#p-19-128', 1],
    ]);
  });

  test.each([
    { name: 'inside a quotation', quote: 'as it came up' },
    { name: 'across its end', quote: 'as it came up,” Ilse' },
    { name: 'over two layers', quote: 'with two borrowed cranes and a raft, while the village' },
    { name: 'over all of it', quote: first[3] ?? '' },
  ])('a cited passage $name is cut at the boundaries, and no character is lost', ({ quote }) => {
    const pieces = textPieces(viewOf({ quote }));
    expect(pieces.map(({ text }) => text).join('')).toBe(first.join(''));
    expect(pieces.map(({ cuts }) => cuts.map(({ text }) => text).join(''))).toEqual(pieces.map(({ text }) => text));
    const cited = pieces.filter((piece: PieceView) => piece.kind === 'text' && piece.notes.length > 0);
    expect(cited.map(({ text }) => text).join('')).toBe(quote);
  });

  test('any cited passage leaves the text whole', () => {
    const paragraph = first[3] ?? '';
    const words = fc
      .tuple(fc.nat(paragraph.length - 1), fc.nat(paragraph.length))
      .map(([from, length]) => paragraph.slice(from, from + length + 1).trim())
      .filter((quote) => quote !== '');
    fc.assert(
      fc.property(words, (quote) => {
        const cuts = textPieces(viewOf({ quote })).flatMap((piece) => piece.cuts);
        expect(cuts.map(({ text }) => text).join('')).toBe(first.join(''));
      }),
      { numRuns: 40 },
    );
  });

  test('a source in another language has no speakers and says so', () => {
    const { layers } = viewOf({ language: 'fi' });
    expect([layers.analysed, layers.speakers.entries.length, layers.names.entries.length]).toEqual([false, 0, 1]);
    expect(layers.wording.entries).toHaveLength(1);
  });
});

describe('rights', () => {
  test.each([
    { name: 'nothing is cited', quote: undefined, shown: [0, 0, 0], hidden: [3, 2, 1] },
    { name: 'one quotation is cited', quote: '“It rang once, as it came up,” Ilse Brandt said.', shown: [1, 1, 0], hidden: [2, 1, 1] }, // prettier-ignore
    { name: 'part of a quotation is cited', quote: 'rang once, as it', shown: [0, 0, 0], hidden: [3, 2, 1] },
  ])('under excerpts, where $name, the rest is only counted', ({ quote, shown, hidden }) => {
    const view = viewOf({ rights: 'excerpts', ...(quote === undefined ? {} : { quote }) });
    const { speakers, names, wording } = view.layers;
    expect([speakers, names, wording].map(({ entries }) => entries.length)).toEqual(shown);
    expect([speakers, names, wording].map((layer) => layer.hidden)).toEqual(hidden);
    expect(JSON.stringify(view)).not.toMatch(/then it was|drowned|papers|sleep/i);
  });

  test('an actor is quoted only with what is public', () => {
    const view = viewOwn(indexOf({ rights: 'excerpts' }), brandt);
    expect(view.findings).toEqual({ quoted: [], more: 2, roles: [] });
  });
});

describe('the page of an actor', () => {
  test('has the words that the program gives to the actor, each with its place', () => {
    const { quoted, more } = viewOwn(indexOf({}), brandt).findings;
    expect(quoted.map(({ place, speaker }) => [place.path, speaker.words, speaker.how])).toEqual([
      ['/sources/s/a0/#p-231-261', 'Ilse Brandt', 'stated'],
      ['/sources/s/a0/#p-280-301', 'Ilse Brandt', 'inferred'],
    ]);
    expect(more).toBe(0);
  });

  test.each([
    { name: 'none by an editor', roles: [], found: ['Mayor', 'the mayor of Velmora'] },
    { name: 'one by an editor', roles: [{ source: 's/a0', quote: 'Mayor Ilse Brandt' }], found: [] },
  ])('roles, $name', ({ roles, found }) => {
    const sources = [
      makeSource('s/a0', ['Port shut', 'Mayor Ilse Brandt shut the port. Mayor Ilse Brandt left.'], { language: 'en' }),
      makeSource('s/a1', ['Shut', 'Ilse Brandt, the mayor of Velmora, shut the port.'], { language: 'en' }),
    ];
    const actor = { ...brandt, meta: actorSchema.parse({ name: 'Ilse Brandt', kind: 'person', roles }) };
    const made = makeCorpus(sources);
    const index = indexSite({ ...made, actors: [actor], site: { ...made.site, rights: 'full' } }, false);
    expect(viewOwn(index, actor).findings.roles.map(({ quote }) => quote.parts.join(' '))).toEqual(found);
  });
});
