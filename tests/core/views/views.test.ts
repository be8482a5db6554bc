import { describe, expect, test } from 'vitest';
import { actorSchema, outletSchema, siteSchema } from '#schema';
import type { Corpus } from '#core/model.ts';
import { verdictNames } from '#core/verdicts.ts';
import { listActors } from '#core/views/actor-list.ts';
import { profileActor, viewActor } from '#core/views/actor-view.ts';
import { makeAllTables } from '#core/views/all-tables.ts';
import { viewClaim } from '#core/views/claim-view.ts';
import { listCorrections } from '#core/views/corrections-view.ts';
import { profileOutlet, viewOutlet } from '#core/views/outlet-view.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import { viewSource } from '#core/views/source-view.ts';
import { viewStory } from '#core/views/story-view.ts';
import { verdictOrder } from '#core/views/verdict-order.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const one = makeSource('s/one', ['First', 'Ann Low said that it was raining. It rained for 3 days.'], {
  outlet: 'herald',
  agencies: ['wire'],
  published: { at: '2020-01-02T10:00' },
  seed: {
    file: 's/one.txt',
    sha256: 'b'.repeat(64),
    lines: [
      { range: [1, 1], use: 'kept' },
      { range: [2, 4], use: 'removed', reason: 'logo' },
      {
        range: [5, 5],
        use: 'split',
        parts: [
          { columns: [1, 4], use: 'metadata', reason: 'date line' },
          { columns: [5, 9], use: 'kept' },
        ],
      },
    ],
  },
  edits: [{ from: 'rianing', to: 'raining', reason: 'a slip' }],
});
const two = makeSource('s/two', ['Second', 'It was dry, Low told us.'], {
  agencies: ['wire'],
  complete: 'cut',
  rights: 'excerpts',
});
const three = makeSource('s/three', ['Third', 'Nothing about it.']);
const rain = makeClaim('s/rain', {
  claim: 'It was raining',
  status: 'reviewed',
  actors: ['ann-low'],
  evidence: [
    {
      source: 's/one',
      quote: 'it was raining',
      creditedTo: { actor: 'ann-low' },
      finding: { differs: 'wording', from: 's/two', reason: 'Rain here, dry there.' },
    },
    { source: 's/two', quote: 'It was dry', stance: 'contradicts', creditedTo: { actor: 'ann-low' }, via: 'wire' },
    { source: 's/two', quote: 'words that do not stand there', stance: 'supports' },
  ],
  silent: ['s/three'],
  history: [
    { date: '2020-02-01', verdict: 'one witness', reason: 'First.' },
    { date: '2020-03-01', verdict: 'sources differ', reason: 'Second.' },
  ],
});
const draft = makeClaim('s/draft', { claim: 'It rained for 3 days', silent: ['s/two'] });
const actor = (id: string, status: 'draft' | 'reviewed') => ({
  id,
  meta: actorSchema.parse({
    name: 'Ann Low',
    kind: 'person',
    status,
    names: [{ name: 'Ann Low' }, { name: 'Low' }],
    roles: [{ source: 's/two', quote: 'Low told us' }],
  }),
  body: '',
});
const outlet = (id: string, name: string) => ({ id, meta: outletSchema.parse({ name }), body: '' });

function makeIndex(site: object = {}, status: 'draft' | 'reviewed' = 'reviewed', editor = false): SiteIndex {
  const corpus: Corpus = {
    ...makeCorpus([one, three, two], [draft, rain]),
    site: siteSchema.parse({ rights: 'full', ...site }),
    actors: [actor('ann-low', status)],
    outlets: [outlet('herald', 'The Herald'), outlet('wire', 'Wire')],
  };
  return indexSite(corpus, editor);
}

function pick<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('the fixture lacks it');
  return item;
}

const index = makeIndex();
const story = viewStory(index, pick(index.coverage.stories[0]));

describe('a story', () => {
  test('lists every verdict that can be', () => {
    expect([...verdictOrder].toSorted()).toEqual([...verdictNames, 'overridden'].toSorted());
  });

  test('has its figures', () => {
    expect(story.glance).toMatchObject({
      articles: 3,
      outlets: [{ label: 'The Herald', path: '/outlets/herald/' }],
      articlesOfUnknownOutlet: 2,
      claims: 2,
      drafts: 1,
      published: { first: '2020-01-02', last: '2020-01-02' },
      articlesWithoutDate: 2,
      families: [{ size: 2, sharesWording: false, agencies: [{ agency: { label: 'Wire' }, count: 2 }] }],
    });
    expect(story.glance.verdicts).toMatchObject({ 'no evidence': 1 });
  });

  test('has a column per source, by family, and a cell per column', () => {
    expect(story.table.columns.map(({ source, first }) => [source.id, first])).toEqual([
      ['s/one', true],
      ['s/two', false],
      ['s/three', true],
    ]);
    const rows = story.table.groups.flatMap((group) => group.rows);
    expect(rows.every((row) => row.cells.length === 3)).toBe(true);
    const row = pick(rows.find(({ claim }) => claim.id === 's/rain'));
    expect(row.cells.map(({ states }) => states)).toEqual([['supports'], ['supports', 'contradicts'], ['silent']]);
    expect(row.cells[0]?.quotes).toMatchObject([{ words: 'it was raining', path: '/sources/s/one/#p-25-39' }]);
    const other = pick(rows.find(({ claim }) => claim.id === 's/draft'));
    expect(other.cells.map(({ states }) => states)).toEqual([
      ['not checked yet'],
      ['text incomplete'],
      ['not checked yet'],
    ]);
  });

  test('has its findings', () => {
    expect(story.findings).toMatchObject([{ differs: 'wording', from: { label: 'two' }, source: { id: 's/one' } }]);
  });
});

