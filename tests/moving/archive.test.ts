import { expect, test } from 'vitest';
import { planArchive } from '#moving/archive.ts';

const bytes = (text: string) => Buffer.from(text);
const there = (path: string) => (path === 'content/site.yaml' ? bytes('title: A') : undefined);

test('content and seeds are taken, what is the same is counted, the rest is left out', () => {
  const archive = [
    { path: 'content/site.yaml', bytes: bytes('title: A') },
    { path: 'content/.base/a/b.md', bytes: bytes('x') },
    { path: 'seeds/a/b.txt', bytes: bytes('y') },
    { path: 'data/claims.csv', bytes: bytes('z') },
  ];
  expect(planArchive(archive, there)).toEqual({ files: archive.slice(1, 3), problems: [], same: 1 });
});

test.each([
  ['content/../../x', 'leads out'],
  ['seeds//x', 'leads out'],
  [String.raw`seeds/..\x`, 'leads out'],
  ['content/c:x', 'leads out'],
  ['content/site.yaml', 'another file is there'],
])('%s is refused, and with it everything', (path, reason) => {
  const plan = planArchive(
    [
      { path: 'seeds/a.txt', bytes: bytes('y') },
      { path, bytes: bytes('B') },
    ],
    there,
  );
  expect(plan.files).toEqual([]);
  expect(plan.problems).toEqual([{ where: expect.any(String), reason: expect.stringContaining(reason) }]);
});

test('an archive of something else is refused', () => {
  expect(planArchive([{ path: 'x/content/a.md', bytes: bytes('') }], there).problems).toHaveLength(1);
});
