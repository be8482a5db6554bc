/** Text in which nothing but code in backticks and links is markup: `<story>` in a description is no element. */
function escapeCell(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', String.raw`\<`)))
    .join('')
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('|', String.raw`\|`);
}

/** A Markdown table; bars in cells are escaped, line breaks become spaces. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const writeRow = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [writeRow(head), writeRow(head.map(() => '---')), ...rows.map(writeRow)].join('\n');
}

/** The whole text of a reference page; it says how it was made, because people open it in an editor. */
export function writePage(
  about: { readonly title: string; readonly description: string; readonly order: number },
  parts: readonly string[],
): string {
  const { title, description, order } = about;
  return `---
# Written by npm run docs from the code: change the code, not this file.
title: ${title}
description: ${description}
order: ${order}
---

${parts.join('\n\n')}
`;
}
