/**
 * Reads the plain part of YAML that nearly all frontmatter is written in, several times faster than the parser that knows all of
 * YAML: block maps and lists, `{ … }` and `[ … ]` on one line, one-line text, `|-` blocks. It gives up on everything else, so that the
 * parser decides; a property test holds the two together. Written because ten thousand sources took 13 seconds to parse, of which YAML took 12.
 */

/** The value, or `undefined` for whatever is not plain, also where it is wrong. */
export function readPlainYaml(yaml: string): unknown {
  const reader: Reader = { lines: yaml.split('\n'), at: 0 };
  if (reader.lines.at(-1) === '') reader.lines.pop();
  if (reader.lines.length === 0) return undefined;
  const value = readMap(reader, 0);
  return reader.at === reader.lines.length ? value : undefined;
}

interface Reader {
  readonly lines: string[];
  at: number;
}

const keyLine = /^([A-Za-z][\w-]*):(?: (.*))?$/;
/** One-line text that starts with a letter, a curly quotation mark or a bracket; `: ` and ` #` would end it. */
const plainText = /^[\p{L}“”‘’«»(][^\p{Cc}\uFEFF\u2028\u2029]*$/u;
const endsText = /:(?:\s|$)|\s#/;
const flowMark = /[,[\]{}]/;
/** Quoted text without escapes. */
const quoted = /^(?:"([^"\\\p{Cc}\uFEFF\u2028\u2029]*)"|'([^'\p{Cc}\uFEFF\u2028\u2029]*)')$/u;
/** What the core schema reads as something else than text. */
const special = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL|~|[-+.\d].*)$/;
const whole = /^(?:0|[1-9]\d{0,14})$/;
const date = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?$/;
const hash = /^(?=[0-9a-f]*[a-df])[0-9a-f]{64}$/;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Leading spaces; a tab is no indentation. */
const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

function readMap(reader: Reader, indent: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] ?? '';
    if (indentOf(line) < indent && line.trim() !== '') break;
    const match = indentOf(line) === indent ? keyLine.exec(line.slice(indent)) : null;
    const key = match?.[1];
    if (key === undefined || forbidden.has(key) || Object.hasOwn(map, key)) return undefined;
    reader.at += 1;
    const value = readValue(reader, indent, match?.[2]);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

/** What follows `key:`, on its line or on those below. */
function readValue(reader: Reader, indent: number, rest: string | undefined): unknown {
  if (rest === '|-') return readBlock(reader, indent);
  if (rest !== undefined && rest !== '') return continues(reader, indent) ? undefined : readInline(rest);
  const next = reader.lines[reader.at] ?? '';
  const below = indentOf(next);
  if (next.slice(below).startsWith('- ') && below >= indent) return readList(reader, below);
  return below > indent ? readMap(reader, below) : undefined;
}

/** Whether the next line belongs to a text that started on this one. */
function continues({ lines, at }: Reader, indent: number): boolean {
  const next = lines[at];
  return next !== undefined && (next.trim() === '' || indentOf(next) > indent);
}

function readList(reader: Reader, indent: number): unknown[] | undefined {
  const list: unknown[] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] ?? '';
    if (indentOf(line) < indent || (indentOf(line) === indent && !line.startsWith('- ', indent))) break;
    if (indentOf(line) !== indent) return undefined;
    const rest = line.slice(indent + 2);
    let value: unknown;
    if (keyLine.test(rest)) {
      reader.lines[reader.at] = `${' '.repeat(indent + 2)}${rest}`;
      value = readMap(reader, indent + 2);
    } else {
      reader.at += 1;
      value = continues(reader, indent) ? undefined : readInline(rest);
    }
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

function readBlock(reader: Reader, indent: number): string | undefined {
  const own = indentOf(reader.lines[reader.at] ?? '');
  if (own <= indent) return undefined;
  const texts: string[] = [];
  for (; reader.at < reader.lines.length; reader.at += 1) {
    const line = reader.lines[reader.at] ?? '';
    if (/[\t\r]/.test(line) || (line.trim() === '' && line !== '')) return undefined;
    if (line !== '' && indentOf(line) < own) break;
    texts.push(line.slice(own));
  }
  return texts[0] === '' ? undefined : texts.join('\n').replace(/(?<!\n)\n+$/, '');
}

/** A value on one line. */
function readInline(text: string): unknown {
  const trimmed = text.trimEnd();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return readFlowList(trimmed.slice(1, -1));
  if (trimmed.startsWith('{') && trimmed.endsWith('}')) return readFlowMap(trimmed.slice(1, -1));
  const [, double, single] = quoted.exec(trimmed) ?? [];
  return double ?? single ?? readScalar(trimmed);
}

function readScalar(text: string): string | number | null | undefined {
  if (whole.test(text)) return Number(text);
  if (text === 'null') return null;
  if (date.test(text) || hash.test(text)) return text;
  if (special.test(text) || text !== text.trim()) return undefined;
  return plainText.test(text) && !endsText.test(text) ? text : undefined;
}

function readFlowScalar(text: string): string | number | null | undefined {
  return flowMark.test(text) ? undefined : readScalar(text);
}

function readFlowList(text: string): unknown[] | undefined {
  if (text.trim() === '') return [];
  const items = text.split(',').map((item) => readFlowScalar(item.trim()));
  return items.includes(undefined) ? undefined : items;
}

/** Cut at the commas that stand in no `[…]`. */
function splitOutsideLists(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let inList = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '[' || character === ']') inList = character === '[';
    else if (character === ',' && !inList) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function readFlowMap(text: string): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  for (const part of splitOutsideLists(text)) {
    const match = /^([A-Za-z][\w-]*): +(\S.*)$/.exec(part.trim());
    const key = match?.[1];
    if (key === undefined || forbidden.has(key) || Object.hasOwn(map, key)) return undefined;
    const inner = match?.[2] ?? '';
    const value =
      inner.startsWith('[') && inner.endsWith(']') ? readFlowList(inner.slice(1, -1)) : readFlowScalar(inner);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}
