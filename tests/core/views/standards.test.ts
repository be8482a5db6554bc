import { describe, expect, test } from 'vitest';
import { actorSchema, docSchema, outletSchema, personSchema, siteSchema } from '#schema';
import { writeStandardsJson, writeStandardsMarkdown } from '#checks/standards/write-report.ts';
import type { Corpus } from '#core/model.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite } from '#core/views/site-index.ts';
import { viewStandards } from '#core/views/standards/standards-view.ts';
import type { CriterionId } from '#data/standards.ts';
import { makeClaim, makeCorpus, makeSource } from '../make.ts';

const body = '';
const sources = [
  makeSource('s/one', ['First', 'It rained, Low said.'], { outlet: 'herald' }),
  makeSource('s/two', ['Second', 'It was dry, the mill wrote.'], { outlet: 'post' }),
];
const good = makeClaim('s/rain', {
  claim: 'It rained',
  status: 'reviewed',
  actors: ['low'],
  authors: ['wren'],
  reviewers: ['tobias'],
  whyChecked: 'The harvest hangs on it.',
  asked: [{ actor: 'low', date: '2031-03-01', by: 'wren', answer: 'no answer' }],
  evidence: [
    { source: 's/one', quote: 'It rained, Low said', creditedTo: { actor: 'low' }, sourceType: 'primary' },
    { source: 's/two', quote: 'It was dry', stance: 'contradicts', sourceType: 'secondary' },
  ],
  history: [{ date: '2031-03-05', verdict: 'disputed', reason: 'First.' }],
});
const poor = makeClaim('s/snow', {
  claim: 'It snowed',
  status: 'reviewed',
  authors: ['wren'],
  reviewers: ['wren'],
  evidence: [{ source: 's/two', quote: 'It was dry', stance: 'contradicts' }],
});
const site = siteSchema.parse({
  contact: 'desk@mill.example',
  publisher: {
    name: 'Mill Readers',
    legalForm: 'A club.',
    ownership: 'Its members.',
    funding: [{ from: 'Dues' }],
    independence: 'They learn it when readers do.',
    nonpartisanship: 'Nobody here runs for office.',
    selection: 'What reports tell differently.',
    corrections: 'Within three days.',
  },
  memberships: [{ name: 'League', url: 'https://league.example/mill' }, { name: 'Guild' }],
});
const whole: Corpus = {
  ...makeCorpus(sources, [good]),
  site,
  outlets: ['herald', 'post'].map((id) => ({ id, meta: outletSchema.parse({ name: id }), body })),
  actors: [{ id: 'low', meta: actorSchema.parse({ name: 'Ann Low', kind: 'person' }), body }],
  docs: ['method', 'verdicts'].map((id) => ({ id, meta: docSchema.parse({ title: id }), body })),
  people: ['tobias', 'wren'].map((id) => ({
    id,
    meta: personSchema.parse({ name: id, interests: [] }),
    body: 'Somebody.',
  })),
};
const judge = (corpus: Corpus) => viewStandards(overviewSite(indexSite(corpus, false)));
const resultsOf = (corpus: Corpus) => new Map(judge(corpus).criteria.map(({ id, result }) => [id, result]));
const untestable: ReadonlySet<CriterionId> = new Set(['even-handedness', 'interests-of-sources', 'judgement']);

