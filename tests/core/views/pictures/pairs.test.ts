import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { viewAgreement } from '#core/views/pictures/agreement.ts';
import { chooseMembers } from '#core/views/pictures/choose-members.ts';
import { viewShares } from '#core/views/pictures/shares.ts';
import type { Stance } from '#schema';
import { makeClaim, makeSource } from '../../make.ts';
import { makeStory } from './make-story.ts';

const words = (n: number) => `Kite ${n} flew over mill ${n}.`;
const sourceOf = (at: number) =>
  makeSource(`kites/s${at}`, [`T${at}`, ...[0, 1, 2, 3, 4].map((n) => words(n))], { label: `S${at}` });

/** Rows are claims, columns sources; a dot is no evidence. */
function storyOf(table: readonly string[]) {
  const stances: Readonly<Record<string, Stance>> = { s: 'supports', c: 'contradicts', q: 'qualifies' };
  const claims = table.map((row, claim) =>
    makeClaim(`kites/c${claim}`, {
      evidence: [...row].flatMap((letter, at) => {
        const stance = stances[letter];
        return stance === undefined ? [] : [{ source: `kites/s${at}`, quote: words(claim), stance }];
      }),
    }),
  );
  const sources = [...(table[0] ?? '')].map((_, at) => sourceOf(at));
  return makeStory(sources, claims).story;
}

describe('who agrees with whom', () => {
  test('agree, disagree, in part, only one', () => {
    const view = viewAgreement(storyOf(['sss', 'sc.', 'qs.', 'c.c', '.s.']));
    const pair = (a: string, b: string) => {
      const found = view?.pairs.find((one) => one.a.label === a && one.b.label === b);
      return found && [found.agree, found.disagree, found.partly, found.onlyOne];
    };
    expect([pair('S0', 'S1'), pair('S0', 'S2'), pair('S1', 'S2')]).toEqual([
      [1, 1, 1, 2],
      [2, 0, 0, 2],
      [1, 0, 0, 4],
    ]);
    expect(view?.pairs[0]?.disagree).toBe(1);
  });

  test.each([
    ['two sources', ['ss', 'ss', 'ss']],
    ['nobody speaks of the same claim', ['s..', '.s.', '..s']],
    ['two common claims', ['ss.', '.ss']],
  ])('no picture: %s', (_, table) => {
    expect(viewAgreement(storyOf(table))).toBeUndefined();
  });
});

describe('who shares wording', () => {
  const run =
    'The ferryman tied four red barrels to the landing stage and waited for the flood to carry the boats away.';
  const own = (n: number) => Array.from({ length: 20 }, (_, at) => `word${n}x${at}`).join(' ');
  const storyOfTexts = (texts: readonly string[]) =>
    makeStory(texts.map((text, at) => makeSource(`ferry/s${at}`, [`Title ${at}`, text, own(at)]))).story;

  test('counts and shares of each pair, and which are one family', () => {
    const view = viewShares(storyOfTexts([run, run, run, own(9)]));
    expect(view).toMatchObject({ articles: 4, sharing: 3, more: 0 });
    expect(view?.shown.map(({ id }) => id)).toEqual(['ferry/s0', 'ferry/s1', 'ferry/s2']);
    expect(view?.pairs).toHaveLength(3);
    for (const { share, words: count, family } of view?.pairs ?? []) {
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.7);
      expect(count).toBeGreaterThan(15);
      expect(family).toBe(true);
    }
  });

  test('two that share are told in a sentence', () => {
    expect(viewShares(storyOfTexts([run, run, own(8)]))).toBeUndefined();
  });
});

test('members: those with most, in the order of the columns, and none without', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const pair = fc.record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids), weight: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (pairs, most) => {
      const { shown, more } = chooseMembers(pairs, ids, most);
      const weightOf = (id: string) =>
        pairs.reduce((sum, { a, b, weight }) => sum + (a === id ? weight : 0) + (b === id ? weight : 0), 0);
      expect(shown).toEqual(ids.filter((id) => shown.includes(id)));
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(shown.length + more).toBe(ids.filter((id) => weightOf(id) > 0).length);
    }),
  );
});
