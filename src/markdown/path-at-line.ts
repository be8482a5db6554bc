/** From a place in a file back to what stands there: for pages that show a problem beside the field it concerns. */
import { isCollection, isMap, isNode, isScalar } from 'yaml';
import type { Place } from '#core/problem.ts';
import { parseYaml } from './parse-frontmatter.ts';
import type { Path } from './places.ts';
import type { ContentDocument } from './read-document.ts';

/** A field of the frontmatter, or a paragraph of the body, counted from 1. */
export type Spot = { readonly path: Path } | { readonly paragraph: number };

function offsetOf({ text }: ContentDocument, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const feed = text.indexOf('\n', start);
    if (feed === -1) return text.length;
    start = feed + 1;
  }
  return start + column - 1;
}

interface Step {
  readonly key: string | number;
  readonly value: unknown;
}

/** The entry of a map or list that covers `offset`: the last one that starts before it. */
function stepAt(node: unknown, offset: number): Step | undefined {
  if (!isCollection(node)) return undefined;
  let found: Step | undefined;
  for (const [index, item] of node.items.entries()) {
    const pair = isMap(node) ? node.items[index] : undefined;
    const head: unknown = pair === undefined ? item : pair.key;
    if (!isNode(head) || !head.range || head.range[0] > offset) break;
    const key = pair === undefined ? index : isScalar(head) ? String(head.value) : '';
    found = { key, value: pair === undefined ? item : pair.value };
  }
  return found;
}

/** What stands at `place`; `undefined` for a line of hyphens and for frontmatter that is not YAML. */
export function spotAt(document: ContentDocument, place: Place): Spot | undefined {
  const { text, yamlStart, yamlEnd, bodyStart, data } = document;
  const offset = offsetOf(document, place);
  if (offset >= bodyStart && bodyStart > yamlEnd) {
    const before = text.slice(bodyStart, text.indexOf('\n', offset) === -1 ? undefined : text.indexOf('\n', offset));
    return { paragraph: Math.max(1, before.split(/\n[ \t\r]*\n/).filter((block) => block.trim() !== '').length) };
  }
  if (data === undefined || offset < yamlStart || offset >= yamlEnd) return undefined;
  const path: (string | number)[] = [];
  let step = stepAt(parseYaml(text, yamlStart, yamlEnd).contents, offset - yamlStart);
  while (step !== undefined) {
    path.push(step.key);
    step = stepAt(step.value, offset - yamlStart);
  }
  return path.length === 0 ? undefined : { path };
}
