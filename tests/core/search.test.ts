import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutExcerpt, markWords } from '#core/search/cut-excerpt.ts';
import { foldWords } from '#core/search/fold-words.ts';
import { isGenuine } from '#core/search/is-genuine.ts';
import { joinParts } from '#core/search/join-parts.ts';
import { findNearWords } from '#core/search/match-name.ts';
import { shardNames, spellName } from '#core/search/name-shards.ts';
import { hasPhrase, parseQuery } from '#core/search/parse-query.ts';
import { shardOf } from '#core/search/shard-of.ts';
import { letterOf } from '#core/views/letters-view.ts';
import { paginate } from '#core/views/paginate.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { renderProse } from '#markdown/render-prose.ts';

describe('folding', () => {
  test.each([
    ['Al-Amiri’s Émile', ['al', 'amiris', 'emile']],
    ["Sana'a, Łódź & STRASSE", ['sanaa', 'lodz', 'strasse']],
    ['Straße Ærø', ['strasse', 'aero']],
    ['أوديل', ['اوديل']],
    ['— …', []],
  ])('%s', (text, words) => expect(foldWords(text)).toEqual(words));

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldWords(text);
        expect(foldWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('queries', () => {
  test.each([
    ['bridge closed', [], ['bridge', 'closed']],
    ['“nobody was hurt” bridge', ['nobody was hurt'], ['bridge']],
    ['"no end', ['no end'], []],
    ['"" al-Amiri', [], ['al', 'amiri']],
    ['"a" "b c"', ['a', 'b c'], []],
  ])('%s', (text, phrases, words) => expect(parseQuery(text)).toEqual({ phrases, words }));

  test.each([
    ['“Nobody was on it, and nobody was hurt.”', 'nobody was HURT', true],
    ['nobody else was hurt', 'nobody was hurt', false],
    ['closed bridges', 'closed bridge', false],
    ['the al-Amiri report', 'al Amiri report', true],
  ])('%s has the phrase %s: %s', (text, phrase, has) => expect(hasPhrase(text, phrase)).toBe(has));

  test('no text breaks a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { phrases, words } = parseQuery(text);
        expect(phrases.length + words.length).toBeLessThanOrEqual(48);
      }),
    );
  });

  test.each([
    ['bridges', 'bridge', true],
    ['brid', 'bridge', true],
    ['cities', 'city', true],
    ['hadeeri', 'had', false],
    ['amiri', 'al-Amiri,', true],
    ['running', 'run', true],
  ])('%s found as %s: %s', (typed, found, genuine) => expect(isGenuine(typed, found)).toBe(genuine));
});

const actors = [
  {
    label: 'Karim al-Amiri',
    path: '/actors/karim-al-amiri/',
    names: ['Karim al-Amiri', 'al-Amiri', 'Kareem Al Amiri'],
  },
  { label: 'Odile Marsh', path: '/actors/odile-marsh/', names: ['Odile Marsh', 'Юдиль Марш'] },
  { label: 'Józef Wiśniewski', path: '/actors/jozef/', names: ['Józef Wiśniewski'] },
  { label: 'Bashir Qadhafi-Tamimi', path: '/actors/bashir/', names: ['Bashir Qadhafi-Tamimi'] },
];

/** As the browser does it: the file of the word, then the words in it. */
function near(word: string, most?: number): string[] {
  const { depth, shards } = shardNames(actors, most);
  const list = shards.get(shardOf(word, depth));
  return list === undefined ? [] : findNearWords(list, word).map(({ actors: [first] }) => first?.[0] ?? '');
}

