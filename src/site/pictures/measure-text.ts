/**
 * How wide text will be, as far as can be told without a font: averages of the site's sans in ems, rounded up, so that
 * a label that fits here fits in the page. Scripts that the table does not know count as wide.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200b-\u200f]/u, 0],
  [/[iljIt.,:;'’‘|!()[\]\s]/u, 0.31],
  [/[frs/“”"-]/u, 0.45],
  [/[mwMW@%—…]/u, 0.92],
  [/[A-ZÀ-Þ]/u, 0.69],
  [/[\p{Script=Latin}\d]/u, 0.585],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];
const otherWidth = 0.65;
/** Semibold letters are wider. */
const boldFactor = 1.06;

/** In px. */
export function measureText(text: string, size: number, bold = false): number {
  const ems = [...text].reduce(
    (sum, character) => sum + (classes.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth),
    0,
  );
  return ems * size * (bold ? boldFactor : 1);
}

/** The text, or its head with `…` in `width` px. */
export function cutText(text: string, width: number, size: number, bold = false): string {
  if (measureText(text, size, bold) <= width) return text;
  const characters = [...text.replace(/…$/, '')];
  while (characters.length > 1 && measureText(`${characters.join('').trimEnd()}…`, size, bold) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Lines of at most `width` px; a longer word is cut, and so is what does not fit into `most` lines. */
export function wrapText(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && (measureText(joined, size, bold) <= width || lines.length === most)) {
      lines[lines.length - 1] = joined;
    } else lines.push(word);
  }
  return lines.map((line) => cutText(line, width, size, bold));
}
