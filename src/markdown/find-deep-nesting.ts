/**
 * Finds Markdown that nests so deeply that parsing it takes minutes or ends in a stack overflow: told from its characters,
 * before anything parses it.
 */

/** Deepest nesting of lists and quotations; people need five, and remark's time grows with the square of it. */
const MAX_LEVELS = 20;
/** Most marks that could open emphasis, a link or an image within one run of lines without a blank one. */
const MAX_MARKS = 2000;

const containers = new RegExp(String.raw`^[ \t]*(?:(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)){${MAX_LEVELS + 1}}`, 'm');
const indented = new RegExp(String.raw`^(?: {4}| {0,3}\t){${MAX_LEVELS + 1}}[ \t]*\S`, 'm');
// What a backslash stands before is no mark: ingest writes sources so.
const marks = /(?<!\\)(?:[*_~]+|\[)/g;

/** Offset where a text nests too deeply, or `undefined`. Linear in the text. */
export function findDeepNesting(markdown: string): number | undefined {
  const found = [containers.exec(markdown)?.index, indented.exec(markdown)?.index].filter((at) => at !== undefined);
  let from = 0;
  for (const run of markdown.split(/^[ \t>]*$/m)) {
    const count = run.length <= MAX_MARKS ? 0 : (run.match(marks)?.length ?? 0);
    if (count > MAX_MARKS) found.push(markdown.indexOf(run, from));
    from += run.length;
  }
  return found.length === 0 ? undefined : Math.min(...found);
}
