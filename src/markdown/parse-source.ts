/**
 * Body of a source -> text and blocks, by the grammar in src/README.md: `## heading`, paragraph, `> caption`.
 *
 *     parseSource(title, body) -> { text, blocks, findings }
 *
 * Blocks are told apart by remark. Lines that hold no markup at all, nearly all in practice, take a shorter way that
 * gives the same result; a property test holds the two together.
 */
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import type { Nodes, RootContent } from 'mdast';
import type { Block, BlockKind } from '#core/model.ts';
import type { Finding } from './finding.ts';

/** One block before it is joined: its text, and where it stands in the body. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Half-open UTF-16 range in the body. */
  readonly from: number;
  readonly to: number;
}

export interface ParsedSource {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets into the body. */
  readonly findings: readonly Finding[];
}

/** Blocks of a body, with what does not belong in a source. */
export interface RawSource {
  readonly blocks: readonly RawBlock[];
  readonly findings: readonly Finding[];
}

const separator = '\n\n';

/** `Source.text` and its blocks; the title is block 0. */
export function parseSource(title: string, body: string): ParsedSource {
  const raw = readBlocks(body);
  const texts = [title.replace(/(?:(?<!\s)[^\S\n]+)?\n\s*/g, ' '), ...raw.blocks.map((block) => block.text)];
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const end = start + text.length;
    blocks.push({ kind: raw.blocks[index - 1]?.kind ?? 'title', span: { start, end } });
    start = end + separator.length;
  }
  return { text: texts.join(separator), blocks, findings: raw.findings };
}

/**
 * Longest body with markup, in UTF-16 units: remark needs about 8 seconds for each million. Plain paragraphs may be longer.
 */
const MAX_MARKUP = 1_000_000;

/** The blocks of a body; the long way is taken only by those bodies that hold markup. */
export function readBlocks(body: string): RawSource {
  const blocks = readPlainBlocks(body);
  if (blocks !== undefined) return { blocks, findings: [] };
  if (body.length <= MAX_MARKUP) return readBlocksByRemark(body);
  const reason = `Found markup in a text of more than ${MAX_MARKUP} characters; split the article, or write it as plain paragraphs`;
  return { blocks: [], findings: [{ ruleId: 'file-size', reason, from: 0, to: 0 }] };
}

// A line is plain when no character in it, as it stands, can open markup, and its first one cannot open a block.
// A `]` closes nothing where no `[` opens. Looked for one by one: a repeated group would overflow the stack on a line of megabytes.
const markup = /[\\`*_[\p{Cc}]|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z])/u;
const plainStart = /^(?:\p{L}|\p{N}(?!\p{N}{0,8}[.)])|["'“”‘’«»„…(–—]|\\[!-/:-@[-`{-~])/u;
const escape = /\\([!-/:-@[-`{-~])/g;

/** The same as `readBlocksByRemark` for bodies without markup; `undefined` for all others. */
export function readPlainBlocks(body: string): readonly RawBlock[] | undefined {
  const blocks: RawBlock[] = [];
  let from = 0;
  for (const line of body.split('\n')) {
    const raw = line.endsWith('\r') ? line.slice(0, -1) : line;
    const next = from + line.length + 1;
    if (raw !== '') {
      const previous = blocks.at(-1);
      const touching = previous !== undefined && !/\n\r?\n/.test(body.slice(previous.to, from));
      const marker = raw.startsWith('> ') ? '> ' : raw.startsWith('## ') ? '## ' : '';
      const inner = raw.slice(marker.length);
      if (markup.test(inner.replace(escape, '.')) || !plainStart.test(inner) || /[ \t]$/.test(inner)) return undefined;
      if (marker === '## ' && inner.includes('#')) return undefined;
      if (touching) {
        // Lines of plain text that touch are one paragraph; anything else that touches is for remark to decide.
        if (previous.kind !== 'paragraph' || marker !== '') return undefined;
        blocks[blocks.length - 1] = {
          ...previous,
          text: `${previous.text} ${inner.replace(escape, '$1')}`,
          to: from + raw.length,
        };
        from = next;
        continue;
      }
      const kind = marker === '' ? 'paragraph' : marker === '> ' ? 'caption' : 'heading';
      blocks.push({ kind, text: inner.replace(escape, '$1'), from, to: from + raw.length });
    }
    from = next;
  }
  return blocks;
}

const parser = remark();
/** Nodes that a source may hold below its blocks. */
const allowedInside = new Set(['paragraph', 'text']);

const nodeNames: Readonly<Record<string, string>> = {
  list: 'a list',
  code: 'a code block',
  html: 'HTML',
  thematicBreak: 'a rule',
  definition: 'a link definition',
  link: 'a link',
  linkReference: 'a link',
  image: 'an image',
  imageReference: 'an image',
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  inlineCode: 'code',
  break: 'a forced line break',
  heading: 'a heading',
  blockquote: 'a nested caption',
};

/** The blocks of a body by remark. */
export function readBlocksByRemark(body: string): RawSource {
  const blocks: RawBlock[] = [];
  const findings: Finding[] = [];
  for (const node of parser.parse(body).children) {
    const kind = kindOf(node);
    refuseMarkup(node, kind, findings);
    const parts = node.type === 'blockquote' ? node.children : [node];
    for (const part of parts) {
      const text = plain(part, body);
      const from = part === parts[0] ? offsetsOf(node).from : offsetsOf(part).from;
      if (text !== '') blocks.push({ kind, text, from, to: offsetsOf(part).to });
    }
  }
  return { blocks, findings };
}

function kindOf(node: RootContent): BlockKind {
  if (node.type === 'heading') return 'heading';
  return node.type === 'blockquote' ? 'caption' : 'paragraph';
}

function offsetsOf(node: Nodes): { readonly from: number; readonly to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

/** Text of a block on one line. What does not belong in a source gives its Markdown, so that no word is lost or glued. */
function plain(node: RootContent, body: string): string {
  const { from, to } = offsetsOf(node);
  const isWords = node.type === 'paragraph' || node.type === 'heading';
  visit(node, 'break', (mark) => void Object.assign(mark, { value: ' ' }));
  const text = isWords ? toString(node, { includeHtml: true, includeImageAlt: true }) : body.slice(from, to);
  return text.replace(/(?:(?<![ \t])[ \t]+)?[\r\n][ \t\r\n]*/g, ' ').replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');
}

function refuseMarkup(block: RootContent, kind: BlockKind, findings: Finding[]): void {
  const refuse = (node: Nodes, reason: string) =>
    findings.push({ ruleId: 'source-markdown', reason, ...offsetsOf(node) });
  if (block.type === 'heading' && block.depth !== 2) {
    refuse(block, `Found a heading of level ${block.depth}; write headings of a source as: ## heading`);
  }
  if (kind !== 'paragraph' || block.type === 'paragraph') {
    visit(block, (node) => {
      if (node === block || allowedInside.has(node.type)) return true;
      refuse(node, markupReason(node.type));
      return 'skip';
    });
  } else refuse(block, markupReason(block.type));
}

function markupReason(type: string): string {
  return `Found ${nodeNames[type] ?? type}; a source holds only paragraphs, ## headings and > captions: put a \\ before a character that is meant literally`;
}
