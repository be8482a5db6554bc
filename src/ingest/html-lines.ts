/** The visible blocks of a page, in order, each marked in the tree so that it is found again after extraction. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { readable } from './characters.ts';
import type { Markup } from './model.ts';

/** Elements whose text nobody sees as text. */
const unseen: ReadonlySet<string> = new Set(
  'script style noscript template svg math head iframe object embed canvas audio video select option textarea datalist map picture'.split(
    ' ',
  ),
);
/** Elements that do not break a line; all others do. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that tell where a block stands. */
const regions: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'header',
  'form',
  'figure',
  'article',
  'main',
  'button',
]);

/** The attribute that holds the number of a block. */
const blockAttribute = 'dataBlock';

export interface PageBlock {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly text: string;
  readonly markup: Omit<Markup, 'extracted'>;
}

interface Run {
  readonly nodes: ElementContent[];
  text: string;
  linkedCharacters: number;
}

/** Numbers the visible blocks below `tree` and marks them there; the tree is changed. */
export function collectBlocks(tree: Root): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const walk = (parent: Root | Element, tag: string, around: readonly string[]): void => {
    const children: (RootContent | ElementContent)[] = [];
    let run: Run = { nodes: [], text: '', linkedCharacters: 0 };
    const flush = (): void => {
      if (readable(run.text) === '') children.push(...run.nodes);
      else {
        const number = blocks.length + 1;
        blocks.push({
          number,
          text: run.text,
          markup: { tag, regions: around, linked: Math.min(1, run.linkedCharacters / readable(run.text).length) },
        });
        children.push({
          type: 'element',
          tagName: 'span',
          properties: { [blockAttribute]: number },
          children: run.nodes,
        });
      }
      run = { nodes: [], text: '', linkedCharacters: 0 };
    };
    for (const node of parent.children) {
      if (node.type === 'text' || (node.type === 'element' && isInline(node))) {
        run.nodes.push(node);
        const text = visibleText(node);
        run.text += text;
        run.linkedCharacters += linkedLength(node);
      } else {
        flush();
        children.push(node);
        const cells = node.type === 'element' ? findCells(node) : [];
        if (cells.length > 1) blocks.push(markRow(cells, blocks.length + 1, around));
        else if (node.type === 'element' && !isUnseen(node))
          walk(node, node.tagName, regions.has(node.tagName) ? [...around, node.tagName] : around);
      }
    }
    flush();
    parent.children = children.filter(
      (node) => node.type !== 'doctype' || parent.type === 'root',
    ) as typeof parent.children;
  };
  walk(tree, 'body', []);
  return blocks;
}

/** The cells with text of a table's row; none where a cell holds blocks of its own, as in tables that lay out a page. */
function findCells(row: Element): readonly Element[] {
  if (row.tagName !== 'tr' || isUnseen(row)) return [];
  const cells = row.children.filter((node) => node.type === 'element');
  const plain = cells.every(({ children }) => children.every((node) => node.type !== 'element' || isInline(node)));
  return plain ? cells.filter((cell) => readable(visibleText(cell)) !== '') : [];
}

/** A row as one block, its cells parted by tabs; each cell is marked, because an extraction may drop some. */
function markRow(cells: readonly Element[], number: number, around: readonly string[]): PageBlock {
  for (const cell of cells)
    cell.children = [
      { type: 'element', tagName: 'span', properties: { [blockAttribute]: number }, children: cell.children },
    ];
  const text = cells.map((cell) => readable(visibleText(cell))).join('\t');
  const linked = cells.reduce((sum, cell) => sum + linkedLength(cell), 0);
  return { number, text, markup: { tag: 'tr', regions: around, linked: Math.min(1, linked / text.length) } };
}

function isUnseen({ tagName, properties }: Element): boolean {
  const { hidden, style, ariaHidden } = properties;
  return (
    unseen.has(tagName) ||
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    (typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

/** Inline all the way down: a link around a heading breaks the line as the heading does. */
function isInline(node: Element): boolean {
  return (
    (inline.has(node.tagName) || isUnseen(node)) &&
    (isUnseen(node) || node.children.every((child) => child.type !== 'element' || isInline(child)))
  );
}

function visibleText(node: RootContent | Text): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isUnseen(node)) return '';
  return node.children.map(visibleText).join('');
}

function linkedLength(node: RootContent | Text): number {
  if (node.type !== 'element' || isUnseen(node)) return 0;
  if (node.tagName === 'a') return readable(visibleText(node)).length;
  return node.children.reduce((sum, child) => sum + linkedLength(child), 0);
}
