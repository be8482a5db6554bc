/** A Markdown seed: its blocks as lines with their visible text, and what its frontmatter states. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { findDeepNesting } from '#markdown/find-deep-nesting.ts';
import { readDocument } from '#markdown/read-document.ts';
import { readable } from './characters.ts';
import type { Line, StatedFact } from './model.ts';

const parser = remark().use(remarkGfm);
const lineEnd = /\r\n|[\n\r]/;

/** Keys under which frontmatter states a field, lower case. */
const keys: ReadonlyMap<string, StatedFact['field']> = new Map(
  Object.entries({
    title: 'title',
    headline: 'title',
    date: 'published',
    published: 'published',
    pubdate: 'published',
    datepublished: 'published',
    author: 'byline',
    authors: 'byline',
    byline: 'byline',
    outlet: 'outlet',
    publisher: 'outlet',
    publication: 'outlet',
    sitename: 'outlet',
    site: 'outlet',
    url: 'url',
    link: 'url',
    canonical: 'url',
    lang: 'language',
    language: 'language',
  } as const),
);

export interface ReadMarkdown {
  readonly lines: readonly Line[];
  readonly facts: readonly StatedFact[];
}

/** Longest text, in UTF-16 units: the parser takes a second and half a gigabyte for it, and no article is a tenth of it. */
const longestMarkdown = 1_000_000;

/**
 * Lines are numbered as in the file; a block that spans several lines is one. What is wrong with a text that is too long or
 * nested too deeply to be read, as a sentence part that follows the file's name.
 */
export function readMarkdown(text: string): ReadMarkdown | string {
  if (text.length > longestMarkdown) return `is Markdown of more than ${longestMarkdown} characters`;
  const document = readDocument(text);
  if (findDeepNesting(text.slice(document.bodyStart)) !== undefined)
    return 'nests lists or quotations, or marks such as * and [, too deeply to be a text that people read';
  const front = text.slice(0, document.bodyStart);
  const skipped = front.split(lineEnd).length - 1;
  const body = parser.parse(text.slice(document.bodyStart));
  const raw = text.slice(document.bodyStart).split(lineEnd);
  return {
    facts: readFacts(document.data),
    lines: [
      ...front
        .split(lineEnd)
        .flatMap((line, index): Line[] =>
          readable(line) === '' ? [] : [{ range: [index + 1, index + 1], text: line, hint: 'frontmatter' }],
        ),
      ...completeLines(collectLines(body), raw).map((line): Line => ({
        ...line,
        range: [line.range[0] + skipped, line.range[1] + skipped],
      })),
    ],
  };
}

function readFacts(data: unknown): readonly StatedFact[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): StatedFact[] => {
    const field = keys.get(key.toLowerCase().replaceAll(/[-_ ]/g, ''));
    if (field === undefined) return [];
    return [value].flat().flatMap((item) => {
      const text = typeof item === 'string' || typeof item === 'number' ? readable(String(item)) : '';
      return text === '' || (field === 'url' && !/^https?:\/\/\S+$/.test(text))
        ? []
        : [{ field, value: text, where: `${key} in the seed’s frontmatter` }];
    });
  });
}

/** The innermost blocks that hold words. */
function collectLines(root: Root): readonly Line[] {
  const lines: Line[] = [];
  const walk = (node: Nodes, around: Line['hint']): void => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'code') {
      const text =
        node.type === 'tableRow'
          ? node.children.map((cell) => toString(cell)).join(' ')
          : toString(node, { includeImageAlt: false, includeHtml: false });
      const { start, end } = node.position ?? {};
      if (start === undefined || end === undefined || readable(text) === '') return;
      const hint =
        node.type !== 'heading'
          ? around
          : node.depth === 1 && lines.every((line) => line.hint !== 'title')
            ? 'title'
            : 'heading';
      lines.push({ range: [start.line, end.line], text, ...(hint === undefined ? {} : { hint }) });
    } else if ('children' in node)
      for (const child of node.children) walk(child, node.type === 'list' ? 'list' : around);
  };
  walk(root, undefined);
  return lines;
}

/** Adds the lines that hold no words of a block, such as rules, pictures and HTML, so that every line is accounted for. */
function completeLines(blocks: readonly Line[], raw: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let at = 1;
  const fill = (to: number): void => {
    for (; at < to; at += 1) {
      const text = raw[at - 1] ?? '';
      if (readable(text) !== '') lines.push({ range: [at, at], text, hint: 'furniture' });
    }
  };
  for (const block of blocks) {
    fill(block.range[0]);
    lines.push(block);
    at = Math.max(at, block.range[1] + 1);
  }
  fill(raw.length + 1);
  return lines;
}
