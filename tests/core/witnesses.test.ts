import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { evidenceSchema } from '#schema';
import { findFamilies, findWitnesses } from '#core/witnesses.ts';
import { makeClaim, makeSource } from './make.ts';

type EvidenceInput = z.input<typeof evidenceSchema>;

const sources = new Map(
  [
    makeSource('s/a', ['A'], { agencies: ['wire'] }),
    makeSource('s/b', ['B'], { agencies: ['wire'] }),
    makeSource('s/c', ['C'], { outlet: 'post' }),
    makeSource('s/d', ['D'], { outlet: 'post' }),
    makeSource('s/e', ['E']),
    makeSource('s/f', ['F']),
  ].map((source) => [source.id, source]),
);

function witnessesOf(kind: 'event' | 'quotation', evidence: Omit<EvidenceInput, 'quote'>[]): string[] {
  const claim = makeClaim('s/claim', { kind, evidence: evidence.map((item) => ({ quote: 'words', ...item })) });
  return findWitnesses(claim, sources).map(
    (witness) => `${witness.basis.key} [${witness.evidence.join(' ')}] ${witness.vote}`,
  );
}

describe('findWitnesses', () => {
  const mayor = { creditedTo: { actor: 'mayor' } };
  test.each<[string, 'event' | 'quotation', Omit<EvidenceInput, 'quote'>[], string[]]>([
    ['one agency is one witness', 'event', [{ source: 's/a' }, { source: 's/b' }], ['outlet:wire [0 1] supports']],
    [
      'two sources without credit are two',
      'event',
      [{ source: 's/e' }, { source: 's/f' }],
      ['source:s/e [0] supports', 'source:s/f [1] supports'],
    ],
    [
      'two articles of one outlet are one',
      'event',
      [{ source: 's/c' }, { source: 's/d' }],
      ['outlet:post [0 1] supports'],
    ],
    [
      'an event rests on whom the source credits',
      'event',
      [
        { source: 's/a', ...mayor },
        { source: 's/e', ...mayor },
      ],
      ['actor:mayor [0 1] supports'],
    ],
    [
      'words rest on who reports them',
      'quotation',
      [
        { source: 's/a', ...mayor },
        { source: 's/e', ...mayor },
      ],
      ['outlet:wire [0] supports', 'source:s/e [1] supports'],
    ],
    [
      'all unnamed speakers are at most one',
      'event',
      [
        { source: 's/e', creditedTo: { unnamed: 'an official' } },
        { source: 's/f', creditedTo: { unclear: 'he' } },
      ],
      ['unnamed [0 1] supports'],
    ],
    [
      'a document is one witness however it is typed',
      'event',
      [
        { source: 's/e', creditedTo: { document: 'The Report' } },
        { source: 's/f', creditedTo: { document: 'the  report' } },
      ],
      ['document:the report [0 1] supports'],
    ],
    [
      'an outlet quoted through another is the same as its own article',
      'quotation',
      [{ source: 's/e', via: 'post' }, { source: 's/c' }],
      ['outlet:post [0 1] supports'],
    ],
    [
      'one speaker reported both ways is mixed',
      'event',
      [
        { source: 's/e', ...mayor },
        { source: 's/f', stance: 'contradicts', ...mayor },
      ],
      ['actor:mayor [0 1] mixed'],
    ],
    [
      'an editor can join',
      'event',
      [{ source: 's/e' }, { source: 's/f', origin: { with: 's/e', reason: 'same handout' } }],
      ['source:s/e [0 1] supports'],
    ],
    [
      'an editor can part',
      'event',
      [{ source: 's/a' }, { source: 's/b', origin: { with: 'itself', reason: 'own reporter' } }],
      ['outlet:wire [0] supports', 'source:s/b [1] supports'],
    ],
    ['evidence of an unknown source has no vote', 'event', [{ source: 's/none' }], []],
  ])('%s', (_, kind, evidence, expected) => {
    expect(witnessesOf(kind, evidence)).toEqual(expected);
  });

  test('there are no chains: an editor joins to what the other rests on by the rule', () => {
    const joined = witnessesOf('event', [
      { source: 's/e', origin: { with: 's/f', reason: 'x' } },
      { source: 's/f', origin: { with: 's/c', reason: 'y' } },
      { source: 's/c' },
    ]);
    expect(joined).toEqual(['source:s/f [0] supports', 'outlet:post [1 2] supports']);
  });

  test('a shared passage comes before the agency', () => {
    const claim = makeClaim('s/claim', {
      evidence: [
        { source: 's/a', quote: 'w' },
        { source: 's/e', quote: 'w' },
      ],
    });
    expect(findWitnesses(claim, sources, () => '1').map((w) => w.basis.key)).toEqual(['passage:1']);
  });
});

describe('findFamilies', () => {
  const ids = (links: [string, string][] = []) =>
    findFamilies([...sources.values()], links).map((family) => family.sources.join(' '));
  test('a common agency makes a family; the others stand alone', () => {
    expect(ids()).toEqual(['s/a s/b', 's/c', 's/d', 's/e', 's/f']);
  });
  test('shared wording makes a family, whatever the order', () => {
    expect(
      ids([
        ['s/f', 's/b'],
        ['s/f', 's/e'],
      ]),
    ).toEqual(['s/a s/b s/e s/f', 's/c', 's/d']);
  });
  test('it says why', () => {
    expect(findFamilies([...sources.values()], [['s/e', 's/f']])).toMatchObject([
      { sources: ['s/a', 's/b'], agencies: ['wire'], sharesWording: false },
      { sources: ['s/e', 's/f'], agencies: [], sharesWording: true },
      { agencies: [], sharesWording: false },
      {},
    ]);
  });
});
