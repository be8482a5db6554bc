/** Line feeds as line ends, and nothing that does not show at the end of a line. */
import { readDocument } from '#markdown/read-document.ts';
import { lineOf, type Fix, type Fixed } from './model.ts';

/** In Markdown two spaces or more before a line of text are a line break that somebody wanted; these stay. */
const lineBreak = /(?<! ) {2,}$/;
const fence = /^\s*(?:```|~~~)/;

/** Code in the text below the frontmatter stays as it is. */
export function fixWhiteSpace(text: string, wholeFileIsYaml: boolean): Fixed {
  const fixes: Fix[] = [];
  const lined = text.replaceAll('\r\n', '\n');
  if (lined !== text) fixes.push({ line: lineOf(text, text.indexOf('\r\n')), what: 'line ends are line feeds now' });
  const { bodyStart } = readDocument(lined, wholeFileIsYaml);
  const bodyLine = wholeFileIsYaml ? Infinity : lineOf(lined, bodyStart) - 1;
  const lines = lined.split('\n');
  let inCode = false;
  const stripped = lines.map((line, index) => {
    const inBody = index >= bodyLine;
    if (inBody && fence.test(line)) inCode = !inCode;
    const breaks = inBody && lineBreak.test(line) && line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
    return inCode || breaks ? line : line.replace(/(?<![ \t])[ \t]+$/, '');
  });
  const first = stripped.findIndex((line, index) => line !== lines[index]);
  if (first !== -1) fixes.push({ line: first + 1, what: 'took away spaces at the ends of lines' });
  return { text: stripped.join('\n'), fixes };
}
