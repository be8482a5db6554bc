/** Makes new input from old: bytes flipped, runs moved, repeated and cut, tokens put in, two inputs crossed. */

/** Numbers from 0 up to, not including, the given one; the same row for the same start. */
export type Random = (below: number) => number;

/** Mulberry32 (public domain): small, and good enough to choose mutations. */
export function makeRandom(start: number): Random {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** What formats are made of and what readers of text stumble over. */
const tokens: readonly Buffer[] = [
  '--- \n \r\n \t : - # > * _ ` ~ [ ] ( ) { } & < > " \' | \\ ! % @ $ = + , ; / . … [...] […] “ ” „ ‘ ’ « »'.split(' '),
  [
    '\n\n',
    '\n---\n',
    '\f',
    '\0',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200B',
    '\u200D',
    '\u00AD',
    '\uFEFF',
    '\u202E',
    '\u00A0',
  ],
  ['\u0301', '\u0130', 'ß', 'İ', 'ﬁ', '😀', '👨‍👩‍👧', '𝒜', 'مرحبا', '日本'],
  [
    '|-\n',
    '>+\n',
    '&a ',
    '*a',
    '!!x ',
    '? ',
    '<<: ',
    '__proto__: 1\n',
    'null',
    '~',
    '0x1F',
    '1e999',
    '.inf',
    '2031-02-30',
  ],
  [
    '<p>',
    '</p>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&nbsp;',
    '&#0;',
    '&#x202E;',
    '<table><tr><td>',
    '<meta charset=x>',
  ],
  [
    '[^1]',
    '[^1]: ',
    '![a](b)',
    '[a](javascript:b)',
    '<a@b.c>',
    'http://x.y',
    '```\n',
    '    ',
    '# ',
    '\n===\n',
    '| - |',
    '- [ ] ',
  ],
  [
    'By Ada Quill',
    'said',
    'Mr. ',
    'U.S. ',
    '3 March 2031',
    '1,000 ',
    'Copyright',
    'Subject: ',
    'Read more',
    '(Agency) - ',
  ],
]
  .flat()
  .map((text) => Buffer.from(text));
/** Bytes that are no UTF-8, or the start of other formats. */
const rawTokens: readonly Buffer[] = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x80],
  [0x1b],
].map((bytes) => Buffer.from(bytes));
/** Longer input costs time and finds little more. */
const longest = 6000;
const mostSteps = 6;

function mutateOnce(input: Buffer, other: Buffer, random: Random): Buffer {
  const at = random(input.length + 1);
  const length = 1 + random(Math.min(64, Math.max(1, input.length - at)));
  const head = input.subarray(0, at);
  const rest = input.subarray(at);
  const cut = input.subarray(at + length);
  const pick = (list: readonly Buffer[]) => list[random(list.length)] ?? Buffer.alloc(0);
  switch (random(9)) {
    case 0:
      return Buffer.concat([head, Buffer.from([random(256)]), input.subarray(at + 1)]);
    case 1:
      return Buffer.concat([head, cut]);
    case 2:
      return Buffer.concat([
        head,
        ...Array.from({ length: 1 + random(20) }, () => input.subarray(at, at + length)),
        cut,
      ]);
    case 3: {
      const to = random(input.length);
      return Buffer.concat([cut.subarray(0, to), input.subarray(at, at + length), head, cut.subarray(to)]);
    }
    case 4: {
      const from = random(other.length);
      return Buffer.concat([head, other.subarray(from, from + 1 + random(400)), rest]);
    }
    case 5:
      return Buffer.concat([head, pick(rawTokens), rest]);
    default:
      return Buffer.concat([head, pick(tokens), random(2) === 0 ? rest : cut]);
  }
}

export function mutate(input: Buffer, other: Buffer, random: Random): Buffer {
  let made = input;
  for (let step = random(mostSteps); step >= 0; step -= 1) made = mutateOnce(made, other, random);
  return Buffer.from(made.subarray(0, longest));
}
