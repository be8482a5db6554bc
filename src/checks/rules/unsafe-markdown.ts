import type { Nodes } from 'mdast';
import type { Problem } from '#core/problem.ts';
import { allHiding } from '#core/reordering.ts';
import type { ContentFile } from '#markdown/content-file.ts';
import { placeOfOffsets } from '#markdown/places.ts';
import { problemOf } from '#markdown/problem-of.ts';
import { readLink } from '#markdown/read-link.ts';
import { listProse, walkNodes } from '#checks/prose.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'unsafe-markdown';

/** Hidden characters reported of one file. */
const MAX_HIDDEN = 5;

/** None of this reaches a page: it is left out there, so whoever wrote it should know. */
export const unsafeMarkdown: Rule = {
  id,
  fatal: true,
  description: 'Content holds no HTML, scripts, images, unsafe links or hidden characters that reorder text.',
  run: (context) => [
    ...listProse(context).flatMap(({ file, tree }) => {
      const problems: Problem[] = [];
      walkNodes(tree, (node) => {
        const reason = reasonAgainst(node, file.path);
        if (reason !== undefined) problems.push(atNode(file, node, reason));
      });
      return problems;
    }),
    ...[...context.reading.files.values()].flatMap(findHidden),
  ],
};

function reasonAgainst(node: Nodes, file: string): string | undefined {
  if (node.type === 'html')
    return node.value.startsWith('<!--')
      ? undefined
      : 'Found HTML; write plain Markdown, or put a \\ before a < that is meant literally';
  if (node.type === 'image' || node.type === 'imageReference')
    return 'Found an image; pages show no pictures: describe it, or link to it';
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  const link = readLink(node.url, file);
  return link.to === 'unsafe'
    ? `Found a link that is not let through: ${link.reason}; write an https: address or a page of the site`
    : undefined;
}

function atNode(file: ContentFile, { position }: Nodes, reason: string): Problem {
  const { bodyStart } = file.document;
  const place =
    position?.start.offset === undefined
      ? undefined
      : placeOfOffsets(file.document, bodyStart + position.start.offset, bodyStart + (position.end.offset ?? 0));
  return problemOf(file.path, id, place, { reason });
}

function findHidden({ path, document }: ContentFile): readonly Problem[] {
  return [...document.text.matchAll(allHiding)].slice(0, MAX_HIDDEN).map(({ index, 0: char }) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const reason = `Found the character U+${code}, which does not show and changes what readers see; delete it`;
    return problemOf(path, id, placeOfOffsets(document, index, index + 1), { reason });
  });
}
