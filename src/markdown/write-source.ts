/**
 * Writes the Markdown of a source: frontmatter, and a body of `## heading`, paragraphs and `> caption`.
 * The grammar is in `src/README.md`; reading the body back gives exactly the words.
 */
import { Document, visit, type Node } from 'yaml';
import type { SourceInput } from '#schema';
import { isShort } from './short-collections.ts';
import { writePlainField } from './write-plain-yaml.ts';

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

/** The fields of a source in their order; those without a value, or with an empty list, are left out. */
function listFields(meta: SourceInput): readonly (readonly [string, unknown])[] {
  return keyOrder.flatMap((key): [string, unknown][] => {
    const value = meta[key];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
  });
}

/** Fields as lines of YAML, in the given order; maps of plain values and short lists stand on one line. */
export function writeFields(values: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(values).filter(([, value]) => value !== undefined);
  if (fields.length === 0) return writeByLibrary({});
  return fields.map(([key, value]) => writePlainField(key, value) ?? writeByLibrary({ [key]: value })).join('');
}

/** The same by the library that knows all of YAML. */
export function writeByLibrary(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values, { aliasDuplicateObjects: false });
  setFlow(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Any frontmatter between its fences. */
export function writeFrontmatter(values: Readonly<Record<string, unknown>>): string {
  return `---\n${writeFields(values)}---\n`;
}

/** Puts the short collections below the top level of a new document, or of a new node, on one line each. */
export function setFlow(node: Document | Node, topLevel = 2): void {
  visit(node, {
    Collection(_key, collection, path) {
      if (path.length >= topLevel && isShort(collection.toJSON())) collection.flow = true;
    },
  });
}

/** A whole file. */
export function writeSource(meta: SourceInput, blocks: readonly WrittenBlock[]): string {
  return joinSource(meta, writeFields({ seed: meta.seed }), writeSourceBody(blocks));
}

/** The same of what was written before: its account of the seed, as `writeFields` gives it, and its body. */
export function joinSource(meta: SourceInput, account: string, body: string): string {
  const fields = listFields(meta);
  const at = fields.findIndex(([key]) => key === 'seed');
  const write = (some: typeof fields) => (some.length === 0 ? '' : writeFields(Object.fromEntries(some)));
  return `---\n${write(fields.slice(0, at))}${account}${write(fields.slice(at + 1))}---\n${body === '' ? '' : `\n${body}`}`;
}
