import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '#core/problem.ts';
import { findSimilar } from '#markdown/explain-issues.ts';
import { placeOfOffsets } from '#markdown/places.ts';
import { problemOf } from '#markdown/problem-of.ts';
import { readLink } from '#markdown/read-link.ts';
import type { Link } from '#markdown/read-link.ts';
import { listProse } from '#checks/prose.ts';
import type { Prose } from '#checks/prose.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';

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
    const pages = knownPages(context);
    const anchors = new Map(
      listProse(context).map((prose) => [`${prose.file.kind} ${prose.file.id}`, listAnchors(prose)]),
    );
    return listProse(context).flatMap(({ file, tree }) => {
      const problems: Problem[] = [];
      visit(tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        const reason = reasonAgainst(readLink(node.url, file.path), file, pages, anchors);
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

type Pages = ReadonlyMap<string, ReadonlySet<string>>;

function knownPages({ reading, corpus }: CheckContext): Pages {
  const pages = new Map<string, Set<string>>();
  for (const { kind, id: entry } of reading.files.values()) pages.set(kind, (pages.get(kind) ?? new Set()).add(entry));
  return pages.set('story', new Set([...(pages.get('story') ?? []), ...corpus.stories.map((story) => story.id)]));
}

function reasonAgainst(
  link: Link,
  from: Prose['file'],
  pages: Pages,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (link.to === 'nowhere')
    return `The link leads nowhere: ${link.reason}; link to a file of the content, such as ../actors/x.md`;
  const page =
    link.to === 'page' ? link : link.to === 'anchor' ? { kind: from.kind, id: from.id, hash: link.hash } : undefined;
  if (page === undefined) return undefined;
  const known = pages.get(page.kind) ?? new Set();
  if (!known.has(page.id)) {
    const similar = findSimilar(page.id, known);
    return `The link leads to the ${page.kind} ${page.id}, which does not exist; ${similar === undefined ? 'correct or delete it' : `did you mean ${similar}?`}`;
  }
  if (page.kind !== 'doc' || page.hash === '') return undefined;
  const here = anchors.get(`doc ${page.id}`) ?? new Set();
  if (here.has(page.hash)) return undefined;
  const similar = findSimilar(page.hash, here);
  return `The page ${page.id} has no heading #${page.hash}; ${similar === undefined ? 'correct the link, or link to the page' : `did you mean #${similar}?`}`;
}

function listAnchors({ tree }: Prose): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  visit(tree, 'heading', (node) => void found.add(slugger.slug(toString(node))));
  return found;
}
