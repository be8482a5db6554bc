/** What may be named, of content that was read whole. */
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { listNames, makeKnown, type Known, type KnownKind } from './known.ts';
import { listProse, walkNodes, type Prose } from './prose.ts';
import type { CheckContext } from './rule.ts';

/** The headings of a page of the docs, as links name them. */
export function listHeadings({ tree }: Pick<Prose, 'tree'>): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  walkNodes(tree, (node) => {
    if (node.type === 'heading') found.add(slugger.slug(toString(node)));
  });
  return found;
}

const listed = new WeakMap<CheckContext, Known>();

/** Names of what was read, unless the context brings its own. */
export function knownIn(context: CheckContext): Known {
  const { known, reading, seedNames = context.seeds?.keys() ?? [] } = context;
  if (known !== undefined) return known;
  const before = listed.get(context);
  if (before !== undefined) return before;
  // A file that could not be decoded is there all the same.
  const unread = reading.problems.filter(({ ruleId }) => ruleId === 'file-encoding' || ruleId === 'file-size');
  const paths = [...reading.files.keys(), ...unread.map(({ file }) => file)];
  const names: Map<KnownKind, ReadonlySet<string>> = listNames([
    ...paths,
    ...Array.from(seedNames, (name) => `seeds/${name}`),
  ]);
  // Docs of the site hide those of the product, and come first.
  for (const prose of listProse(context)) {
    const { kind, id } = prose.file;
    if (kind === 'doc' && !names.has(`heading of ${id}`)) names.set(`heading of ${id}`, listHeadings(prose));
  }
  const made = makeKnown(names);
  listed.set(context, made);
  return made;
}
