/**
 * Splits a Markdown file into frontmatter and body, and tells where every part stands.
 *
 *     readDocument(text)            -> ContentDocument, with findings for what is wrong with its form
 *     placeOfPath(document, path)   -> place of a frontmatter value (or its key), from 1
 *     placeOfOffset(document, n)    -> place of a UTF-16 offset of the file
 *     placeInScalar(document, path, from, to) -> place of a range inside the value at a path
 *
 * YAML 1.2 core schema: nothing turns into a Date. Line ends may be LF or CRLF, a byte order mark is skipped.
 * Positions are found by parsing a second time, only when somebody asks: most files have no problems.
 */
import { parseFrontmatter } from './parse-frontmatter.ts';
import type { Finding } from './finding.ts';

/** One file of content: its text as it stands, and what its frontmatter holds. */
export interface ContentDocument {
  /** The whole file as decoded; offsets count from its start. */
  readonly text: string;
  /** Range of the YAML between the `---` lines; empty where there is none. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the body starts: after the closing `---` line. */
  readonly bodyStart: number;
  /** The frontmatter as plain data; `undefined` when it could not be read. */
  readonly data: unknown;
  readonly findings: readonly Finding[];
}

const fence = /^---[ \t]*$/;

interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly next: number;
}

function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    const end = feed === -1 ? text.length : feed;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end, next };
    start = next;
  }
}

/** Offset range of the first left-over of a merge, or `undefined`; both its opening and its middle must stand. */
function findConflict(text: string): { readonly from: number; readonly to: number } | undefined {
  const opening = /^<{7}(?: .*)?\r?$/m.exec(text);
  if (opening === null || !/^={7}\r?$/m.test(text.slice(opening.index))) return undefined;
  return { from: opening.index, to: opening.index + opening[0].trimEnd().length };
}

/** Splits a file. `wholeFileIsYaml` reads a file such as `site.yaml`, which has no body. */
export function readDocument(text: string, wholeFileIsYaml = false): ContentDocument {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { text, yamlStart: start, yamlEnd: start, bodyStart: start, data: undefined };
  const conflict = findConflict(text);
  if (conflict !== undefined) {
    const reason =
      'Found the marks of an unfinished merge; keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>';
    return { ...none, findings: [{ ruleId: 'merge-conflict', reason, ...conflict }] };
  }
  if (wholeFileIsYaml) {
    const read = parseFrontmatter(text, start, text.length);
    return { text, yamlStart: start, yamlEnd: text.length, bodyStart: text.length, ...read };
  }
  const lines = linesOf(text, start);
  const first = lines.next().value;
  if (first === undefined || !fence.test(text.slice(first.start, first.end))) {
    const reason =
      'Found no frontmatter; expected a first line of three hyphens (---), then the fields, then a line of three hyphens';
    return { ...none, findings: [{ ruleId: 'frontmatter', reason, from: start, to: first?.end ?? start }] };
  }
  for (const line of lines) {
    if (!fence.test(text.slice(line.start, line.end))) continue;
    const read = parseFrontmatter(text, first.next, line.start);
    return { text, yamlStart: first.next, yamlEnd: line.start, bodyStart: line.next, ...read };
  }
  const reason = 'Found no end of the frontmatter; expected a line of three hyphens (---) after the fields';
  return { ...none, findings: [{ ruleId: 'frontmatter', reason, from: first.start, to: first.end }] };
}