describe('names', () => {
  const spellings = [
    ['amiri', 'Karim al-Amiri'],
    ['alamiri', 'Karim al-Amiri'],
    ['ameeri', 'Karim al-Amiri'],
    ['amirri', 'Karim al-Amiri'],
    ['kareem', 'Karim al-Amiri'],
    ['qarim', 'Karim al-Amiri'],
    ['wisniewsky', 'Józef Wiśniewski'],
    ['vishnevski', 'Józef Wiśniewski'],
    ['yudil', 'Odile Marsh'],
    ['gaddafi', 'Bashir Qadhafi-Tamimi'],
    ['tamemi', 'Bashir Qadhafi-Tamimi'],
  ] as const;
  test.each(spellings)('%s finds %s', (word, label) => expect(near(word)[0]).toBe(label));
  test.each(spellings.filter(([word]) => word !== 'yudil'))('%s finds %s in a shard too', (word, label) =>
    expect(near(word, 4)[0]).toBe(label),
  );
  test.each(['zzzz', 'ship', 'al', 'committee'])('%s finds nobody', (word) => expect(near(word)).toEqual([]));

  test('a name is found under its own words, its romanisation, and with its article joined', () => {
    expect(spellName('Karim al-Amiri')).toEqual(['alamiri', 'amiri', 'karim']);
    expect(spellName('Марш')).toEqual(['marsh', 'марш']);
  });

  test('shards hold every word once, stay within bounds and do not depend on the order of names', () => {
    const syllables = ['ka', 'mi', 'ro', 'te', 'shu', 'la', 'gho', 'ban', 'dir', 'zel'];
    const many = Array.from({ length: 600 }, (_, n) => {
      const at = (step: number) => syllables[(n * step + Math.floor(n / 7)) % syllables.length] ?? '';
      const name = at(1) + at(3) + at(7) + String(n % 10 === 0 ? 'us' : '');
      return { label: `${name} ${n}`, path: `/actors/a-${n}/`, names: [name] };
    });
    const { depth, shards } = shardNames(many, 40);
    expect(depth).toBeGreaterThan(0);
    const all = [...shards.values()].flatMap(({ words }) => words.map(([word]) => word));
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set(many.flatMap(({ names }) => names.flatMap(spellName))));
    for (const [key, { words }] of shards) for (const [word] of words) expect(shardOf(word, depth)).toBe(key);
  });
});

describe('excerpts', () => {
  const words = Array.from({ length: 100 }, (_, n) => `w${n}`);

  test('show the stretch with most found words', () => {
    const { pieces, before, after } = cutExcerpt(words, [3, 60, 62, 64], 20);
    expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual(['w60', 'w62', 'w64']);
    expect([before, after]).toEqual([true, true]);
  });

  test('keep every word of a short text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\w+$/), { maxLength: 30 }), fc.array(fc.nat(29)), (own, places) => {
        const sorted = [...new Set(places)].toSorted((a, b) => a - b);
        const text = cutExcerpt(own, sorted, 30).pieces.map((piece) => piece.text);
        expect(text.join('')).toBe(own.join(' '));
      }),
    );
  });

  test('neighbours that were found are one mark', () => {
    expect(markWords(['a', 'b', 'c'], new Set([0, 1]))).toEqual([
      { text: 'a b', found: true },
      { text: ' ', found: false },
      { text: 'c', found: false },
    ]);
  });

  test('parts know their first word', () => {
    const parts = [
      { id: '', text: 'two words' },
      { id: 'b-1', text: '' },
      { id: 'b-2', text: 'three\n more words' },
      { id: 'b-3', text: 'end' },
    ];
    expect(joinParts(parts)).toEqual({
      text: 'two words three more words end',
      anchors: [
        [2, 'b-2'],
        [5, 'b-3'],
      ],
    });
  });
});

describe('prose', () => {
  test('is cut at its headings, under the ids that the page gives them', () => {
    const markdown =
      'Intro *one*.\n\n## A `b` c\n\n- first\n- second\n\n<script>no</script>\n\n## A b c\n\n| x | y |\n|---|---|\n| 1 | 2 |';
    const parts = splitProse(markdown);
    expect(parts.map(({ text }) => text)).toEqual(['Intro one.', 'A b c first second', 'A b c x y 1 2']);
    expect(splitProse('a &#x202E;b')).toEqual([{ id: '', text: 'a b' }]);
    const ids = renderProse(markdown, { file: 'content/docs/a.md' }).headings.map(({ id }) => id);
    expect(parts.map(({ id }) => id)).toEqual(['', ...ids]);
  });
});

describe('lists', () => {
  test.each([
    ['Émile', 'e'],
    ['“Nobody', 'n'],
    ['1,800 men', 'digits'],
    ['Łódź', 'l'],
    ['أوديل', 'u-0627'],
    ['ايلة', 'u-0627'],
    ['Ζωή', 'u-0396'],
    ['«жажда»', 'u-0416'],
    ['Ёлка', 'u-0415'],
    ['항구', 'u-1112'],
    ['港口', 'other'],
    ['…', 'other'],
  ])('%s stands under %s', (label, letter) => expect(letterOf(label)).toBe(letter));

  test('pages hold everything once, in order, and none is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (items, most) => {
        const pages = paginate(items, most, '/x/');
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= most)).toBe(true);
        expect(pages[0]?.path).toBe('/x/');
        expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      }),
    );
  });
});
