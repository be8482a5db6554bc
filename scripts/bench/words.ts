/** Made-up words, names and sentences of a made-up language with English words of grammar. */
import { below, makeRandom, pick, skewed, type Random } from './random.ts';

const onsets = 'b d f g h k l m n p r s t v w z br dr gr kr pl st tr'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 'l', 'm', 'nd', 'st'];
const grammar = 'the of and to a in that for on with was at by from is as had were after its'.split(' ');
/** Words of content in the language; the first are by far the most frequent. */
const vocabularySize = 6000;

function makeWord(random: Random, syllables: number): string {
  return Array.from(
    { length: syllables },
    () => pick(random, onsets) + pick(random, vowels) + pick(random, codas),
  ).join('');
}

const vocabulary: readonly string[] = (() => {
  const random = makeRandom(1);
  const words = new Set<string>();
  while (words.size < vocabularySize) words.add(makeWord(random, 1 + below(random, 3)));
  return [...words];
})();

export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Two words that stand in no text but as this name. */
export function makeName(number: number): { readonly given: string; readonly family: string } {
  const random = makeRandom(10_000 + number);
  return {
    given: capitalise(makeWord(random, 2)),
    // The number in syllables makes every family name another.
    family: capitalise(`${makeWord(random, 2)}${spell(number)}`),
  };
}

/** A number as syllables. */
function spell(number: number): string {
  const digits = number.toString(vowels.length * 4).split('');
  return digits
    .map((digit) => {
      const value = Number.parseInt(digit, vowels.length * 4);
      return 'kmtv'.charAt(Math.floor(value / vowels.length)) + (vowels[value % vowels.length] ?? '');
    })
    .join('');
}

/** Words of a sentence without its point: about four of ten are words of grammar. */
export function makeClause(random: Random, length: number): string {
  return Array.from({ length }, () =>
    below(random, 10) < 4
      ? (grammar[skewed(random, grammar.length)] ?? 'the')
      : (vocabulary[skewed(random, vocabulary.length)] ?? 'the'),
  ).join(' ');
}

function makeSentence(random: Random): string {
  return `${capitalise(makeClause(random, 8 + below(random, 18)))}.`;
}

export function makeParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => makeSentence(random)).join(' ');
}

/** The same text with about one word in `every` replaced. */
export function editWords(random: Random, text: string, every: number): string {
  return text.replace(/\b[a-z]{4,}\b/g, (word) =>
    below(random, every) === 0 ? (vocabulary[skewed(random, vocabulary.length)] ?? word) : word,
  );
}

/** A headline of five words with capitals where headlines have them. */
export function makeHeadline(random: Random): string {
  return capitalise(Array.from({ length: 6 }, () => vocabulary[below(random, vocabulary.length)] ?? 'word').join(' '));
}
