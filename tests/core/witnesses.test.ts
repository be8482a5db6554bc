import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { evidenceSchema } from '#schema';
import { findWitnesses } from '#core/witnesses.ts';
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
    [
      'evidence of an unknown source has no vote',
      'event',
      [{ source: 's/none' }, { source: 's/gone', origin: { with: 'itself', reason: 'x' } }],
      [],
    ],
  ])('%s', (_, kind, evidence, expected) => {
    expect(witnessesOf(kind, evidence)).toEqual(expected);
  });

  const withOther = (source: string, other: string) => ({ source, origin: { with: other, reason: 'x' } });
  test.each([
    [
      'also where the other is joined to a third',
      [withOther('s/e', 's/f'), withOther('s/f', 's/c'), { source: 's/c' }],
      ['outlet:post [0 1 2] supports'],
    ],
    [
      'also where the other is set apart',
      [{ source: 's/a' }, withOther('s/b', 'itself'), withOther('s/e', 's/b')],
      ['outlet:wire [0] supports', 'source:s/b [1 2] supports'],
    ],
    [
      'also where each names the other',
      [withOther('s/e', 's/f'), withOther('s/f', 's/e')],
      ['source:s/e [0 1] supports'],
    ],
    [
      'and not where the other gives no evidence',
      [withOther('s/e', 's/none'), { source: 's/f' }],
      ['source:s/e [0] supports', 'source:s/f [1] supports'],
    ],
  ])('an editor joins evidence to what the other rests on, %s', (_, evidence, expected) => {
    expect(witnessesOf('event', evidence)).toEqual(expected);
  });

  test('of two agencies that a source credits, the one that others credit too', () => {
    const own = new Map(
      [
        ['s/x', ['afar', 'wire']],
        ['s/y', ['wire']],
      ].map(([id, agencies]) => [String(id), makeSource(String(id), ['w'], { agencies: [...(agencies ?? [])] })]),
    );
    const claim = makeClaim('s/claim', { evidence: ['s/x', 's/y'].map((source) => ({ source, quote: 'w' })) });
    expect(findWitnesses(claim, own).map((w) => w.basis.key)).toEqual(['outlet:wire']);
  });

  describe('a shared passage', () => {
    const witnessesWith = (ids: readonly string[]) => {
      const claim = makeClaim('s/claim', { evidence: ids.map((source) => ({ source, quote: 'w' })) });
      const wording = { key: 'passage:x', sources: ids };
      return findWitnesses(claim, sources, new Map(ids.map((_, index) => [index, wording]))).map((w) => w.basis.key);
    };
    test('is one witness', () => {
      expect(witnessesWith(['s/e', 's/f'])).toEqual(['passage:x']);
    });
    test('counts together with the agency that one of its sources credits', () => {
      const evidence = ['s/a', 's/e', 's/b'].map((source) => ({ source, quote: 'w' }));
      const wording = { key: 'passage:x', sources: ['s/a', 's/e'] };
      const shared = new Map([0, 1].map((index) => [index, wording]));
      const found = findWitnesses(makeClaim('s/claim', { evidence }), sources, shared);
      expect(found).toMatchObject([{ basis: { kind: 'outlet', outlet: 'wire' }, evidence: [0, 1, 2] }]);
    });
  });
});
