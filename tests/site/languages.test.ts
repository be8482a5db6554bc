/** Every language of the interface says all that English says, in its own letters and with the plural forms of its grammar. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, directionOfLanguage, languages } from '#site/words/languages.ts';
import { pluralCategories, pluralCategory, pluralRules } from '#site/words/plural.ts';
import * as arClaim from '#site/words/ar/claim.ts';
import * as arNumbers from '#site/words/ar/numbers.ts';
import * as arStory from '#site/words/ar/story.ts';
import * as deClaim from '#site/words/de/claim.ts';
import * as deLabels from '#site/words/de/labels.ts';
import * as deNumbers from '#site/words/de/numbers.ts';
import * as dePages from '#site/words/de/pages.ts';

const folder = path.resolve('src/site/words');
const filesOf = (language: string) => readdirSync(path.join(folder, language)).toSorted();
const others = languages.filter((language) => language !== 'en');

/** All texts of a module with the path to each; functions are left to the compiler. */
function listTexts(value: unknown, at: string): (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${at}.${key}`));
}

async function readWords(language: string, file: string): Promise<(readonly [at: string, text: string])[]> {
  const module: unknown = await import(path.join(folder, language, file));
  return listTexts(module, file);
}

/** Texts that are no words: punctuation, and what is typed in a terminal or named so in every language. */
const sameEverywhere = /^(?:\P{L}+|npm run draft|Wikidata|BibTeX|RIS|CSL-JSON|Wikipedia)$/u;

describe.each(others)('%s', (language) => {
  test('has every file of English', () => {
    const own = filesOf(language).filter((file) => filesOf('en').includes(file));
    expect(own).toEqual(filesOf('en'));
  });

  test.each(filesOf('en'))('%s: the same texts, none of them empty or left in English', async (file) => {
    const english = new Map(await readWords('en', file));
    const own = new Map(await readWords(language, file));
    const missing = [...english.keys()].filter((at) => !own.has(at));
    const empty = [...own].filter(([at, text]) => text === '' && english.get(at) !== '').map(([at]) => at);
    const left = [...own].filter(
      ([at, text]) => text === english.get(at) && text.includes(' ') && !sameEverywhere.test(text),
    );
    expect({ missing, empty, left }).toEqual({ missing: [], empty: [], left: [] });
  });
});

test.each(filesOf('ar'))('Arabic texts are in Arabic letters: %s', async (file) => {
  const texts = await readWords('ar', file);
  expect(texts.filter(([, text]) => !/\p{Script=Arabic}/u.test(text) && !sameEverywhere.test(text))).toEqual([]);
});

describe('the language of a tag', () => {
  test.each([
    ['de-AT', 'de', 'ltr'],
    ['ar-EG', 'ar', 'rtl'],
    ['en', 'en', 'ltr'],
    ['fr', 'en', 'ltr'],
  ] as const)('%s', (tag, chosen, direction) => {
    expect(chooseLanguage(tag)).toBe(chosen);
    expect(directionOfLanguage(chosen)).toBe(direction);
  });
});

describe('plural forms', () => {
  // The samples that CLDR gives beside its rules.
  test.each([
    ['en', { one: [1], other: [0, 2, 16, 100, 1000] }],
    ['de', { one: [1], other: [0, 2, 16, 100, 1000] }],
    [
      'ar',
      {
        zero: [0],
        one: [1],
        two: [2],
        few: [3, 10, 103, 110, 1003],
        many: [11, 26, 111, 1011],
        other: [100, 102, 200, 202, 1000, 10_000],
      },
    ],
  ] as const)('%s', (language, samples) => {
    const found = Object.fromEntries(
      pluralCategories.flatMap((category) => {
        const numbers = Object.values(samples)
          .flat()
          .filter((n) => pluralCategory(language, n) === category);
        return numbers.length === 0 ? [] : [[category, numbers]];
      }),
    );
    expect(found).toEqual(samples);
  });

  test('each language has rules', () => {
    expect(Object.keys(pluralRules).toSorted()).toEqual([...languages].toSorted());
  });
});

describe('sentences', () => {
  const witnesses = (supports: number, contradicts: number) => [
    ...Array.from({ length: supports }, () => ({ vote: 'supports' }) as const),
    ...Array.from({ length: contradicts }, () => ({ vote: 'contradicts' }) as const),
  ];

  test('German', () => {
    expect(deClaim.describeVotes(witnesses(2, 1))).toBe('Zwei Zeugen stützen sie und einer widerspricht ihr.');
    expect(deNumbers.dateText('2024-03-09T07:05+01:00')).toBe('9. März 2024, 07.05 Uhr UTC+01:00');
    expect(deLabels.describeVerdict('one witness with qualification')).toBe('ein Zeuge, mit Einschränkung');
    expect([1, 3, 20].map(dePages.describeCount)).toEqual(['einmal', 'dreimal', '20-mal']);
    expect(deClaim.describeSays({ quantity: 12_500.5, unit: 'Tonnen', bound: 'about', from: 'stated' })).toBe(
      'etwa 12.500,5 Tonnen',
    );
  });

  test('Arabic', () => {
    expect(arClaim.describeVotes(witnesses(2, 1))).toBe('يؤيده شاهدان ويعارضه شاهد واحد.');
    expect(arNumbers.dateText('2024-03-09')).toBe('9 مارس 2024');
    expect([1, 2, 7, 40, 100].map((n) => arStory.storySummary(n, n))).toEqual([
      'مقال واحد، ادعاء واحد',
      'مقالان، ادعاءان',
      '7 مقالات، 7 ادعاءات',
      '40 مقالًا، 40 ادعاءً',
      '100 مقال، 100 ادعاء',
    ]);
    expect(arNumbers.joinWords(['أ', 'ب', 'ج'])).toBe('أ وب وج');
  });
});

/** A template without templates inside it; its expressions hold braces of at most one more level. */
const innermost = /(\w*)`((?:[^`$]|\$(?!\{)|\$\{(?:[^`{}]|\{[^`{}]*\})*\})*)`/g;

/** Words in `markup` templates, outside tags and expressions. */
function findLiteralMarkup(code: string): string[] {
  const found: string[] = [];
  let rest = code.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(innermost, (_, tag: string, text: string) => {
      const words = text
        .replaceAll(/\$\{(?:[^`{}]|\{[^`{}]*\})*\}/g, '…')
        .replaceAll(/<[^>]*>|\s(?:lang|dir)="…"/g, ' ');
      if (tag === 'markup' && /\p{L}{2,}/u.test(words)) found.push(words.trim());
      return '0';
    });
  }
  return found;
}

/** What a template prints by itself: text between tags, outside braces, frontmatter, scripts and comments. */
function findLiteralText(template: string): string[] {
  const markup = template
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll(/<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->/g, '');
  const literal =
    /(?:\b(?:aria-label|title|alt|placeholder)="([^"{]*\p{L}[^"{]*)")|(?<=[>}])([^<>{}]*)(?=<\/|<[a-zA-Z])/gu;
  return [...markup.matchAll(literal)]
    .map(([, attribute, text]) => (attribute ?? text ?? '').trim())
    .filter((text) => /\p{L}{2,}/u.test(text) && !/=>|&&|\?\?|===|\(|\)|;/.test(text));
}

test('the lint finds text that stands in a template', () => {
  expect(findLiteralText('---\nconst a = 1;\n---\n<p>Not found</p>\n<p>{words.found}</p>')).toEqual(['Not found']);
  expect(findLiteralText('<nav aria-label="Main"><a href="x">{label}</a></nav>')).toEqual(['Main']);
});

test('the lint finds text that stands in markup', () => {
  expect(findLiteralMarkup('const a = markup`In no family: ${names({ b })}`;')).toEqual(['In no family: …']);
  expect(findLiteralMarkup('markup`<b class="mine">${a}</b>${c && markup` (${`${d} of`})`}: ${joints.last}`')).toEqual(
    [],
  );
  expect(findLiteralMarkup('markup`${a}${markup`, of which ${b}`}`')).toEqual([', of which …']);
});

test('no component, layout or page holds text of its own', () => {
  const files = ['components', 'layouts', 'pages', 'site'].flatMap((part) =>
    readdirSync(path.resolve('src', part), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|ts)$/.test(file))
      .map((file) => path.join('src', part, file)),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const texts = [...(file.endsWith('.astro') ? findLiteralText(code) : []), ...findLiteralMarkup(code)];
    return texts.map((text) => `${file}: ${text}`);
  });
  // Names of formats and of files are the same in every language.
  expect(found.filter((text) => !/: (?:CSV|JSON|JSON Feed|RSS|[\w.-]+\.(?:json|csv|xml))$/.test(text))).toEqual([]);
});
