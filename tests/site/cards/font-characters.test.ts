import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { fontCharacters } from '#site/cards/font-characters.ts';

const { resolve } = createRequire(import.meta.url);

/** As ranges of code points in hexadecimal. */
function describeCharacters(file: string): string {
  const font = create(readFileSync(resolve(file)));
  if (font.isCollection) throw new Error(`${file} is a collection of fonts; expected one`);
  const ranges: [first: number, last: number][] = [];
  for (const code of [...new Set(font.characterSet)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map((range) => [...new Set(range)].map((code) => code.toString(16)).join('-')).join(' ');
}

test.each(Object.entries(fontCharacters))('%s has the characters that are written down', (file, characters) => {
  expect(characters).toBe(describeCharacters(file));
});
