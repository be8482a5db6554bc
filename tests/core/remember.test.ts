import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { remember } from '#core/remember.ts';

test('gives what the function gives, whatever was asked before, and asks it again only for what it may not keep', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), fc.nat(3), fc.nat(3), (texts, most, longest) => {
      const asked: string[] = [];
      const length = remember({ most: most + 1, longest }, (text) => {
        asked.push(text);
        return text === '' ? undefined : text.length;
      });
      expect(texts.map(length)).toEqual(texts.map((text) => (text === '' ? undefined : text.length)));
      const long = texts.filter((text) => text.length > longest);
      expect(asked.filter((text) => text.length > longest)).toEqual(long);
      if (new Set(texts).size <= most + 1 && long.length === 0) expect(asked.length).toBe(new Set(texts).size);
    }),
  );
});

test('no text is held for a piece of it', () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const measure = () => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed;
  };
  const fold = remember({ most: 100, longest: 40 }, (name) => name.length);
  const before = measure();
  for (let n = 0; n < 40; n += 1)
    fold(
      Buffer.from(`${n}${' '.repeat(1_000_000)}Konstantina Featherstonehaugh ${n}`)
        .toString()
        .slice(-32),
    );
  expect(measure() - before).toBeLessThan(10_000_000);
});
