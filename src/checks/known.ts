/** What content may name by id, and by what name it is known when it is misspelt. */
import { findSimilar } from '#markdown/explain-issues.ts';
import { contentKinds, type ContentKind } from '#schema';

/** An entry of a kind, a story with sources, the page of a story, a file below `seeds/`, a heading of a page of the docs. */
export type KnownKind = ContentKind | 'told story' | 'story page' | 'seed' | `heading of ${string}`;

export interface Known {
  readonly has: (kind: KnownKind, id: string) => boolean;
  /** The name that was probably meant. */
  readonly similar: (kind: KnownKind, id: string) => string | undefined;
}

export type KnownNames = ReadonlyMap<KnownKind, ReadonlySet<string>>;

const none: ReadonlySet<string> = new Set();

export function makeKnown(names: KnownNames): Known {
  return {
    has: (kind, id) => (names.get(kind) ?? none).has(id),
    similar: (kind, id) => findSimilar(id, names.get(kind) ?? none),
  };
}

const folders: ReadonlyMap<string, ContentKind> = new Map(
  Object.entries(contentKinds).flatMap(([name, { folder }]) => (isKind(name) ? [[folder, name] as const] : [])),
);

function isKind(name: string): name is ContentKind {
  return name in contentKinds;
}

/**
 * The names that paths of files give, also of files that cannot be read: that is reported once, where they are.
 * @param paths `content/actors/x.md`, `src/docs/x.md`, `seeds/x/y.txt`
 */
export function listNames(paths: Iterable<string>): Map<KnownKind, Set<string>> {
  const names = new Map<KnownKind, Set<string>>();
  const add = (kind: KnownKind, id: string) => {
    const known = names.get(kind);
    if (known === undefined) names.set(kind, new Set([id]));
    else known.add(id);
  };
  for (const path of paths) {
    if (path.startsWith('seeds/')) {
      add('seed', path.slice('seeds/'.length));
      continue;
    }
    const [, folder = '', id = ''] = /^(?:content|src)\/([^/]+)\/(.+)\.md$/.exec(path) ?? [];
    const kind = folders.get(folder);
    if (kind === undefined) continue;
    add(kind, id);
    const [story = ''] = id.split('/', 1);
    if (kind === 'source' || kind === 'story') add('told story', story);
    if (kind === 'source' || kind === 'claim' || kind === 'story') add('story page', story);
  }
  return names;
}
