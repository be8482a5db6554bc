/** Bytes of a seed to its lines. */
import { createHash } from 'node:crypto';
import { hasReorderingControls } from './characters.ts';
import { reordering } from '#core/reordering.ts';
import { decodeBytes, describeDoubt, lineEnd, type DecodedText } from '#markdown/decode-bytes.ts';
import type { IngestProblem, Seed, SeedFormat } from './model.ts';
import { readHtml, readPageBlocks } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { problemWith } from './problem-with.ts';
import { splitLines } from './text-lines.ts';

const formats: readonly (readonly [RegExp, SeedFormat])[] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
];

/** The format that a seed's name promises, or undefined. */
function formatOf(path: string): SeedFormat | undefined {
  return formats.find(([pattern]) => pattern.test(path))?.[1];
}

/** The seed, or the problem that makes it none. `path` is below `seeds/`, `story` a valid id. */
export function readSeed(bytes: Uint8Array, path: string, story: string): Seed | IngestProblem {
  const format = formatOf(path);
  if (format === undefined)
    return problemWith(path, 'seed-format', 'is not .txt, .html or .md', 'Save the article as one of these.');
  const decoded = decodeBytes(bytes);
  if ('reason' in decoded)
    return problemWith(path, 'seed-unreadable', decoded.reason, 'Replace it by the text of the article, or remove it.');
  const { text } = decoded;
  const problems = [
    ...warnOfEncoding(path, decoded),
    ...(hasReorderingControls(text) ? [warnOfControls(path, text)] : []),
  ];
  const content = readText(text, format);
  if (typeof content === 'string')
    return problemWith(path, 'seed-unreadable', content, 'Replace it by the text of the article, or remove it.');
  const { lines, facts } = content;
  if (lines.length === 0)
    return problemWith(
      path,
      'seed-unreadable',
      'shows no text',
      'Replace it by the text of the article, or remove it.',
    );
  return { path, story, format, sha256: hashBytes(bytes), lines, facts, problems };
}

/** The units of a seed that are accounted for, as `readSeed` counts them, and its hash; undefined where it is none. */
export function readSeedLines(bytes: Uint8Array, path: string): Pick<Seed, 'sha256' | 'lines'> | undefined {
  const format = formatOf(path);
  const decoded = format === undefined ? undefined : decodeBytes(bytes);
  if (format === undefined || decoded === undefined || 'reason' in decoded) return undefined;
  const content = format === 'html' ? { lines: readPageBlocks(decoded.text) } : readText(decoded.text, format);
  const lines = typeof content === 'string' ? undefined : content.lines;
  return lines === undefined || lines.length === 0 ? undefined : { sha256: hashBytes(bytes), lines };
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the text holds, or why it cannot be read. */
function readText(text: string, format: SeedFormat): Pick<Seed, 'lines' | 'facts'> | string {
  if (format === 'html')
    return readHtml(text) ?? 'nests its elements too deeply, or has too many of them, to be a page that people read';
  if (format === 'markdown') return readMarkdown(text);
  return { lines: splitLines(text), facts: [] };
}

/** The line of the first character that the pattern finds, from 1. */
function lineOf(text: string, pattern: RegExp): number {
  return text.slice(0, text.search(pattern)).split(lineEnd).length;
}

function warnOfEncoding(path: string, decoded: DecodedText): readonly IngestProblem[] {
  const reason = describeDoubt(decoded);
  if (reason === undefined) return [];
  const warning = problemWith(path, 'seed-encoding', reason, 'Save the original as UTF-8 in its place.');
  const line = lineOf(decoded.text, decoded.doubt === 'assumed' ? /[^\p{ASCII}]/u : /\uFFFD/);
  return [{ ...warning, fatal: false, place: { line, column: 1 } }];
}

function warnOfControls(path: string, text: string): IngestProblem {
  const line = lineOf(text, reordering);
  return {
    ...problemWith(
      path,
      'seed-bidirectional',
      'holds invisible controls that change the order of what readers see',
      'They are left out of the source; compare it with the original.',
    ),
    fatal: false,
    place: { line, column: 1 },
  };
}
