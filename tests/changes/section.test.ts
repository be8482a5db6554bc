import { expect, test } from 'vitest';
import { writeSections } from '#changes/comment/section.ts';

const many = (title: string, count: number, text: string) => ({
  title,
  items: Array.from({ length: count }, (_, index) => [`${text} ${index}`]),
});

test('a section with thousands of items leaves the others their room', () => {
  const text = writeSections(
    [
      many('Mend', 3000, 'a long line about one broken quote'),
      many('Claims', 2000, 'claim'),
      many('Addresses', 3, 'x'),
    ],
    20_000,
  );
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(text).toContain('- x 0\n- x 1\n- x 2\n');
  expect(text).toContain('- claim 100\n');
  expect(text).toContain('- a long line about one broken quote 100\n');
  expect(text.match(/more have no room here/g)).toHaveLength(2);
});

test('what fits is written whole', () => {
  expect(writeSections([many('None', 0, ''), many('Addresses', 2, 'x')], 5000)).toBe(
    '\n### Addresses\n\n- x 0\n- x 1\n',
  );
});
