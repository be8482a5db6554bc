/**
 * Writes the Markdown of a source: frontmatter, and a body of `## heading`, paragraphs and `> caption`.
 * The grammar is in `src/README.md`; reading the body back gives exactly the words.
 */
import { Document, isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import type { SourceInput } from '#schema';

export interface WrittenBlock {
  readonly kind: 'heading' | 'paragraph' | 'caption';
  /** One line, white space single. */
  readonly text: string;
}

const prefixes = { heading: '## ', paragraph: '', caption: '> ' } as const;

/** The body; empty for no blocks, else ending with a line feed. */
export function writeSourceBody(blocks: readonly WrittenBlock[]): string {
  return blocks
    .map(({ kind, text }) => `${prefixes[kind]}${kind === 'heading' ? escapeHeading(text) : escapeText(text)}\n`)
    .join('\n');
}

/** Escapes, by CommonMark 0.31.2, every character of a line that could start or make markup. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\`*_[]|<(?=\S)|&(?=#|[A-Za-z][A-Za-z0-9]*;)/g, String.raw`\$&`)
    .replace(/^[#>+=~-]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** A run of `#` at the end, after a space, would close the heading. */
function escapeHeading(text: string): string {
  return escapeText(text).replace(/(?<= )#+$/, String.raw`\$&`);
}

/** Order of the keys, as in the design's example. */
const keyOrder = [
  'title',
  'label',
  'story',
  'outlet',
  'agencies',
  'published',
  'dateline',
  'bylines',
  'credits',
  'url',
  'language',
  'rights',
  'complete',
  'provenance',
  'edits',
  'seed',
  'formerIds',
] as const satisfies readonly (keyof SourceInput)[];

/** Frontmatter of a source between its fences; keys without a value, or with an empty list, are left out. */
function writeSourceFrontmatter(meta: SourceInput): string {
  const entries = keyOrder.flatMap((key): [string, unknown][] => {
    const value = meta[key];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
  });
  return writeFrontmatter(Object.fromEntries(entries));
}

/** Any frontmatter, keys in the given order; maps of plain values and short lists stand on one line. */
export function writeFrontmatter(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values, { aliasDuplicateObjects: false });
  setFlow(document);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`;
}

/** Puts the short collections below the top level of a new document, or of a new node, on one line each. */
export function setFlow(node: Document | Node, topLevel = 2): void {
  visit(node, {
    Collection(_key, collection, path) {
      if (path.length < topLevel) return;
      const items = isMap(collection) ? collection.items.map(({ value }) => value) : collection.items;
      const flat = items.every(
        (item) => isScalar(item) || (isSeq(item) && item.items.every(isScalar) && item.items.length === 2),
      );
      const parts = isMap(collection) && collection.has('parts');
      if ((flat || parts) && !holdsProse(items)) collection.flow = true;
    },
  });
}

/** Long texts and texts with line breaks read better on lines of their own. */
function holdsProse(items: readonly unknown[]): boolean {
  return items.some(
    (item) => isScalar(item) && typeof item.value === 'string' && (item.value.length > 80 || item.value.includes('\n')),
  );
}

/** A whole file. */
export function writeSource(meta: SourceInput, blocks: readonly WrittenBlock[]): string {
  const body = writeSourceBody(blocks);
  return `${writeSourceFrontmatter(meta)}${body === '' ? '' : `\n${body}`}`;
}
