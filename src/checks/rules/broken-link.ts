import type { Problem } from '#core/problem.ts';
import { placeOfOffsets } from '#markdown/places.ts';
import { problemOf } from '#markdown/problem-of.ts';
import { readLink } from '#markdown/read-link.ts';
import type { Link } from '#markdown/read-link.ts';
import { listProse, walkNodes } from '#checks/prose.ts';
import type { Prose } from '#checks/prose.ts';
import { knownIn } from '#checks/known-in.ts';
import type { Known } from '#checks/known.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'broken-link';

/**
 * Links of prose to pages of entries, and anchors on docs pages. Anchors that templates make, and paths that are no entry, are
 * checked in the built HTML.
 */
export const brokenLink: Rule = {
  id,
  fatal: true,
  description: 'Every link within the site leads to a page that exists, and to an anchor that it has.',
  run: (context) => {
    const known = knownIn(context);
    return listProse(context).flatMap(({ file, tree }) => {
      const problems: Problem[] = [];
      walkNodes(tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const reason = reasonAgainst(readLink(node.url, file.path), file, known);
        if (reason === undefined || !node.position) return;
        const { bodyStart } = file.document;
        const place = placeOfOffsets(
          file.document,
          bodyStart + (node.position.start.offset ?? 0),
          bodyStart + (node.position.end.offset ?? 0),
        );
        problems.push(problemOf(file.path, id, place, { reason, actual: node.url }));
      });
      return problems;
    });
  },
};

function reasonAgainst(link: Link, from: Prose['file'], known: Known): string | undefined {
  if (link.to === 'nowhere')
    return `The link leads nowhere: ${link.reason}; link to a file of the content, such as ../actors/x.md`;
  const page =
    link.to === 'page' ? link : link.to === 'anchor' ? { kind: from.kind, id: from.id, hash: link.hash } : undefined;
  if (page === undefined || page.kind === 'site') return undefined;
  const kind = page.kind === 'story' ? 'story page' : page.kind;
  if (!known.has(kind, page.id)) {
    const similar = known.similar(kind, page.id);
    return `The link leads to the ${page.kind} ${page.id}, which does not exist; ${similar === undefined ? 'correct or delete it' : `did you mean ${similar}?`}`;
  }
  if (page.kind !== 'doc' || page.hash === '') return undefined;
  const headings = `heading of ${page.id}` as const;
  if (known.has(headings, page.hash)) return undefined;
  const similar = known.similar(headings, page.hash);
  return `The page ${page.id} has no heading #${page.hash}; ${similar === undefined ? 'correct the link, or link to the page' : `did you mean #${similar}?`}`;
}
