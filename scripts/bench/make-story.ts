/** A made-up story of any size, the same at every run: articles that share facts, wording and whole paragraphs. */
import type { Block } from '#core/model.ts';
import type { SourceText } from '#core/passages.ts';

/** Articles that report one event among themselves, as sources of a large collection do. */
const perEvent = 12;
const paragraphs = 12;
const wordsPerParagraph = 42;

const syllables = 'ba do ke li mo na pu ra se ti vo za el on ar is ut em an or'.split(' ');

/** Ids are `bench/00000` and so on. Half of each article's paragraphs are its own, the others edited copies of its event's. */
export function makeStory(articles: number): SourceText[] {
  return Array.from({ length: articles }, (_, n) => {
    const event = Math.floor(n / perEvent);
    const texts = Array.from({ length: paragraphs }, (__, k) =>
      k % 2 === 0
        ? makeParagraph(1 + n * paragraphs + k)
        : editParagraph(makeParagraph(-1 - event * paragraphs - k), n),
    );
    return toSource(`bench/${String(n).padStart(5, '0')}`, texts);
  });
}

function toSource(id: string, texts: readonly string[]): SourceText {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ kind: blocks.length === 0 ? 'title' : 'paragraph', span: { start, end: start + text.length } });
    start += text.length + 2;
  }
  return { id, text: texts.join('\n\n'), blocks };
}

function makeParagraph(seed: number): string {
  const random = generator(seed);
  const words = Array.from({ length: wordsPerParagraph }, (_, at) => {
    const word = makeWord(random);
    const sentenceStart = at % 14 === 0;
    return (sentenceStart ? word[0]?.toUpperCase() + word.slice(1) : word) + (at % 14 === 13 ? '.' : '');
  });
  return words.join(' ');
}

/** Every ninth word is another one. */
function editParagraph(text: string, seed: number): string {
  const random = generator(seed + 7);
  return text.replace(/[a-z]+/g, (word) => (random() % 9 === 0 ? makeWord(random) : word));
}

/** Frequent words are short and few, rare ones long and many, as in a language. */
function makeWord(random: () => number): string {
  const length = 1 + Math.min(random() % 4, random() % 4);
  return Array.from({ length }, () => syllables[random() % syllables.length]).join('');
}

/** Marsaglia's xorshift generator of 32 bits. */
function generator(seed: number): () => number {
  let state = (seed * 2_654_435_761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
