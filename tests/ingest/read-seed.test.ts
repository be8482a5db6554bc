import { describe, expect, it } from 'vitest';
import { assignStories } from '../../src/ingest/find-seeds.ts';
import { maximumBytes } from '#markdown/decode-bytes.ts';
import { readSeed, readSeedLines } from '../../src/ingest/read-seed.ts';
import { slugify } from '#core/segment.ts';
import { nameSource } from '../../src/ingest/source-id.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const read = (bytes: Uint8Array, name = 'main/a.txt') => readSeed(bytes, name, 'main');

describe('readSeed', () => {
  it.each([
    ['UTF-8', utf8('Fähre – spät\nZwei')],
    ['UTF-8 with mark', utf8('\uFEFFFähre – spät\nZwei')],
    ['UTF-16, little end first', utf16('Fähre – spät\r\nZwei', false)],
    ['UTF-16, big end first', utf16('Fähre – spät\rZwei', true)],
    ['Windows-1252', Uint8Array.from([...'F\u00E4hre \u0096 sp\u00E4t\r\nZwei'].map((char) => char.charCodeAt(0)))],
  ])('reads %s', (_name, bytes) => {
    const seed = read(bytes);
    expect('lines' in seed ? seed.lines : seed).toEqual([
      { range: [1, 1], text: 'Fähre – spät' },
      { range: [2, 2], text: 'Zwei' },
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['only blanks', utf8(' \n\t\n'), 'holds no words'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'is a PNG picture'],
    ['binary data', Uint8Array.from([65, 0, 66, 1]), 'control characters'],
    ['too much', new Uint8Array(maximumBytes + 1), 'is larger than 50 MB'],
  ])('refuses %s', (_name, bytes, found) => {
    const problem = read(bytes);
    expect('reason' in problem ? problem : undefined).toMatchObject({
      file: 'seeds/main/a.txt',
      ruleId: 'seed-unreadable',
      reason: expect.stringContaining(found),
      fatal: true,
    });
    expect(readSeedLines(bytes, 'main/a.txt')).toBeUndefined();
  });

  it.each([
    ['Windows-1251', [0xcf, 0xe0, 0xf0, 0xee, 0xec], 'a.txt', 'names no other encoding', 1],
    ['GBK', [...utf8('One\n'), 0xb8, 0xdb, 0xbf, 0xda], 'a.txt', 'read as Windows-1252', 2],
    ['a page that says UTF-8', [...utf8('<meta charset="utf-8"><p>caf'), 0xe9], 'a.html', 'read as Windows-1252', 1],
    ['a mark and a bad byte', [...utf8('\uFEFFOne\r\ncaf'), 0xe9], 'a.txt', 'not UTF-8; \uFFFD stands', 2],
    ['half of a UTF-16 character', [...utf16('One', false), 0x00, 0xd8], 'a.txt', 'not UTF-16LE', 1],
    ['a page of another encoding', [...utf8('<meta charset="gbk"><p>One'), 0xb8], 'a.html', 'not GBK', 1],
  ])('warns of %s', (_name, bytes, file, found, line) => {
    const seed = read(Uint8Array.from(bytes), `main/${file}`);
    expect('problems' in seed ? seed.problems : seed).toMatchObject([
      { ruleId: 'seed-encoding', reason: expect.stringContaining(found), place: { line }, fatal: false },
    ]);
  });

  it.each([
    ['ASCII', utf8('One'), 'a.txt'],
    ['UTF-8', utf8('Fähre \uFFFD 港口'), 'a.txt'],
    ['UTF-8 with mark', utf8('\uFEFFFähre'), 'a.txt'],
    ['UTF-16', utf16('Fähre', true), 'a.txt'],
    ['a declared encoding', [...utf8('<meta charset="windows-1251"><p>'), 0xcf, 0xe0], 'a.html'],
  ])('does not warn of %s', (_name, bytes, file) => {
    const seed = read(Uint8Array.from(bytes), `main/${file}`);
    expect('problems' in seed ? seed.problems : seed).toEqual([]);
  });

  it('reports controls that reorder text, with their line', () => {
    const seed = read(utf8('Title here\nThe fee is \u202E001\u202C euros.'));
    expect('problems' in seed ? seed.problems : []).toMatchObject([
      { ruleId: 'seed-bidirectional', place: { line: 2 }, fatal: false },
    ]);
  });
});

describe('assignStories', () => {
  it('gives files directly in seeds the story main', () => {
    expect(assignStories(['a.txt', '.DS_Store', 'README.md']).files).toEqual([{ path: 'a.txt', story: 'main' }]);
  });

  it('reports both layouts at once and goes on with the folders', () => {
    const { files, problems } = assignStories(['a.txt', 'ferry/b.txt']);
    expect(files).toEqual([{ path: 'ferry/b.txt', story: 'ferry' }]);
    expect(problems).toMatchObject([{ file: 'seeds/a.txt', ruleId: 'seed-layout', fatal: true }]);
  });

  it('makes an id of the name of a folder and says so', () => {
    const { files, problems } = assignStories(['Fähre 2019/b.txt']);
    expect(files).toEqual([{ path: 'Fähre 2019/b.txt', story: 'fahre-2019' }]);
    expect(problems).toMatchObject([{ fatal: false }]);
  });
});

describe('names of sources', () => {
  it.each([
    ['Ferry late again', 'ferry-late-again'],
    ['Łódź: große Brücke – “open”', 'lodz-grosse-brucke-open'],
    ['One two three four five six seven eight nine ten eleven', 'one-two-three-four-five-six-seven-eight-nine-ten'],
  ])('%s', (title, id) => expect(slugify(title)).toBe(id));

  it('falls back to the file, then to the hash, and keeps names apart by the hash', () => {
    const hash = 'abcd1234'.repeat(8);
    expect(nameSource('你好', 'main/fähre.txt', hash, () => false)).toBe('fahre');
    expect(nameSource('你好', 'main/你.txt', hash, () => false)).toBe('source-abcd');
    expect(nameSource('Ferry', 'main/a.txt', hash, (name) => name === 'ferry')).toBe('ferry-abcd');
    expect(nameSource('Index', 'main/a.txt', hash, () => false)).toBe('index-abcd');
  });
});
