/**
 * Laws of everything that reads what strangers bring, held against made-up input: the same targets as `npm run fuzz`, which looks
 * for longer and follows the code. `CROSSBEARING_FUZZ_RUNS` sets how many inputs each target gets.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRandom, mutate } from '../../scripts/fuzz/mutate.ts';
import { BrokenLaw, demand, type Target } from '../../scripts/fuzz/target.ts';
import { targets } from '../../scripts/fuzz/targets.ts';

const numRuns = Number(process.env['CROSSBEARING_FUZZ_RUNS'] ?? 25);
const timeout = 60_000 + numRuns * 500;

/** A good input, changed a few times. */
const changed = ({ seeds }: Target) =>
  fc.tuple(fc.nat(seeds.length - 1), fc.nat(seeds.length - 1), fc.nat()).map(([one, other, start]) => {
    const random = makeRandom(start);
    let made: Buffer = Buffer.from(seeds[one] ?? '');
    for (let times = random(3); times >= 0; times -= 1) made = mutate(made, Buffer.from(seeds[other] ?? ''), random);
    return made;
  });
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => Buffer.from(text));
const anyBytes = fc.uint8Array({ maxLength: 300 });

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_name, target) => {
  test('takes good input', () => {
    for (const seed of target.seeds) expect(() => target.run(Buffer.from(seed))).not.toThrow();
  });

  test('holds its laws on input that was changed, any text, any bytes', { timeout }, () => {
    const input = fc.oneof({ weight: 4, arbitrary: changed(target) }, anyText, anyBytes);
    const holds = fc.property(input, (bytes) => target.run(bytes));
    expect(() => fc.assert(holds, { numRuns })).not.toThrow();
  });
});

test('a law that does not hold is a finding', () => {
  expect(() => demand(false, 'no word is lost', 'word')).toThrow(BrokenLaw);
  expect(() => demand(true, 'no word is lost')).not.toThrow();
});

test('the same start makes the same input', () => {
  const make = (start: number) =>
    mutate(Buffer.from('a text of words'), Buffer.from('another'), makeRandom(start)).toString();
  expect(make(5)).toBe(make(5));
  expect(new Set(Array.from({ length: 50 }, (_, start) => make(start))).size).toBeGreaterThan(30);
});
