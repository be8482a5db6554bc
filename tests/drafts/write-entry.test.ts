import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeEntry } from '#drafts/write-entry.ts';
import { printable } from '#core/views/printable.ts';
import { readDocument } from '#markdown/read-document.ts';

describe('writeEntry', () => {
  test('looks as an editor types it', () => {
    const text = writeEntry(
      {
        claim: 'The pier: closed',
        kind: 'event',
        actors: ['olin-bask', 'mara-quill'],
        silent: [],
        names: [{ name: 'Quill, Mara', sources: ['pier/a'] }],
        evidence: [
          {
            source: 'pier/a',
            quote: '"We closed it," she said: for good.',
            says: { quantity: 5, unit: 'day' },
            via: undefined,
            creditedTo: {
              actor: 'mara-quill',
              how: 'inferred',
              why: `Here stands 'she', and the paragraph before is about her alone.`,
            },
          },
        ],
      },
      'In her words.',
    );
    expect(text).toBe(`---
claim: "The pier: closed"
kind: event
actors: [olin-bask, mara-quill]
names:
  - { name: "Quill, Mara", sources: [pier/a] }
evidence:
  - source: pier/a
    quote: |-
      "We closed it," she said: for good.
    says: { quantity: 5, unit: day }
    creditedTo:
      actor: mara-quill
      how: inferred
      why: Here stands 'she', and the paragraph before is about her alone.
---

In her words.
`);
  });

  test('leaves out what turns the direction of text', () => {
    expect(writeEntry({ quote: 'a\u202Eb' }, 'c\u2066d')).toBe('---\nquote: |-\n  ab\n---\n\ncd\n');
  });

  test('reads back as what was written, whatever the words are', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => `a${printable(text).replaceAll(/\s+/g, ' ').trim()}`),
      fc.stringMatching(/^[-:#'"[\]{}&*!|>%@`, ?0-9a-z.~]{1,30}$/).map((text) => text.trim() || 'a'),
      fc.constantFrom('null', 'true', '2031-05-14', '0x1f', '- a', '---', 'a: b', ' # c', '“x”', '…'),
    );
    fc.assert(
      fc.property(words, words, words, (claim, quote, unit) => {
        const fields = {
          claim,
          actors: [unit, claim],
          evidence: [
            {
              source: 'a/b',
              quote,
              says: { quantity: 2.5, unit },
              finding: { differs: 'number', reason: `${claim} ${unit}`.repeat(5) },
            },
          ],
        };
        expect(readDocument(writeEntry(fields, 'Prose.'), false).data).toEqual(fields);
      }),
    );
  });
});
