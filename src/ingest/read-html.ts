/** An HTML seed: its visible blocks as lines, those of the article found by Readability, and what its head states. */
import { Readability } from '@mozilla/readability';
import type { Root, RootContent } from 'hast';
import { parseHTML } from 'linkedom';
import { rehype } from 'rehype';
import { foldWords } from './choose-title.ts';
import { collectBlocks, type PageBlock } from './html-lines.ts';
import { readPageFacts } from './page-facts.ts';
import type { Line, StatedFact } from './model.ts';

/** Characters that make an article for Readability; its default is 500, which loses short reports. */
const fewestCharacters = 250;
/** Pages with more are made by mistake, and the extraction would not end. The longest live reports have a third of it. */
const mostElements = 100_000;

/** Browsers nest no deeper either: Blink and WebKit stop at 512. */
const deepest = 512;

/** Letters from which two titles that start alike are the same. */
const shortestSame = 10;

const processor = rehype();

export interface ReadPage {
  readonly lines: readonly Line[];
  readonly facts: readonly StatedFact[];
}

/** The page; undefined where its elements are nested deeper than `deepest`, or are more than `mostElements`. */
export function readHtml(html: string): ReadPage | undefined {
  const tree = parseTree(html);
  if (tree === undefined) return undefined;
  const facts = readPageFacts(tree);
  const blocks = collectBlocks(tree);
  const extracted = extractNumbers(tree);
  const title = findTitleBlock(blocks, facts);
  return {
    facts,
    lines: blocks.map(({ number, text, markup }): Line => {
      const line = { range: [number, number] as const, text, markup: { ...markup, extracted: extracted.has(number) } };
      const hint = number === title ? 'title' : hintOf(markup.tag, markup.regions);
      return hint === undefined ? line : { ...line, hint };
    }),
  };
}

/** Only the visible blocks of a page, without what is known of them, in a third of the time; undefined likewise. */
export function readPageBlocks(html: string): readonly Line[] | undefined {
  const tree = parseTree(html);
  return tree && collectBlocks(tree).map(({ number, text }): Line => ({ range: [number, number], text }));
}

/** Whether a text has so many `<` that its elements are too many even where each is closed: parsing it would fill memory. */
function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > 2 * mostElements) return true;
  }
  return false;
}

function parseTree(html: string): Root | undefined {
  if (hasTooManyTags(html)) return undefined;
  let tree: Root;
  try {
    tree = processor.parse(html);
  } catch (error) {
    // The parser calls itself for each level, and so overflows the stack far below `deepest`.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  let level: readonly RootContent[] = tree.children;
  let elements = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length;
    if (depth > deepest || elements > 2 * mostElements) return undefined;
    level = level.flatMap((node) => (node.type === 'element' ? node.children : []));
  }
  return tree;
}

/** Numbers of the marked blocks that the extraction keeps. */
function extractNumbers(tree: Root): ReadonlySet<number> {
  const { document } = parseHTML(processor.stringify(tree));
  const article = new Readability(document, { charThreshold: fewestCharacters }).parse();
  return new Set([...(article?.content ?? '').matchAll(/data-block="(\d+)"/g)].map((match) => Number(match[1])));
}

function hintOf(tag: string, regions: readonly string[]): Line['hint'] {
  if (tag === 'figcaption' || (regions.includes('figure') && tag !== 'p')) return 'caption';
  return /^h[1-6]$/.test(tag) ? 'heading' : undefined;
}

/** The first block that says what the head gives as title, headings first; else the only `h1`. */
function findTitleBlock(blocks: readonly PageBlock[], facts: readonly StatedFact[]): number | undefined {
  const titles = facts.flatMap(({ field, value }) => (field === 'title' ? [foldWords(value)] : []));
  const headings = blocks.filter(({ markup }) => /^h[12]$/.test(markup.tag));
  const first = headings.filter(({ markup }) => markup.tag === 'h1');
  const says =
    (whole: boolean) =>
    ({ text }: PageBlock): boolean => {
      const words = foldWords(text);
      return (
        words.length > shortestSame && titles.some((title) => title === words || (!whole && title.startsWith(words)))
      );
    };
  const same = headings.find(says(true)) ?? headings.find(says(false)) ?? (first.length === 1 ? first[0] : undefined);
  return (same ?? blocks.find(says(true)))?.number;
}
