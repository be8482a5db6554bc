import { describe, expect, test } from 'vitest';
import { spotAt } from '#markdown/path-at-line.ts';
import { placeOfPath } from '#markdown/places.ts';
import { readDocument } from '#markdown/read-document.ts';

const document = readDocument(`---
claim: The ferry was late
story: ferry
actors: [pilot, mate]
evidence:
  - source: ferry/one
    quote: |-
      It came
      an hour late.
  - source: ferry/two
    creditedTo: { actor: mate }
---

First paragraph
of two lines.

Second.
`);

describe('what stands at a place', () => {
  test.each([
    [['claim']],
    [['actors', 1]],
    [['evidence', 0, 'source']],
    [['evidence', 0, 'quote']],
    [['evidence', 1, 'source']],
    [['evidence', 1, 'creditedTo', 'actor']],
  ])('the field %j is found again from its place', (path) => {
    const place = placeOfPath(document, path);
    expect(place && spotAt(document, place)).toEqual({ path });
  });

  test.each([
    [8, 8, { path: ['evidence', 0, 'quote'] }],
    [1, 1, undefined],
    [14, 3, { paragraph: 1 }],
    [15, 1, { paragraph: 1 }],
    [17, 1, { paragraph: 2 }],
    [99, 1, { paragraph: 2 }],
  ])('line %i, column %i', (line, column, spot) => {
    expect(spotAt(document, { line, column })).toEqual(spot);
  });

  test('frontmatter that is not YAML has no fields', () => {
    expect(spotAt(readDocument('---\nclaim: [\n---\n'), { line: 2, column: 1 })).toBeUndefined();
  });
});
