/** Puts the fields of frontmatter into the order of the schema. Lines move as they are, each with the comments above it. */
import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { ParsedNode, YAMLMap } from 'yaml';
import { parseYaml } from '#markdown/parse-frontmatter.ts';
import type { Path } from '#markdown/places.ts';
import { readDocument } from '#markdown/read-document.ts';
import { keysAt } from '#markdown/schema-shape.ts';
import type * as z from 'zod';
import { lineOf, replaceAll, type Fix, type Fixed, type Replacement } from './model.ts';

/** Deepest nesting of fields with fields of their own; each pass orders one level. */
const MAX_PASSES = 6;

/** Only fields that stand on lines of their own are ordered; nothing is where anchors are used, whose order matters. */
export function orderKeys(text: string, schema: z.ZodType, wholeFileIsYaml: boolean): Fixed {
  const fixes: Fix[] = [];
  let done = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const { yamlStart, yamlEnd } = readDocument(done, wholeFileIsYaml);
    const found = findUnordered(done.slice(yamlStart, yamlEnd), schema);
    if (found.length === 0) break;
    if (pass === 0) {
      const line = Math.min(...found.map(({ from }) => lineOf(done, yamlStart + from)));
      fixes.push({ line, what: 'put the fields in the order of the schema' });
    }
    const shifted = found.map(({ from, to, text: put }) => ({ from: yamlStart + from, to: yamlStart + to, text: put }));
    done = replaceAll(done, shifted);
  }
  return { text: done, fixes };
}

/** Replacements for the outermost maps that are out of order. */
function findUnordered(yaml: string, schema: z.ZodType): readonly Replacement[] {
  const document = parseYaml(yaml, 0, yaml.length);
  let hasAnchors = false;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) hasAnchors = true;
    },
  });
  return hasAnchors || document.errors.length > 0 ? [] : walk(document.contents, []);

  function walk(node: ParsedNode | null, path: Path): readonly Replacement[] {
    if (isSeq(node)) return node.items.flatMap((item, index) => (isNode(item) ? walk(item, [...path, index]) : []));
    if (!isMap(node) || node.flow === true) return [];
    const own = orderMap(yaml, node, keysAt(schema, path));
    if (own !== undefined) return [own];
    return node.items.flatMap(({ key, value }) => walk(value, [...path, String(isScalar(key) ? key.value : '')]));
  }
}

function orderMap(yaml: string, map: YAMLMap.Parsed, order: readonly string[]): Replacement | undefined {
  const ranks = map.items.map(({ key }) => order.indexOf(isScalar(key) ? String(key.value) : ''));
  if (ranks.includes(-1) || ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank))
    return undefined;
  const first = map.items[0]?.key.range[0];
  if (first === undefined) return undefined;
  const indent = first - (yaml.lastIndexOf('\n', first - 1) + 1);
  const segments: string[] = [];
  let from = first;
  for (const { key, value } of map.items) {
    const start = key.range[0];
    const end = endOfLine(yaml, Math.max(key.range[1], value?.range[1] ?? 0), start);
    const ownLine = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
    if (start !== first && ownLine !== ' '.repeat(indent)) return undefined;
    segments.push(start === first ? ' '.repeat(indent) + yaml.slice(first, end) : yaml.slice(from, end));
    from = end;
  }
  const text = segments
    .map((segment, index) => ({ segment: segment.endsWith('\n') ? segment : `${segment}\n`, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ segment }) => segment)
    .join('');
  // Behind a hyphen, a comment or a blank line would come before the first field.
  if (indent > 0 && !/^ *[\w"']/.test(text)) return undefined;
  const whole = yaml.slice(first, from).endsWith('\n') ? text : text.slice(0, -1);
  return { from: first, to: from, text: whole.slice(indent) };
}

/** Behind the line on which a value ends, without the blank lines and comments that follow it. */
function endOfLine(yaml: string, valueEnd: number, start: number): number {
  const lines = yaml.slice(start, valueEnd).split('\n');
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? '')) lines.pop();
  const feed = yaml.indexOf('\n', start + lines.join('\n').length);
  return feed === -1 ? yaml.length : feed + 1;
}
