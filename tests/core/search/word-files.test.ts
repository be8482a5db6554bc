import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGenuine } from '#core/search/is-genuine.ts';
import { answers, filesOfWord, groupWords, nameWordFile } from '#core/search/word-files.ts';

const word = fc.stringMatching(/^[a-dé鳥ies]{1,7}$/u);
const wordLists = fc.uniqueArray(word, { maxLength: 60 }).map((words) => words.toSorted());

describe('files of words', () => {
  test('every word is in the one file whose name is its longest beginning, and no file has too many', () => {
    fc.assert(
      fc.property(wordLists, (words) => {
        const files = groupWords(words, 4);
        expect([...files.values()].flat().toSorted()).toEqual(words);
        for (const [name, own] of files) {
          expect(own.length).toBeLessThanOrEqual(4);
          for (const item of own) {
            expect(item.startsWith(name)).toBe(true);
            expect([...files.keys()].some((other) => other.length > name.length && item.startsWith(other))).toBe(false);
          }
        }
      }),
    );
  });

  test('whatever answers a typed word is in the files that are asked for', () => {
    fc.assert(
      fc.property(wordLists, word, (words, typed) => {
        const files = groupWords(words, 4);
        const asked = filesOfWord([...files.keys()], typed);
        const found = new Set((asked ?? [...files.keys()]).flatMap((name) => files.get(name) ?? []));
        expect(words.filter((item) => answers(item, typed) && !found.has(item))).toEqual([]);
      }),
    );
  });

  test.each([
    ['story', 'stories'],
    ['stories', 'story'],
    ['flies', 'fly'],
    ['hoping', 'hope'],
    ['ferri', 'ferries'],
  ])('%s finds %s', (typed, item) => {
    expect(answers(item, typed)).toBe(isGenuine(typed, item));
    const start = [...groupWords([item, 'zebra'], 1).keys()].filter((name) => item.startsWith(name));
    expect(filesOfWord(start, typed) ?? start).toEqual(start);
  });

  test('a name of a file is plain ASCII, and no two share one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 2 }), ([a = '', b = '']) => {
        expect(nameWordFile(a)).toMatch(/^[a-z0-9-]+$/);
        expect(nameWordFile(a)).not.toBe(nameWordFile(b));
      }),
    );
  });
});
