/** The Markdown that people write, parsed once for all rules. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import type { ContentFile } from '#markdown/content-file.ts';
import { findDeepNesting } from '#markdown/find-deep-nesting.ts';
import { parsePlainProse } from '#markdown/parse-plain-prose.ts';
import { MAX_PROSE } from '#markdown/read-entry.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { CheckContext } from './rule.ts';

export interface Prose {
  readonly file: ContentFile;
  readonly tree: Root;
}

/** Looks at a node and all below it, in order: rules look at every node of every page, for which the general `visit` is slow. */
export function walkNodes(node: Nodes, look: (node: Nodes) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) walkNodes(child, look);
}

const parser = remark().use(remarkGfm);
const parsed = new WeakMap<Reading, readonly Prose[]>();

/** Bodies of all pages that people write; sources have a grammar of their own. */
export function listProse({ reading }: Pick<CheckContext, 'reading'>): readonly Prose[] {
  const known = parsed.get(reading);
  if (known !== undefined) return known;
  const prose = [...reading.files.values()].flatMap((file): Prose[] => {
    const { text, bodyStart, data } = file.document;
    if (file.kind === 'source' || file.kind === 'site' || data === undefined) return [];
    const body = text.slice(bodyStart);
    return body.trim() === '' || body.length > MAX_PROSE || findDeepNesting(body) !== undefined
      ? []
      : [{ file, tree: parsePlainProse(body) ?? parser.parse(body) }];
  });
  parsed.set(reading, prose);
  return prose;
}
