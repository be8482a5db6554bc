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
/** Text such as `4 March 2031`: what holds a space is no number. */
const numberedText = /^\d+ (?=\S)[^\p{Cc}\uFEFF\u2028\u2029]*$/u;
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
  if (trimmed.startsWith('[') || trimmed.startsWith('{')) return readFlow(trimmed);
  const [, double, single] = quoted.exec(trimmed) ?? [];
  return double ?? single ?? readScalar(trimmed);
}

function readScalar(text: string): string | number | null | undefined {
  if (whole.test(text)) return Number(text);
  if (text === 'null') return null;
  if (date.test(text) || hash.test(text)) return text;
  if (text !== text.trim() || endsText.test(text)) return undefined;
  if (numberedText.test(text)) return text;
  return plainText.test(text) && !special.test(text) ? text : undefined;
}

/** A position in a text of lists and maps within brackets. */
interface Flow {
  readonly text: string;
  at: number;
}

/** Lists and maps within brackets, to the end of the text. */
function readFlow(text: string): unknown {
  const flow: Flow = { text, at: 0 };
  const value = readFlowValue(flow, 0);
  return flow.at === text.length ? value : undefined;
}

/** Deeper brackets than content has. */
const mostFlowDepth = 6;

function skipSpaces(flow: Flow): void {
  while (flow.text[flow.at] === ' ') flow.at += 1;
}

function readFlowValue(flow: Flow, depth: number): unknown {
  const opening = flow.text[flow.at];
  if (depth > mostFlowDepth) return undefined;
  if (opening === '[') return readFlowList(flow, depth);
  if (opening === '{') return readFlowMap(flow, depth);
  const start = flow.at;
  const rest = flow.text.slice(start);
  const length = rest.search(flowMark);
  flow.at = length === -1 ? flow.text.length : start + length;
  return readScalar(flow.text.slice(start, flow.at).trimEnd());
}

/** Whether another item follows, `undefined` where neither a comma nor the closing bracket stands. */
function hasNext(flow: Flow, closing: string): boolean | undefined {
  skipSpaces(flow);
  const mark = flow.text[flow.at];
  flow.at += 1;
  return mark === ',' ? true : mark === closing ? false : undefined;
}

function readFlowList(flow: Flow, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  flow.at += 1;
  skipSpaces(flow);
  if (flow.text[flow.at] === ']') {
    flow.at += 1;
    return items;
  }
  for (;;) {
    skipSpaces(flow);
    const item = readFlowValue(flow, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    const more = hasNext(flow, ']');
    if (more !== true) return more === false ? items : undefined;
  }
}

const flowKey = /([A-Za-z][\w-]*): +/y;

function readFlowMap(flow: Flow, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  flow.at += 1;
  for (;;) {
    skipSpaces(flow);
    flowKey.lastIndex = flow.at;
    const key = flowKey.exec(flow.text)?.[1];
    if (key === undefined || forbidden.has(key) || Object.hasOwn(map, key)) return undefined;
    flow.at = flowKey.lastIndex;
    const value = readFlowValue(flow, depth + 1);
    if (value === undefined) return undefined;
    map[key] = value;
    const more = hasNext(flow, '}');
    if (more !== true) return more === false ? map : undefined;
  }
}
