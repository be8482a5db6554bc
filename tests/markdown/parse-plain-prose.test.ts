import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parsePlainProse } from '#markdown/parse-plain-prose.ts';

const parser = remark().use(remarkGfm);
const piece = fc.oneof(
  fc.constantFrom(
    ...'word Pier 12 12. 3) “no” it’s a/b x: # > - + = ~ | * _ ` \\ < & &amp; @ a@b.example www.x.example https://x.example ! !['.split(
      ' ',
    ),
    '[a link](/actors/x/)',
    '[1](../x.md#a)',
    '[a](https://x.example/?b=c)',
    '[a b] (c)',
    '[a]: /b',
    '[^1](/x)',
    '[](/x)',
    '[a_b](/x_y_/)',
    '[a ](/x)',
    '![x](/y)',
    '[a](/b "t")',
    '---',
    '\n',
    '\n',
    '\n\n',
    '\n\n\n',
    '  ',
    '\t',
    '\u00A0',
    '\r\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

describe('parsePlainProse', () => {
  it('gives the tree that remark gives, or none', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 9 }), (pieces) => {
        const body = pieces.flat().join('');
        const tree = parsePlainProse(body);
        plain += tree === undefined ? 0 : 1;
        expect(tree ?? parser.parse(body)).toEqual(parser.parse(body));
      }),
      { numRuns: 1000 },
    );
    expect(plain).toBeGreaterThan(30);
  });

  it('reads paragraphs with links', () => {
    const body =
      '\nThe number is that of [Ina Marrow](/actors/ina-marrow/). A like one\nstands in\n[a claim](/claims/x/y/), too.\n\nMore.\n';
    expect(parsePlainProse(body)).toEqual(parser.parse(body));
  });

  it.each(['- a list', 'Some *emphasis*.', '<b>HTML</b>', '# Heading', 'An [x]: y', 'See www.x.example'])(
    'leaves %j to remark',
    (body) => {
      expect(parsePlainProse(body)).toBeUndefined();
    },
  );
});
