/** English numbers in words: "two", "twenty-one", "one hundred and five", "half a million", "three dozen". */

const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};
const irregularOrdinals: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

const lookUp = (table: Readonly<Record<string, number>>, word: string) =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** The scale that a word or its short form multiplies by: million, bn, m, dozen …; undefined for other words. */
export function scaleOf(word: string): number | undefined {
  const short: Readonly<Record<string, number>> = { k: 1000, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12 };
  const lower = word.toLowerCase().replace(/(?<=thousand|illion)s$/, '');
  return lookUp(scales, lower) ?? lookUp(short, lower);
}

const word =
  '(?:zero|one|two|three|five|twelve|(?:four|six|seven|eight|nine|thir|fif|eigh)(?:teen|ty)?|ten|eleven|twenty|forty|fourty)';
const step = `(?:${word}|hundred|thousand|million|billion|trillion|dozen)`;
/** Source of a pattern, to be used without case, that matches a run of number words; `readNumberWords` reads what it matched. */
export const numberWordsPattern = `(?:half\\s+an?\\s+(?:dozen|hundred|thousand|million|billion)|(?:an?\\s+(?:half[- ])?(?:dozen|hundred|thousand|million|billion|trillion)|${word})(?:(?:\\s+and\\s+|-|\\s+)${step}){0,11})(?![\\p{L}\\p{N}])`;

/**
 * The value of a run of number words, or null where it is none ("one two", "hundred" alone).
 * "half a million" and "a half million" are 500,000; "a hundred" is 100.
 */
export function readNumberWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== 'and');
  const half = words.indexOf('half');
  if (half >= 0) {
    const scale = lookUp(scales, words.at(-1) ?? '');
    return scale === undefined || words.length > half + 3 || half > 1 ? null : scale / 2;
  }
  if (words[0] === 'a' || words[0] === 'an') words[0] = 'one';
  let total = 0;
  let group: number | null = null;
  let room = Infinity;
  let last = Infinity;
  for (const part of words) {
    const unit = lookUp(small, part);
    const ten = lookUp(tens, part);
    const scale = lookUp(scales, part);
    if (scale !== undefined) {
      if (group === null) return null;
      if (scale === 100 || scale === 12) group *= scale;
      else {
        if (scale >= last) return null;
        total += group * scale;
        last = scale;
        group = 0;
      }
      room = scale;
    } else {
      const value = unit ?? ten;
      if (value === undefined || value >= room) return null;
      group = (group ?? 0) + value;
      room = ten === undefined ? 0 : 10;
    }
  }
  return group === null ? null : total + group;
}

/** "third", "twenty-first", "21st" as a number; null for other words. */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text);
  if (digits) return Number(digits[1]);
  const words = text.toLowerCase().split(/[\s-]+/);
  const final = words.pop() ?? '';
  const cardinal = Object.hasOwn(irregularOrdinals, final)
    ? irregularOrdinals[final]
    : final.endsWith('ieth')
      ? final.replace(/ieth$/, 'y')
      : final.endsWith('th')
        ? final.slice(0, -2)
        : undefined;
  return cardinal === undefined ? null : readNumberWords([...words, cardinal].join(' '));
}
