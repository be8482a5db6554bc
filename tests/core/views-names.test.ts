import { describe, expect, test } from 'vitest';
import { actorSchema } from '#schema';
import type { Actor, Corpus } from '#core/model.ts';
import { indexSite } from '#core/views/site-index.ts';
import { viewNames } from '#core/views/names-view.ts';
import { makeCorpus, makeSource } from './make.ts';

const first = [
  'Harbour closes',
  'Mayor Ilse Brandt closed the harbour on Monday. Brandt said it was not safe.',
  'The keeper, Ilse Brandt said, agreed.',
];
const second = ['Port shut', 'Ilse Brandt, the mayor of Velmora, shut the port. Brandt left early.'];

const brandt: Actor = {
  id: 'ilse-brandt',
  body: '',
  meta: actorSchema.parse({ name: 'Ilse Brandt', kind: 'person', names: [{ name: 'Brandt' }] }),
};

function viewOf(actors: readonly Actor[], rights: 'full' | 'excerpts' = 'full') {
  const sources = [first, second].map((texts, at) => makeSource(`s/a${at}`, texts, { label: `A${at}` }));
  const made = makeCorpus(sources);
  const corpus: Corpus = { ...made, actors, site: { ...made.site, rights } };
  const index = indexSite(corpus, false);
  const [story] = index.coverage.stories;
  if (story === undefined) throw new Error('no story');
  return viewNames(index, story);
}

const people = (view: ReturnType<typeof viewOf>) => view.groups.find(({ kind }) => kind === 'person')?.actors ?? [];

describe('names', () => {
  test.each([
    { name: 'recorded by an editor', actors: [brandt], recorded: true, path: '/actors/ilse-brandt/' },
    { name: 'grouped by the program', actors: [], recorded: false, path: undefined },
  ])('$name: counts and places per source and name', ({ actors, recorded, path }) => {
    const [person, ...others] = people(viewOf(actors));
    expect(others.filter(({ actor }) => actor.label.includes('Brandt'))).toEqual([]);
    expect(person).toMatchObject({ actor: { label: 'Ilse Brandt' }, recorded, count: 5, names: 2, absent: [] });
    expect(person?.actor.path).toBe(path);
    const forms = person?.namings.map(({ source, forms: own }) => [
      source.id,
      own.map(({ name, count, places }) => [name, count, places.map((place) => place.number)]),
    ]);
    expect(forms).toEqual([
      [
        's/a0',
        [
          ['Ilse Brandt', 2, [1, 2]],
          ['Brandt', 1, [1]],
        ],
      ],
      [
        's/a1',
        [
          ['Brandt', 1, [1]],
          ['Ilse Brandt', 1, [1]],
        ],
      ],
    ]);
  });

  test('descriptions are in the words of each source', () => {
    const [person] = people(viewOf([brandt]));
    const words = person?.namings.flatMap(({ descriptions }) => descriptions.map(({ quote }) => quote.parts.join(' ')));
    expect(words).toEqual(['Mayor', 'the mayor of Velmora']);
  });

  test('under excerpts a name that only stands in hidden passages is not printed, unless a page has it', () => {
    expect(JSON.stringify(viewOf([], 'excerpts'))).not.toContain('Brandt');
    const [person] = people(viewOf([brandt], 'excerpts'));
    expect(person?.namings.flatMap(({ forms }) => forms.map(({ name }) => name))).toContain('Brandt');
    expect(person?.namings.flatMap(({ descriptions }) => descriptions)).toEqual([]);
  });

  test('a name that two recorded actors share is listed with whom it may mean', () => {
    const other: Actor = {
      id: 'jon-brandt',
      body: '',
      meta: actorSchema.parse({ name: 'Jon Brandt', kind: 'person', names: [{ name: 'Brandt' }] }),
    };
    const { unresolved } = viewOf([brandt, other]);
    expect(unresolved.map(({ name, candidates }) => [name, candidates])).toEqual([
      ['Brandt', ['Ilse Brandt', 'Jon Brandt']],
      ['Brandt', ['Ilse Brandt', 'Jon Brandt']],
    ]);
  });

  test('no sources, no names', () => {
    const corpus = makeCorpus([makeSource('s/a', ['nothing here', 'all small letters, no name at all.'])]);
    const index = indexSite(corpus, false);
    const [story] = index.coverage.stories;
    expect(story && viewNames(index, story)).toMatchObject({ actors: 0, groups: [], unresolved: [] });
  });
});