describe('a claim', () => {
  const view = viewClaim(index, pick(index.claims.get('s/rain')));

  test('shows words of sources only where they were found', () => {
    expect(view.evidence.map(({ quote }) => quote?.parts)).toEqual([['it was raining'], ['It was dry'], undefined]);
  });

  test('names its witnesses, and every source that is silent or unchecked', () => {
    expect(view.witnesses[0]).toMatchObject({ kind: 'actor', vote: 'mixed', who: { label: 'Ann Low' } });
    expect(view.silent.map(({ id }) => id)).toEqual(['s/three']);
    expect(view.previous?.id).toBe('s/draft');
    expect(view.next).toBeUndefined();
  });
});

describe('a source', () => {
  test('marks what is cited and says what became of the raw file', () => {
    const view = viewSource(index, one);
    expect(
      view.blocks[1]?.pieces.map((piece) => (piece.kind === 'text' ? [piece.text, piece.notes.length] : [])),
    ).toEqual([
      ['Ann Low said that ', 0],
      ['it was raining', 1],
      ['. It rained for 3 days.', 0],
    ]);
    expect(view.leftOvers).toEqual([
      { first: 2, last: 4, use: 'removed', reason: 'logo' },
      { first: 5, last: 5, columns: [1, 4], use: 'metadata', reason: 'date line' },
    ]);
    expect(view.edits).toEqual([{ from: 'rianing', to: 'raining', reason: 'a slip' }]);
  });

  test('under excerpts keeps back words, and those of edits', () => {
    const hidden = makeIndex({ rights: 'excerpts' });
    const view = viewSource(hidden, pick(hidden.sources.get('s/one')));
    expect(view.edits).toEqual([{ reason: 'a slip' }]);
    expect(view.blocks[1]?.pieces).toMatchObject([
      { kind: 'gap', characters: 18 },
      { kind: 'text', text: 'it was raining' },
      { kind: 'gap', characters: 23 },
    ]);
  });

  test('roles that an actor’s page quotes are cited passages', () => {
    expect(index.publicSpans.get('s/two')).toContainEqual({ start: 20, end: 31 });
  });
});

describe('an actor', () => {
  test('has names by count, roles, words and claims', () => {
    const ann = pick(index.actors.get('ann-low'));
    const view = viewActor(index, ann, [pick(profileActor(index, ann))]);
    expect(view.names.map(({ name, count }) => [name, count])).toEqual([
      ['Ann Low', 1],
      ['Low', 1],
    ]);
    expect(view.roles.map(({ quote }) => quote.parts)).toEqual([['Low told us']]);
    expect(view.said.map(({ source }) => source.id)).toEqual(['s/one', 's/two']);
    expect(view.about.map(({ id }) => id)).toEqual(['s/rain']);
    expect(listActors(overviewSite(index)).get('person')).toMatchObject([{ name: 'Ann Low', sources: 2, said: 2 }]);
  });

  test('that is hidden keeps its name where it is credited, without a link', () => {
    const hidden = makeIndex({ drafts: 'hide' }, 'draft');
    expect(hidden.corpus.actors).toEqual([]);
    const view = viewClaim(hidden, pick(hidden.claims.get('s/rain')));
    expect(view.evidence[0]?.credit).toMatchObject({ kind: 'actor', actor: { label: 'Ann Low' } });
    expect(JSON.stringify(view)).not.toContain('/actors/');
    expect([...hidden.claims.keys()]).toEqual(['s/rain']);
  });
});

test('an outlet has what it published, what credits it and what is quoted from it', () => {
  const wire = pick(index.outlets.get('wire'));
  const view = viewOutlet(wire, [profileOutlet(index, wire)]);
  expect(view.articles.map(({ source, published, credits }) => [source.id, published, credits])).toEqual([
    ['s/one', false, true],
    ['s/two', false, true],
  ]);
  expect(view.quoted.map(({ source }) => source.id)).toEqual(['s/two']);
});

test('corrections are newest first and know what stood before', () => {
  expect(
    listCorrections(overviewSite(index)).map(({ date, verdict, before }) => [date, verdict, before?.verdict]),
  ).toEqual([
    ['2020-03-01', 'sources differ', 'one witness'],
    ['2020-02-01', 'one witness', undefined],
  ]);
});

test('every row of data has a cell for every field, and keys are unique', () => {
  for (const { fields, rows, primaryKey } of makeAllTables(index)) {
    expect(rows.every((row) => row.length === fields.length)).toBe(true);
    const places = primaryKey.map((name) => fields.findIndex((field) => field.name === name));
    const keys = rows.map((row) => JSON.stringify(places.map((at) => row[at])));
    expect(new Set(keys).size).toBe(keys.length);
  }
});
