import { describe, expect, test } from 'vitest';
import { actorSchema } from '#schema';
import { tieOfNames, viewNamings } from '#core/views/pictures/namings.ts';
import { viewSpeakers } from '#core/views/pictures/speakers.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeClaim, makeCorpus, makeSource } from '../../make.ts';
import { makeStory } from './make-story.ts';

const told = ['Mayor Oda Finn said: “The dam will hold until the spring comes.”', 'The dam is old, a clerk said.'];
const heard = ['“The dam will hold until the spring comes,” said Oda Finn.', '“Nobody slept,” said Ruben Aske.'];
const sources = [
  makeSource('dam/a', ['Dam stands', ...told], { label: 'A' }),
  makeSource('dam/b', ['Dam holds', ...heard], { label: 'B' }),
];
const claims = [1, 2].map((n) =>
  makeClaim(`dam/c${n}`, {
    evidence: [{ source: 'dam/a', quote: 'The dam is old, a clerk said.', creditedTo: { unnamed: 'a clerk' } }],
  }),
);

describe('who speaks in whose articles', () => {
  const { index, story } = makeStory(sources, claims);
  const view = viewSpeakers(index, story);

  test('quotations by speaker and source; a passage that two claims cite is one statement', () => {
    const order = view?.shown.map(({ label }) => label).join('');
    expect(order).toBe('AB');
    expect(view?.rows.map(({ kind, speaker, cells }) => [kind, speaker?.label, cells])).toEqual([
      ['named', 'Oda Finn', [1, 1]],
      ['named', 'Ruben Aske', [0, 1]],
      ['unnamed', undefined, [1, 0]],
    ]);
    expect([view?.speakers, view?.inOneArticle]).toEqual([2, 1]);
  });

  test('one article, or one speaker, is no picture', () => {
    const alone = makeStory([makeSource('dam/b', ['Dam holds', ...heard])]);
    expect(viewSpeakers(alone.index, alone.story)).toBeUndefined();
  });

  test('names that the public may not see are in no row', () => {
    const closed = makeStory(sources, [], 'excerpts');
    const labels = viewSpeakers(closed.index, closed.story)?.rows.map(({ speaker }) => speaker?.label);
    expect(labels ?? []).toEqual([]);
  });
});

describe('which names each source uses', () => {
  const texts = [
    ['Tarn Guard', 'Tarn Guard', 'Tarn Guard', 'Tarn Guard'],
    ['Lake Watch', 'Lake Watch', 'Lake Watch', 'Lake Watch'],
  ];
  const written = texts.map((names, at) =>
    makeSource(`lake/s${at}`, [`Boats ${at}`, ...names.map((name) => `The boats of the ${name} came back.`)]),
  );
  const meta = actorSchema.parse({
    name: 'Tarn Guard',
    kind: 'organisation',
    names: [{ name: 'Tarn Guard' }, { name: 'Lake Watch' }],
  });

  function viewOf(list: typeof written) {
    const corpus = { ...makeCorpus(list), actors: [{ id: 'tarn-guard', meta, body: '' }] };
    const index = indexSite(corpus, false);
    const [story] = index.coverage.stories;
    return story && viewNamings(index, story);
  }

  test('counts of each name by source', () => {
    const view = viewOf(written);
    expect(view?.groups.map(({ actor, names, rows }) => [actor.label, names, rows])).toEqual([
      [
        'Tarn Guard',
        2,
        [
          { name: 'Lake Watch', cells: [0, 4] },
          { name: 'Tarn Guard', cells: [4, 0] },
        ],
      ],
    ]);
  });

  test('the same names in the same measure are no picture', () => {
    const [first] = written;
    expect(
      first && viewOf([first, makeSource('lake/s9', ['Boats', 'The Tarn Guard and the Tarn Guard.'])]),
    ).toBeUndefined();
  });

  test.each<[string, readonly (readonly [string, number])[][], number]>([
    [
      'all alike',
      [
        [
          ['Oda Finn', 1],
          ['Finn', 5],
        ],
        [
          ['Oda Finn', 1],
          ['Finn', 5],
        ],
      ],
      0,
    ],
    ['each its own', [[['Finn', 4]], [['Aske', 4]]], 5.545],
    ['hyphens and capitals are no other name', [[['Al-Finn', 4]], [['al Finn', 4]]], 0],
    [
      'used once in all',
      [
        [['Finn', 4]],
        [
          ['Finn', 3],
          ['Aske', 1],
        ],
      ],
      0,
    ],
    ['not public', [[['Finn', 4]], [['', 4]]], 0],
  ])('tie of source and name: %s', (_, table, tie) => {
    const [source] = written;
    if (source === undefined) throw new Error('no source');
    const namings = table.map((forms, at) => ({
      source: { id: `s${at}`, label: '', title: '', path: '', dir: 'ltr' as const, language: 'en' },
      forms: forms.map(([name, count]) => ({ name, count, places: [], morePlaces: 0 })),
    }));
    expect(tieOfNames(namings)).toBe(tie);
  });
});
