import { describe, expect, test } from 'vitest';
import { actorSchema, claimSchema, outletSchema, personSchema, siteSchema } from '#schema';
import { profileActor, viewActor } from '#core/views/actor-view.ts';
import { viewChecked } from '#core/views/checked-view.ts';
import { listPeople, viewPerson } from '#core/views/person-view.ts';
import { listMemberships, viewPublisher } from '#core/views/publisher-view.ts';
import { listRedirects } from '#core/views/redirects.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const one = makeSource('s/one', ['First', 'Ann Low, who owns the mill, said that it rained.', 'Nobody cites this.'], {
  outlet: 'herald',
});
const signed = makeClaim('s/rain', {
  claim: 'It rained',
  status: 'reviewed',
  authors: ['wren'],
  reviewers: ['tobias', 'gone'],
  whyChecked: 'The harvest hangs on it.',
  asked: [
    { actor: 'low', date: '2031-03-01', by: 'wren', answer: 'no answer' },
    { actor: 'low', date: '2031-03-02', by: 'wren', answer: { quote: 'It did.', date: '2031-03-04' } },
  ],
  oneWitnessBecause: 'Nobody else was there.',
  evidence: [{ source: 's/one', quote: 'said that it rained', creditedTo: { actor: 'low' }, sourceType: 'primary' }],
});
const bare = makeClaim('s/bare', { claim: 'It snowed' });
const page = { body: '' };
const person = (id: string, meta: object = {}) => ({ id, meta: personSchema.parse({ name: id, ...meta }), ...page });
const corpus = {
  ...makeCorpus([one], [signed, bare]),
  site: siteSchema.parse({
    publisher: { name: 'Mill Readers', funding: [{ from: 'Dues' }], ownership: 'Its members.', staff: ['wren'] },
    memberships: [{ name: 'Shown', url: 'https://list.example/' }, { name: 'Unshown' }],
  }),
  outlets: [
    {
      id: 'herald',
      meta: outletSchema.parse({
        name: 'Herald',
        interests: [{ interest: 'Prints for the mill.', evidence: { url: 'https://herald.example/' } }],
      }),
      ...page,
    },
  ],
  actors: [
    {
      id: 'low',
      meta: actorSchema.parse({
        name: 'Ann Low',
        kind: 'person',
        authors: ['wren'],
        interests: [
          { interest: 'Owns the mill.', evidence: { source: 's/one', quote: 'who owns the mill' } },
          { interest: 'Owns the rain.', evidence: { source: 's/one', quote: 'who owns the rain' } },
        ],
      }),
      ...page,
    },
  ],
  people: [person('tobias'), person('wren', { formerIds: ['w'] })],
};
const index = indexSite(corpus, false);
const checked = (id: string) => {
  const coverage = index.claims.get(id);
  if (coverage === undefined) throw new Error(id);
  return viewChecked(index, coverage);
};

describe('how a claim was checked', () => {
  test('what is recorded, with links to those who have a page', () => {
    expect(checked('s/rain')).toEqual({
      authors: [{ label: 'wren', path: '/people/wren/' }],
      reviewers: [{ label: 'tobias', path: '/people/tobias/' }, { label: 'gone' }],
      whyChecked: 'The harvest hangs on it.',
      oneWitnessBecause: 'Nobody else was there.',
      asked: [
        {
          actor: { label: 'Ann Low', path: '/actors/low/' },
          by: { label: 'wren', path: '/people/wren/' },
          date: '2031-03-01',
        },
        {
          actor: { label: 'Ann Low', path: '/actors/low/' },
          by: { label: 'wren', path: '/people/wren/' },
          date: '2031-03-02',
          answer: { quote: 'It did.', date: '2031-03-04' },
        },
      ],
      interests: [
        { who: { label: 'Ann Low', path: '/actors/low/' }, interest: 'Owns the mill.' },
        { who: { label: 'Ann Low', path: '/actors/low/' }, interest: 'Owns the rain.' },
        { who: { label: 'Herald', path: '/outlets/herald/' }, interest: 'Prints for the mill.' },
      ],
      unrecorded: [],
    });
  });

  test('what is not recorded is said, and nothing is made up', () => {
    expect(checked('s/bare')).toEqual({
      authors: [],
      reviewers: [],
      asked: [],
      interests: [],
      unrecorded: ['authors', 'reviewers', 'whyChecked', 'asked'],
    });
  });
});

describe('interests', () => {
  test('are shown with what shows them, in words of the source that become public', () => {
    const [low] = corpus.actors;
    if (low === undefined) throw new Error('no actor');
    const profile = profileActor(index, low);
    const { interests } = viewActor(index, low, profile === undefined ? [] : [profile]);
    expect(interests.map(({ interest, said }) => [interest, said?.quote.parts])).toEqual([
      ['Owns the mill.', ['who owns the mill']],
    ]);
    const open = index.publicSpans.get('s/one') ?? [];
    expect(open.map(({ start, end }) => one.text.slice(start, end))).toEqual([
      'First',
      'who owns the mill',
      'said that it rained',
    ]);
  });
});

describe('people', () => {
  test('the list counts what each wrote and reviewed', () => {
    expect(listPeople(overviewSite(index)).map(({ name, wrote, reviewed }) => [name, wrote, reviewed])).toEqual([
      ['tobias', 0, 1],
      ['wren', 2, 0],
    ]);
  });

  test('a page lists claims and profiles, and says who works for the publisher', () => {
    const wren = index.people.get('wren');
    if (wren === undefined) throw new Error('nobody');
    const view = viewPerson(overviewSite(index), wren);
    expect([view.staff, view.wrote.claims.map(({ id }) => id), view.wrote.actors]).toEqual([
      true,
      ['s/rain'],
      [{ label: 'Ann Low', path: '/actors/low/' }],
    ]);
    expect(view.reviewed.claims).toEqual([]);
  });

  test('former ids lead on', () => {
    expect(listRedirects(index)).toEqual([{ from: '/people/w/', to: '/people/wren/' }]);
  });
});

describe('the publisher', () => {
  test('says what it does not disclose, and prints no membership that nothing shows', () => {
    const view = viewPublisher(index);
    expect(view.undisclosed).toEqual(['legalForm', 'independence', 'nonpartisanship', 'selection', 'corrections']);
    expect(view.memberships.map(({ name }) => name)).toEqual(['Shown']);
  });

  test('where nobody answers there is none, and no membership', () => {
    const site = siteSchema.parse({ memberships: [{ name: 'Shown', url: 'https://list.example/' }] });
    const view = viewPublisher(indexSite({ ...corpus, site }, false));
    expect(view.publisher).toBeUndefined();
    expect(listMemberships(site)).toEqual([]);
  });
});

describe('the schema', () => {
  const asked = { actor: 'low', date: '2031-03-02', by: 'wren' };
  const claim = { claim: 'It rained', story: 's', kind: 'event' };
  test.each([
    ['an answer before the question', { ...asked, answer: { quote: 'Yes.', date: '2031-03-01' } }],
    ['an answer without words', { ...asked, answer: { date: '2031-03-03' } }],
    ['another word for silence', { ...asked, answer: 'none' }],
    ['nobody who asked', { actor: 'low', date: '2031-03-02', answer: 'no answer' }],
  ])('refuses %s', (_, entry) => {
    expect(claimSchema.safeParse({ ...claim, asked: [entry] }).success).toBe(false);
  });

  test('tells a declaration of no interests from none made', () => {
    expect(person('x').meta.interests).toBeUndefined();
    expect(person('x', { interests: [] }).meta.interests).toEqual([]);
  });
});
