/** Turns offsets and frontmatter paths of a file into lines and columns. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Place } from '#core/problem.ts';
import { parseYaml } from './parse-frontmatter.ts';
import type { ContentDocument } from './read-document.ts';

/** Keys and list indexes from the top of the frontmatter. */
export type Path = readonly (string | number)[];

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Place of the half-open range `[from, to)` of UTF-16 offsets into the file. */
export function placeOfOffsets(document: ContentDocument, from: number, to = from): Place {
  const [line, column] = lineAndColumn(document.text, from);
  if (to <= from) return { line, column };
  const [endLine, endColumn] = lineAndColumn(document.text, to);
  return { line, column, endLine, endColumn };
}

/**
 * Place of the value at `path`, or with `part: 'key'` of its key. Where the path leads to nothing, as with a field that
 * is missing, it is the place of the nearest key above; `undefined` if there is none.
 */
export function placeOfPath(document: ContentDocument, path: Path, part: 'key' | 'value' = 'value'): Place | undefined {
  const range = rangeOfPath(document, path, part);
  return range && placeOfOffsets(document, range.from, range.to);
}

/**
 * Place of `[from, to)` inside the text at `path`, in UTF-16 units of the value as read, also inside block scalars.
 * The place of the whole value where the value is not written character by character (folded text, `\` escapes).
 */
export function placeInScalar(document: ContentDocument, path: Path, from: number, to: number): Place | undefined {
  const node = nodeAt(document, path);
  if (node === undefined) return undefined;
  const offsets =
    isScalar(node.value) && typeof node.value.value === 'string' ? charOffsets(node.source, node.value) : undefined;
  const first = offsets?.[from];
  const last = offsets?.[Math.max(from, to - 1)];
  if (first === undefined || last === undefined) return placeOfPath(document, path);
  const base = document.yamlStart;
  return placeOfOffsets(document, base + first, base + last + (to > from ? 1 : 0));
}

function lineAndColumn(text: string, offset: number): [line: number, column: number] {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = Math.min(Math.max(offset, mark), text.length);
  let line = 1;
  let start = mark;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < at; feed = text.indexOf('\n', feed + 1)) {
    line += 1;
    start = feed + 1;
  }
  return [line, at - start + 1];
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly source: string;
  /** The path led here and not only above. */
  readonly exact: boolean;
}

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

/** Walks down as far as the path leads. Each call parses anew; the last document asked for is kept. */
function walk(document: ContentDocument, path: Path): Found {
  const { root, source } = parsedOnce(document);
  let found: Found = { key: undefined, value: root, source, exact: true };
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return { ...found, exact: false };
      found = { key: asNode(pair.key), value: asNode(pair.value), source, exact: true };
    } else if (isSeq(value)) {
      const item = asNode(value.items[Number(step)]);
      if (item === undefined) return { ...found, exact: false };
      found = { key: undefined, value: item, source, exact: true };
    } else return { ...found, exact: false };
  }
  return found;
}

const nodeAt = (document: ContentDocument, path: Path): Found | undefined => {
  const found = walk(document, path);
  return found.exact ? found : undefined;
};

let last: { readonly document: ContentDocument; readonly root: Node | undefined; readonly source: string } | undefined;

function parsedOnce(document: ContentDocument): { readonly root: Node | undefined; readonly source: string } {
  if (last?.document !== document) {
    const { text, yamlStart, yamlEnd } = document;
    const root = parseYaml(text, yamlStart, yamlEnd).contents ?? undefined;
    last = { document, root, source: text.slice(yamlStart, yamlEnd) };
  }
  return last;
}

function rangeOfPath(document: ContentDocument, path: Path, part: 'key' | 'value'): Range | undefined {
  const { key, value, exact, source } = walk(document, path);
  const base = document.yamlStart;
  const node = part === 'key' || !exact ? (key ?? value) : (value ?? key);
  const range = node?.range;
  if (!range) return undefined;
  // The first key stands for a whole map, and the first item for a list: a range of many lines points at nothing.
  const [from, to] = narrowed(node, source) ?? [range[0], range[1]];
  return { from: base + from, to: base + to };
}

function narrowed(node: Node, source: string): [number, number] | undefined {
  if (!node.range) return undefined;
  const [from, valueEnd] = node.range;
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const offsets = charOffsets(source, node);
    const first = offsets?.[0];
    const end = offsets?.at(-1);
    return first === undefined || end === undefined ? undefined : [first, end + 1];
  }
  const inner = isMap(node) ? asNode(node.items[0]?.key) : undefined;
  if (source.slice(from, valueEnd).includes('\n') && inner?.range) return [inner.range[0], inner.range[1]];
  return undefined;
}

/** Offset in the YAML of each UTF-16 unit of a scalar's value; `undefined` if it is not written as it reads. */
function charOffsets(source: string, node: Node): number[] | undefined {
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined;
  const [from, to] = node.range;
  const value = node.value;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  let at = block ? source.indexOf('\n', from) + 1 : from;
  const indent = block ? (/^(?:[ ]*\n)*([ ]*)/.exec(source.slice(at, to).replaceAll('\r', ''))?.[1]?.length ?? 0) : 0;
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') at += 1;
  const offsets: number[] = [];
  let lineStart = block;
  for (let index = 0; index < value.length; index += 1) {
    const char = value[index];
    if (lineStart) {
      for (let skipped = 0; skipped < indent && source[at] === ' '; skipped += 1) at += 1;
      lineStart = false;
    }
    if (source[at] === '\r' && char === '\n') at += 1;
    if (source[at] !== char) {
      const folded = foldedBreak(source, at, to, char);
      if (folded === undefined) return undefined;
      offsets.push(at);
      at = folded;
      continue;
    }
    offsets.push(at);
    at += 1;
    if (source[at - 1] === "'" && node.type === 'QUOTE_SINGLE') at += 1;
    lineStart = block && char === '\n';
  }
  return offsets;
}

/** Where the text goes on after a line break that reads as one space; `undefined` if none stands here. */
function foldedBreak(source: string, at: number, to: number, char: string | undefined): number | undefined {
  if (char !== ' ') return undefined;
  const gap = /^[ \t]*\r?\n[ \t]*/.exec(source.slice(at, to));
  return gap === null ? undefined : at + gap[0].length;
}
