/**
 * Changes fields of YAML in its text: what did not change keeps every byte, comments and spacing with it. Positions come from
 * the parser; each changed value is written anew, and a value of another kind replaces the field that holds it.
 */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isFields, type Fields } from '../form/convert.ts';
import { isSame } from './is-same.ts';
import { writeField, writeItem } from './write-field.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Where a value ends, without the white space after it. */
function endOf(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0;
  return text.slice(0, end).trimEnd().length;
}

const indentAt = (text: string, offset: number): string =>
  ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

function endOfPair(text: string, { key, value }: Pair): number {
  const end = isNode(value) ? endOf(text, value) : 0;
  return Math.max(end, isNode(key) ? (key.range?.[1] ?? 0) + 1 : 0);
}

function changeMap(text: string, map: YAMLMap, before: Fields, after: Fields): readonly Edit[] {
  const indent = indentAt(text, startOf(map.items[0]?.key));
  const edits = map.items.flatMap((pair): readonly Edit[] => {
    const key = keyOf(pair);
    const from = startOf(pair.key);
    const to = endOfPair(text, pair);
    const value = after[key];
    // The line goes with the field; the first of a list's item shares its line with the hyphen.
    if (value === undefined) {
      const next = map.items[map.items.indexOf(pair) + 1];
      return [{ from, to: next === undefined ? to : startOf(next.key), text: '' }];
    }
    if (isSame(before[key], value)) return [];
    return changeInside(text, pair.value, before[key], value) ?? [{ from, to, text: writeField(key, value, indent) }];
  });
  const known = new Set(map.items.map(keyOf));
  const added = Object.entries(after).filter(([key]) => !known.has(key));
  const last = map.items.at(-1);
  if (last === undefined || added.length === 0) return edits;
  const end = endOfPair(text, last);
  return [
    ...edits,
    { from: end, to: end, text: added.map(([key, value]) => `\n${indent}${writeField(key, value, indent)}`).join('') },
  ];
}

function changeList(
  text: string,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Edit[] | undefined {
  const [first] = seq.items;
  const last = seq.items.at(-1);
  if (!isNode(first) || !isNode(last) || after.length < before.length) return undefined;
  const edits: Edit[] = [];
  for (const [index, item] of seq.items.entries()) {
    if (isSame(before[index], after[index])) continue;
    const inside = changeInside(text, item, before[index], after[index]);
    if (inside === undefined) return undefined;
    edits.push(...inside);
  }
  const dash = text.lastIndexOf('-', startOf(first));
  const indent = indentAt(text, dash);
  const end = endOf(text, last);
  const added = after.slice(before.length).map((item) => `\n${indent}${writeItem(item, indent)}`);
  return added.length === 0 ? edits : [...edits, { from: end, to: end, text: added.join('') }];
}

/** The edits inside a block; `undefined` where the whole field has to be written anew. */
function changeInside(text: string, node: unknown, before: unknown, after: unknown): readonly Edit[] | undefined {
  if (isMap(node) && node.flow !== true && isFields(before) && isFields(after) && Object.keys(after).length > 0)
    return changeMap(text, node, before, after);
  if (isSeq(node) && node.flow !== true && Array.isArray(before) && Array.isArray(after))
    return changeList(text, node, before, after);
  return undefined;
}

/** `yaml` with the fields of `after` in place of those of `before`, which it holds. */
export function changeYaml(yaml: string, before: Fields, after: Fields): string {
  const document = parseDocument(yaml, { schema: 'core', stringKeys: true });
  const edits =
    isMap(document.contents) && document.contents.flow !== true
      ? changeMap(yaml, document.contents, before, after)
      : undefined;
  const changed = [...(edits ?? [])]
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, { from, to, text: part }) => text.slice(0, from) + part + text.slice(to), yaml);
  const isRight =
    edits !== undefined && isSame(parseDocument(changed, { schema: 'core', logLevel: 'silent' }).toJS(), after);
  // A file that is written in a way which was not foreseen is written whole.
  return isRight
    ? changed
    : `${Object.entries(after)
        .map(([key, value]) => writeField(key, value, ''))
        .join('\n')}\n`;
}
