/** Prose that people write as plain text, cut at its headings. */
import GithubSlugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { printable } from '#core/views/printable.ts';
import { parsePlainProse } from './parse-plain-prose.ts';

export interface ProsePart {
  /** The id of its heading on the page, as `renderProse` makes it without a prefix; empty before the first. */
  readonly id: string;
  /** Heading and text, without Markdown, and without characters that would turn the order of the text. */
  readonly text: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Words of the blocks inside a block stay apart. */
function textOf(node: RootContent): string {
  if (node.type === 'html' || node.type === 'definition') return '';
  const holdsBlocks = ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type);
  if (!holdsBlocks || !('children' in node)) return printable(toString(node, { includeHtml: false }));
  return node.children.map(textOf).filter(Boolean).join(' ');
}

export function splitProse(markdown: string): ProsePart[] {
  const slugger = new GithubSlugger();
  const parts: { id: string; text: string }[] = [{ id: '', text: '' }];
  for (const node of (parsePlainProse(markdown) ?? parser.parse(markdown)).children) {
    const text = textOf(node);
    if (node.type === 'heading') parts.push({ id: slugger.slug(text), text });
    else {
      const last = parts.at(-1);
      if (last !== undefined) last.text = `${last.text} ${text}`.trim();
    }
  }
  return parts.filter(({ text }) => text !== '');
}
