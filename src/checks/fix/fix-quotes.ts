/** Puts the source's own characters into the quotes of a file; all else in the file stays as it is. */
import { isMap, isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import type { Source } from '#core/model.ts';
import { parseYaml } from '#markdown/parse-frontmatter.ts';
import { readDocument } from '#markdown/read-document.ts';
import { lineOf, replaceAll, type Fix, type Fixed, type Replacement } from './model.ts';
import { settleQuote } from './settle-quote.ts';

/** What a fix of each kind is called. */
const names = {
  characters: "took the source's own characters into the quote",
  punctuation: 'took the quote as the source punctuates it',
} as const;

/** `field` is the list whose items have a source and a quote; quotes of sources that are not known stay. */
export function fixQuotes(text: string, field: 'evidence' | 'roles', sources: ReadonlyMap<string, Source>): Fixed {
  const { yamlStart, yamlEnd } = readDocument(text);
  const document = parseYaml(text, yamlStart, yamlEnd);
  const list = document.get(field);
  const fixes: Fix[] = [];
  const replacements: Replacement[] = [];
  const items: unknown = typeof list === 'object' && list !== null && 'items' in list ? list.items : [];
  for (const item of Array.isArray(items) ? items : []) {
    if (!isMap(item)) continue;
    const quote = item.get('quote', true);
    const source = sources.get(String(item.get('source')));
    if (source === undefined || !isScalar(quote) || typeof quote.value !== 'string' || !quote.range) continue;
    const settled = settleQuote(source, quote.value.trim());
    if (settled === undefined) continue;
    const [from, to] = [yamlStart + quote.range[0], yamlStart + quote.range[1]];
    replacements.push({ from, to, text: rewrite(text.slice(from, to), quote, settled.quote) });
    fixes.push({ line: lineOf(text, from), what: names[settled.why] });
  }
  return { text: replaceAll(text, replacements), fixes };
}

/** The new words in the style of the old scalar; a plain one is put in quotation marks, because words may hold anything. */
function rewrite(written: string, { type }: Scalar, words: string): string {
  if (type === 'QUOTE_SINGLE') return `'${words.replaceAll("'", "''")}'`;
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return JSON.stringify(words);
  const [header = '', ...lines] = written.split('\n');
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  const after = /(?<!\s)\s+$/.exec(written)?.[0] ?? '';
  return `${header}\n${indent}${words}${after}`;
}
