/** Writes frontmatter as an editor types it: quotes as `|-` blocks, short lists and maps on one line. */
import { Scalar, stringify } from 'yaml';
import { printable } from '#core/views/printable.ts';

export type FieldValue = string | number | boolean | readonly FieldValue[] | FieldMap;
/** Fields in the order in which they are written; those without a value are left out. */
export interface FieldMap {
  readonly [key: string]: FieldValue | undefined;
}

const options = { lineWidth: 0 } as const;

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** The fields that have a value. */
function fieldsOf(map: FieldMap): [string, FieldValue][] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

function writeInFlow(value: FieldValue): string {
  if (isList(value)) return `[${value.map(writeInFlow).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = fieldsOf(value).map(([key, inner]) => `${key}: ${writeInFlow(inner)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return stringify([value], { ...options, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** A verbatim quote, as a block in which colons and quotation marks mean nothing. */
function writeQuote(key: string, quote: string, indent: string): string {
  const scalar = new Scalar(quote);
  scalar.type = Scalar.BLOCK_LITERAL;
  return stringify({ [key]: scalar }, options)
    .trimEnd()
    .replaceAll('\n', `\n${indent}`);
}

/** Longer maps stand on lines of their own. */
const longestFlow = 100;

function writeField(key: string, value: FieldValue, indent: string): string {
  if (key === 'quote' && typeof value === 'string') return writeQuote(key, value, indent);
  if (typeof value !== 'object') return stringify({ [key]: value }, options).trimEnd();
  const flow = `${key}: ${writeInFlow(value)}`;
  if (isList(value) || flow.length <= longestFlow) return flow;
  const inner = `${indent}  `;
  return [`${key}:`, ...fieldsOf(value).map(([name, item]) => `${inner}${writeField(name, item, inner)}`)].join('\n');
}

function writeItem(item: FieldValue): string {
  if (typeof item !== 'object' || isList(item)) return `  - ${writeInFlow(item)}`;
  const fields = fieldsOf(item);
  if (!fields.some(([key]) => key === 'quote')) return `  - ${writeInFlow(item)}`;
  return `  - ${fields.map(([key, value]) => writeField(key, value, '    ')).join('\n    ')}`;
}

function writeTopField([key, value]: readonly [string, FieldValue]): string[] {
  if (!isList(value)) return [writeField(key, value, '')];
  if (value.length === 0) return [];
  const isPlain = value.every((item) => typeof item !== 'object');
  return isPlain ? [`${key}: ${writeInFlow(value)}`] : [`${key}:`, ...value.map(writeItem)];
}

/**
 * A whole file: the fields in the given order, those without a value or with an empty list left out; then the prose.
 * Texts are of one line, without white space at their ends. Characters that the check refuses, because they turn the direction of text, are left out.
 */
export function writeEntry(fields: FieldMap, prose: string): string {
  return printable(`---\n${fieldsOf(fields).flatMap(writeTopField).join('\n')}\n---\n\n${prose}\n`);
}
