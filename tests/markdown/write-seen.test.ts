import { expect, test } from 'vitest';
import { writeSeen } from '#markdown/write-seen.ts';

const claim = (evidence: string) => `---\nclaim: One # note\nevidence:\n${evidence}silent: []\n---\n\nBody.\n`;
const prints = (...list: string[]) => new Map(list.entries());
const [a, b] = ['1234567890123456', '00000000000e1234'];

test('a line at the end of each piece of evidence; nothing else moves', () => {
  const text = claim(
    '  - source: s/a # why\n    quote: |-\n      some words\n  - quote: more words # here\n    source: s/b\n',
  );
  expect(writeSeen(text, prints(a, b))).toBe(
    claim(
      `  - source: s/a # why\n    quote: |-\n      some words\n    seen: "${a}"\n  - quote: more words # here\n    source: s/b\n    seen: "${b}"\n`,
    ),
  );
});

test('what was recorded before is replaced; the same again changes nothing', () => {
  const text = claim(`  - source: s/a\n    seen: ${b} # Ida\n    quote: words\n`);
  const once = writeSeen(text, prints(a)) ?? '';
  expect(once).toBe(claim(`  - source: s/a\n    seen: "${a}" # Ida\n    quote: words\n`));
  expect(writeSeen(once, prints(a))).toBe(once);
});

test('line ends of Windows stay', () => {
  const text = claim('  - source: s/a\n    quote: words\n').replaceAll('\n', '\r\n');
  expect(writeSeen(text, prints(a))).toBe(text.replace('words\r\n', `words\r\n    seen: "${a}"\r\n`));
});

test.each([
  ['evidence in braces', claim('  - { source: s/a, quote: words }\n')],
  ['no frontmatter', 'Body.\n'],
  ['evidence that is not there', '---\nclaim: One\n---\n'],
])('%s is left alone', (_, text) => {
  expect(writeSeen(text, prints(a))).toBeUndefined();
});
