import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '#schema';
import { isPublic, mergeSpans, publicSpans } from '#core/views/public-spans.ts';
import { splitMarks } from '#core/views/split-marks.ts';
import { makeSource } from '../make.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const source = makeSource('s/a', ['A title', 'The first paragraph.', 'The second one.']);
const excerpts = siteSchema.parse({ rights: 'excerpts' });
const full = siteSchema.parse({ rights: 'full' });
const cited = [{ span: { start: 9, end: 18 } }];

describe('publicSpans', () => {
  test.each([
    ['the site decides', undefined, full, false, [{ start: 0, end: source.text.length }]],
    ['the source decides over the site', 'excerpts', full, false, [{ start: 0, end: 7 }, cited[0]?.span]],
    ['the source decides the other way', 'full', excerpts, false, [{ start: 0, end: source.text.length }]],
    ['title and cited passages', undefined, excerpts, false, [{ start: 0, end: 7 }, cited[0]?.span]],
    ['editors see everything', 'excerpts', excerpts, true, [{ start: 0, end: source.text.length }]],
  ] as const)('%s', (_, rights, site, editor, spans) => {
    const own = rights === undefined ? source : { ...source, meta: { ...source.meta, rights } };
    expect(publicSpans(own, cited, site, editor)).toEqual(spans);
  });

  test('an uncited source shows its title only', () => {
    expect(publicSpans(source, [], excerpts, false)).toEqual([{ start: 0, end: 7 }]);
  });

  test('a character is public if and only if some citation or the title covers it', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const open = publicSpans(
          source,
          spans.map((own) => ({ span: own })),
          excerpts,
          false,
        );
        for (let at = 0; at < 70; at += 1) {
          const covered = at < 7 || spans.some((own) => own.start <= at && at < own.end);
          expect(isPublic({ start: at, end: at + 1 }, open)).toBe(covered);
        }
      }),
    );
  });

  test('merged spans are sorted and apart', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const merged = mergeSpans(spans);
        expect(merged.every(({ start, end }, at) => start < end && (merged[at - 1]?.end ?? -1) < start)).toBe(true);
      }),
    );
  });
});

describe('splitMarks', () => {
  const block = { start: 10, end: 40 };
  const all = [{ start: 0, end: 100 }];

  test('overlapping and nested citations are cut at their boundaries, innermost first', () => {
    const a = { span: { start: 12, end: 30 }, id: 'a' };
    const b = { span: { start: 20, end: 36 }, id: 'b' };
    const c = { span: { start: 22, end: 24 }, id: 'c' };
    const pieces = splitMarks(block, [a, b, c], all);
    expect(
      pieces.map((p) => [p.span.start, p.span.end, p.kind === 'text' ? p.citations.map(({ id }) => id).join('') : '']),
    ).toEqual([
      [10, 12, ''],
      [12, 20, 'a'],
      [20, 22, 'ba'],
      [22, 24, 'cba'],
      [24, 30, 'ba'],
      [30, 36, 'b'],
      [36, 40, ''],
    ]);
  });

  test('what is not public is a gap', () => {
    const pieces = splitMarks(block, [], [{ start: 15, end: 20 }]);
    expect(pieces.map(({ kind, span: { start, end } }) => [kind, start, end])).toEqual([
      ['gap', 10, 15],
      ['text', 15, 20],
      ['gap', 20, 40],
    ]);
  });

  test('pieces cover the block without holes; each citation begins and ends once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const own = spans.filter(({ start, end }) => start < end && start >= block.start && end <= block.end);
        const pieces = splitMarks(
          block,
          own.map((s, id) => ({ span: s, id })),
          all,
        );
        expect(pieces[0]?.span.start).toBe(block.start);
        expect(pieces.at(-1)?.span.end).toBe(block.end);
        expect(pieces.every((piece, at) => at === 0 || pieces[at - 1]?.span.end === piece.span.start)).toBe(true);
        const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []));
        expect(texts.flatMap(({ starts }) => starts.map(({ id }) => id)).toSorted()).toEqual(
          own.map((_, id) => id).toSorted(),
        );
        expect(texts.flatMap(({ ends }) => ends.map(({ id }) => id)).toSorted()).toEqual(
          own.map((_, id) => id).toSorted(),
        );
      }),
    );
  });
});