describe('criteria', () => {
  test('a site that states everything meets all that can be tested', () => {
    for (const [id, result] of resultsOf(whole))
      expect([id, result]).toEqual([id, untestable.has(id) ? 'not testable' : 'met']);
  });

  test('a site without publisher, people and reviewed claims evidences nothing of them, and is met nowhere by default', () => {
    const bare = { ...makeCorpus(sources, [makeClaim('s/rain')]), docs: whole.docs };
    const results = resultsOf(bare);
    expect([...results].filter(([, result]) => result === 'met')).toEqual([['method-published', 'met']]);
    expect([...results.values()].filter((result) => result === 'not met')).toEqual([]);
    expect(judge(bare)).toMatchObject({ hasPublisher: false, reviewedClaims: 0, memberships: [], unshown: [] });
  });

  test.each<readonly [CriterionId, Partial<Corpus>]>([
    ['interests-of-people', { people: whole.people.map((p) => ({ ...p, meta: personSchema.parse({ name: p.id }) })) }],
    ['people-named', { people: whole.people.map((p) => ({ ...p, body: ' \n' })) }],
    ['people-named', { people: [] }],
    ['sources-identified', { sources: sources.map((s) => ({ ...s, meta: { ...s.meta, outlet: null } })) }],
    ['two-witnesses', { claims: [good, poor] }],
    ['primary-sources', { claims: [good, poor] }],
    ['why-checked', { claims: [good, poor] }],
    ['every-article-read', { claims: [good, poor] }],
    ['claimant-asked', { claims: [good, poor] }],
    ['reviewed-by-another', { claims: [good, poor] }],
    ['corrections-visible', { claims: [good, poor] }],
    ['method-published', { docs: whole.docs.slice(1) }],
    ['funding', { site: siteSchema.parse({ publisher: { name: 'Mill Readers' } }) }],
    ['corrections-policy', { site: siteSchema.parse({ publisher: { name: 'Mill Readers' } }) }],
  ])('%s is not met where it is lacking, and says where', (id, change) => {
    const criterion = judge({ ...whole, ...change }).criteria.find((each) => each.id === id);
    expect(criterion?.result).toBe('not met');
    expect(criterion?.lacking).not.toEqual([]);
  });

  test.each<readonly [string, object, string]>([
    ['a reason stands in for a second witness', { oneWitnessBecause: 'Nobody else was there.' }, 'two-witnesses'],
    ['silence that was read counts as read', { silent: ['s/one'] }, 'every-article-read'],
  ])('%s', (_, change, id) => {
    const claim = { ...poor, meta: { ...poor.meta, ...change } };
    expect(judge({ ...whole, claims: [claim] }).criteria.find((each) => each.id === id)?.result).toBe('met');
  });
});

describe('who is checked how often', () => {
  test('actors and outlets, with verdicts and what the articles say', () => {
    const { actors, outlets } = judge({
      ...whole,
      claims: [good, { ...poor, meta: { ...poor.meta, status: 'draft' } }],
    });
    expect(actors).toEqual([
      {
        who: { label: 'Ann Low', path: '/actors/low/' },
        claims: 1,
        reviewed: 1,
        verdicts: [{ sign: 'disputed', count: 1 }],
        stances: [],
      },
    ]);
    expect(
      outlets.map(({ who, claims, reviewed, verdicts, stances }) => [who.label, claims, reviewed, verdicts, stances]),
    ).toEqual([
      [
        'post',
        2,
        1,
        [
          { sign: 'disputed', count: 1 },
          { sign: 'contradicted', count: 1 },
        ],
        [{ stance: 'contradicts', count: 2 }],
      ],
      ['herald', 1, 1, [{ sign: 'disputed', count: 1 }], [{ stance: 'supports', count: 1 }]],
    ]);
  });
});

describe('memberships', () => {
  test('are told apart by whether a public listing shows them', () => {
    const view = judge(whole);
    expect(view.memberships.map(({ name }) => name)).toEqual(['League']);
    expect(view.unshown).toEqual(['Guild']);
  });
});

describe('the report', () => {
  test('has a row for each criterion and cannot be broken by content', () => {
    const claims = [{ ...poor, meta: { ...poor.meta, claim: 'a | b <img>' } }];
    const view = judge({ ...whole, claims });
    const report = writeStandardsMarkdown(view);
    const rows = report.split('\n').filter((line) => /^\| (?!---)/.test(line) && line.split(/(?<!\\)\|/).length === 6);
    expect(rows).toHaveLength(view.criteria.length + 1);
    expect(report).not.toContain('<img>');
    expect(report).toContain('Guild: not evidenced');
  });

  test('is the same as data', () => {
    const data: unknown = JSON.parse(writeStandardsJson(judge(whole)));
    expect(data).toMatchObject({ hasPublisher: true, reviewedClaims: 1, unshown: ['Guild'] });
  });
});
