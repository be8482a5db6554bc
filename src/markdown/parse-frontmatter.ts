/** YAML of frontmatter to plain data, bounded against hostile input. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Finding } from './finding.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/**
 * Longest frontmatter, in UTF-16 units. That of a generated source grows by about 60 units for each line of its
 * seed, so this allows 15,000 lines; parsing this much takes about half a second.
 */
export const MAX_FRONTMATTER = 1_000_000;
/** Aliases (`*name`) multiply what they point to; nobody needs them here, a few do no harm. */
const MAX_ALIASES = 10;
/** Deepest nesting of `{` and `[`; content needs 5. The parser recurses, so hostile input must stop here. */
const MAX_FLOW_DEPTH = 50;

/** Reads the YAML in `text[from, to)` with positions; offsets of its nodes count from `from`. */
export function parseYaml(text: string, from: number, to: number): Document.Parsed<ParsedNode> {
  return parseDocument(text.slice(from, to), { schema: 'core', stringKeys: true, prettyErrors: false });
}

const advice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Found this key twice; keep one of them',
  BAD_INDENT: 'The indentation does not fit; indent lists and nested fields by two spaces, under their key',
  TAB_AS_INDENT: 'Found a tab as indentation; use spaces',
  MULTIPLE_DOCS: 'Found a second document; expected one block of fields',
  NON_STRING_KEY: 'Found a key that is not plain text; put it in quotes',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line; perhaps a text that holds a colon needs quotes or a |- block',
  BLOCK_AS_IMPLICIT_KEY: 'Found a colon where none fits; put text that holds ": " in quotes or in a |- block',
  MISSING_CHAR: 'A quotation mark or bracket is not closed; close it, or write the text as a |- block',
  BAD_SCALAR_START: 'This character cannot start a plain text; put the text in quotes or in a |- block',
  RESOURCE_EXHAUSTION: 'The fields are nested too deeply',
};

const failed = (reason: string, from: number, to: number, ruleId = 'frontmatter-yaml') => ({
  data: undefined,
  findings: [{ ruleId, reason, from, to }],
});

/** `data` is `undefined` whenever there are findings; offsets of findings count from the start of `text`. */
export function parseFrontmatter(
  text: string,
  from: number,
  to: number,
): { readonly data: unknown; readonly findings: readonly Finding[] } {
  if (to - from > MAX_FRONTMATTER) {
    return failed(
      `The frontmatter is longer than ${MAX_FRONTMATTER} characters; shorten it or move prose to the body`,
      from,
      from,
      'file-size',
    );
  }
  const deep = depthExceeded(text, from, to);
  if (deep !== undefined)
    return failed('The fields are nested too deeply; expected at most a few levels', deep, deep + 1);
  const plain = readPlainYaml(text.slice(from, to));
  if (plain !== undefined) return { data: plain, findings: [] };
  const document = parseYaml(text, from, to);
  if (document.errors.length > 0) {
    const source = text.slice(from, to);
    const findings = document.errors.map(({ code, message, pos }) => {
      const start = code === 'MISSING_CHAR' ? findUnclosed(document, pos[0]) : pos[0];
      return {
        ruleId: 'frontmatter-yaml',
        reason: advice[code] ?? `This is not YAML: ${message}`,
        from: Math.min(from + start, to),
        to: Math.min(from + start + Math.max(1, /^[\w-]*/.exec(source.slice(start, start + 100))?.[0].length ?? 1), to),
      };
    });
    return { data: undefined, findings };
  }
  if (document.contents === null) return { data: {}, findings: [] };
  const bad = findBadNode(document);
  if (bad !== undefined) return failed(bad.reason, from + bad.from, from + bad.to);
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { data, findings: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    const [start, end] = findFirstAlias(document)?.range ?? [0, 0];
    const reason = 'Found references (&name, *name) that unfold too far or lead nowhere; write the values out';
    return failed(reason, from + start, from + end);
  }
}

const prototypeKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);
/** Says only that what follows is text, which is what every field is read as. */
const textTag = 'tag:yaml.org,2002:str';

interface BadNode {
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/** The first node that YAML allows and that no field may hold: a key of JavaScript's own objects, a tag, a reference to itself. */
function findBadNode(document: Document.Parsed<ParsedNode>): BadNode | undefined {
  let bad: BadNode | undefined;
  const refuse = (reason: string, node: Node) => {
    const [start, end] = node.range ?? [0, 0];
    bad = { reason, from: start, to: end };
    return visit.BREAK;
  };
  visit(document, (_key, node, path) => {
    if (isPair(node)) {
      const { key } = node;
      return isScalar(key) && prototypeKeys.has(key.value)
        ? refuse(`The key ${String(key.value)} is not allowed; delete it`, key)
        : undefined;
    }
    if (isAlias(node) && path.some((above) => 'anchor' in above && above.anchor === node.source))
      return refuse('Found a reference (*name) to what it stands in; write the value out', node);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined && node.tag !== textTag)
      return refuse(`Found a tag (${node.tag}); delete it, fields are plain text, numbers, lists and maps`, node);
    return undefined;
  });
  return bad;
}

function findFirstAlias(document: Document.Parsed<ParsedNode>): Node | undefined {
  let first: Node | undefined;
  visit(document, {
    Alias: (_key, node) => {
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}

/** Where the text or list starts whose end is missing at `offset`. */
function findUnclosed(document: Document.Parsed<ParsedNode>, offset: number): number {
  let start = offset;
  visit(document, {
    Node: (_, node) => {
      if (isMap(node) && node.flow !== true) return;
      if (node.range && node.range[0] < offset && node.range[1] >= offset) start = node.range[0];
    },
  });
  return start;
}

/** What may stand on a line before a value, and text in quotes that ends on its line. */
const beforeValue = / *(?:[-?] +)*(?:[\w-]+:[ \t]+)?/y;
const quoted = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\n]|'')*'/y;
/** With these begins what is no plain text. */
const marks: ReadonlySet<string> = new Set('&!*|>%@`#,[]{}"\'');
/** No plain text goes on behind this: a key ends here, or the line. */
const endOfPlain = /:[ \t]|\n|$/g;
/** The same on a line that may be the last one of a text in quotes. */
const endOfLater = /["'\n]|:[ \t]|$/g;

/** Where a match that begins at `at` ends; `at` where there is none. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the text ends that the line from `start` holds as its key or value: before, brackets are characters of it. */
function endOfText(text: string, start: number): number {
  const at = matchAt(beforeValue, text, start);
  if (marks.has(text[at] ?? '')) return matchAt(quoted, text, at);
  return matchAt(/^ *$/.test(text.slice(start, at)) ? endOfLater : endOfPlain, text, at);
}

/**
 * Offset of the bracket that opens a level too many. Brackets in quotes and in plain text are characters; in texts of several
 * lines they count, which errs on the safe side.
 */
function depthExceeded(text: string, from: number, to: number): number | undefined {
  let depth = 0;
  let line = from;
  let textEnd: number | undefined;
  for (let at = from; at < to; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5b || char === 0x7b) {
      textEnd ??= endOfText(text, line);
      if (depth > 0 || at >= textEnd) depth += 1;
    } else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
    else if (char === 0x0a) {
      line = at + 1;
      if (text.charCodeAt(line) !== 0x20) depth = 0;
      textEnd = depth > 0 ? line : undefined;
    }
    if (depth > MAX_FLOW_DEPTH) return at;
  }
  return undefined;
}
