/** Records in the file of a claim what its evidence was confirmed against; every other character of the file stays. */
import { isMap, isScalar, type ParsedNode } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from './parse-frontmatter.ts';
import { readDocument } from './read-document.ts';

/**
 * The file with `seen` of some of its evidence, by index; `undefined` where the file cannot be read or is written in a way in
 * which a line cannot be put in safely, such as evidence in braces on one line.
 */
export function writeSeen(text: string, prints: ReadonlyMap<number, string>): string | undefined {
  const { yamlStart, yamlEnd, findings } = readDocument(text);
  if (findings.length > 0) return undefined;
  const root = parseYaml(text, yamlStart, yamlEnd);
  const yaml = text.slice(yamlStart, yamlEnd);
  let put = yaml;
  for (const [index, print] of [...prints].toSorted(([a], [b]) => b - a)) {
    const place = placeSeen(yaml, root.getIn(['evidence', index], true), print);
    if (place === undefined) return undefined;
    put = put.slice(0, place.from) + place.text + put.slice(place.to);
  }
  const done = text.slice(0, yamlStart) + put + text.slice(yamlEnd);
  return isDeepStrictEqual(readDocument(done).data, expect(readDocument(text).data, prints)) ? done : undefined;
}

function placeSeen(text: string, node: unknown, print: string) {
  if (!isMap<ParsedNode, ParsedNode | null>(node) || node.flow === true) return undefined;
  // Sixteen digits could be read as a number.
  const value = `"${print}"`;
  const own = node.items.find(({ key }) => isScalar(key) && key.value === 'seen')?.value?.range;
  if (own) return { from: own[0], to: own[1], text: value };
  const first = node.items[0]?.key.range?.[0];
  const last = node.items.at(-1);
  const end = Math.max(last?.key.range?.[1] ?? 0, last?.value?.range?.[1] ?? 0);
  if (first === undefined || end === 0) return undefined;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${indent}seen: ${value}${feed}`;
  // A block of text ends with its line; other values may have a comment behind them.
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return next === 0 ? undefined : { from: next, to: next, text: line };
}

/** The data with the new fingerprints in it. */
function expect(data: unknown, prints: ReadonlyMap<number, string>): unknown {
  if (data === null || typeof data !== 'object' || !('evidence' in data) || !Array.isArray(data.evidence)) return data;
  const evidence: readonly unknown[] = data.evidence;
  return {
    ...data,
    evidence: evidence.map((item, index) => {
      const seen = prints.get(index);
      return seen === undefined || item === null || typeof item !== 'object' ? item : { ...item, seen };
    }),
  };
}
