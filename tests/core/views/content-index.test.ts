import { actorSchema } from '#schema';
import { describe, expect, test } from 'vitest';
import { compareCoverage } from '#core/coverage.ts';
import type { Actor, Corpus } from '#core/model.ts';
import { indexContent, joinContent, type ContentIndex } from '#core/views/content-index.ts';
import { mentionsReader } from '#core/views/source-mentions.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const actor = (id: string, name: string, roles: readonly string[] = []): Actor => ({
  id,
  meta: actorSchema.parse({
    name,
    kind: 'person',
    roles: roles.map((source) => ({ source, quote: 'keeper of the mill' })),
  }),
  body: '',
});

const text = 'Ida Brandt, the keeper of the mill, and Jon Vik met on Friday, they said.';
const sources = ['fire/a', 'fire/b', 'mill/a', 'mill/b', 'quay/a'].map((id) =>
  makeSource(id, [`Report of ${id}`, text], { outlet: id.endsWith('a') ? 'herald' : null, agencies: ['wire'] }),
);
const claim = (id: string, quotes: readonly string[]) =>
  makeClaim(id, {
    actors: ['ida'],
    evidence: quotes.map((source) => ({
      source,
      quote: 'met on Friday',
      via: 'herald',
      creditedTo: { actor: 'jon', how: 'stated' },
    })),
  });
const claims = [claim('fire/met', ['fire/a', 'fire/b']), claim('mill/met', ['mill/b']), claim('mill/more', [])];
const actors = [actor('ida', 'Ida Brandt', ['mill/a', 'quay/a']), actor('jon', 'Jon Vik')];
const corpus: Corpus = { ...makeCorpus(sources, claims), actors };

function index(part: Corpus): ContentIndex {
  return indexContent(part, compareCoverage(part).stories, false, mentionsReader(part.actors));
}

/** As plain data; lists and maps in their order. */
const plain = ({ mentionsIn, names, ...rest }: ContentIndex) => ({
  ...rest,
  names: [...names],
  mentions: sources.map(mentionsIn),
});

describe('joinContent', () => {
  test('the index of several stories is that of each, put together', () => {
    const parts = corpus.stories.map(({ id }) =>
      index({
        ...corpus,
        stories: corpus.stories.filter((story) => story.id === id),
        sources: sources.filter(({ meta }) => meta.story === id),
        claims: claims.filter(({ meta }) => meta.story === id),
      }),
    );
    const whole = index(corpus);
    expect([...whole.names].map(([id]) => id)).toEqual(['ida', 'jon']);
    expect(whole.roleCitations.size).toBe(2);
    expect(plain(joinContent(parts))).toEqual(plain(whole));
  });
  test('of no story it is empty', () => {
    const empty = joinContent([]);
    expect([empty.sources.size, [...empty.names].length]).toEqual([0, 0]);
  });
});
