/** Which pages of a built site are measured: a few of each kind. */
import { stat } from 'node:fs/promises';
import path from 'node:path';

export interface MeasuredPage {
  readonly kind: string;
  /** Path of the HTML file below the folder of the site. */
  readonly file: string;
  /** The same as an address below the base: `''` is the home page. */
  readonly address: string;
}

const story = String.raw`stories/[^/]+`;
/** The first pattern that fits a file tells its kind. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['home', /^index\.html$/],
  ['404', /^404\.html$/],
  ['search', /^search\/index\.html$/],
  ['letters', /^a-z\//],
  ['corrections', /^corrections\//],
  ['data', /^data\//],
  ['about', /^about\//],
  ['people', /^people\//],
  ['docs', /^docs\//],
  ['claim', /^claims\/[^/]+\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/[^/]+\/index\.html$/],
  ['embed', /^embed\//],
  ['actors', /^actors\/(?:index|[^/]+\/[^/]+\/index)\.html$/],
  ['actor', /^actors\//],
  ['outlets', /^outlets\/(?:index|[^/]+\/[^/]+\/index)\.html$/],
  ['outlet', /^outlets\//],
  ['part of a table', new RegExp(`^${story}/claims/`)],
  ...['pictures', 'leads', 'wording', 'quotations', 'names'].map(
    (name) => [name, new RegExp(`^${story}/${name}/`)] as const,
  ),
  ['story', new RegExp(`^${story}/index\\.html$`)],
  ['stories', /^stories\/index\.html$/],
];

export const pageKindNames: readonly string[] = kinds.map(([kind]) => kind);

/** A page that only leads to another. */
export function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

/** The kind of a page by its file; a page of no known kind is `other`, so that none is left out. */
function kindOfPage(file: string): string {
  return kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other';
}

/** `count` items of a list, spread evenly from its first to its last. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  if (count === 1) return items.slice(0, 1);
  const places = new Set(Array.from({ length: count }, (_, n) => Math.round((n * (items.length - 1)) / (count - 1))));
  return items.filter((_, at) => places.has(at));
}

/** Of each kind `each` pages, from the largest to the smallest; all of them by `Infinity`. */
export async function choosePages(folder: string, files: readonly string[], each: number): Promise<MeasuredPage[]> {
  const sized = await Promise.all(
    files.map(async (file) => ({ file, kind: kindOfPage(file), size: (await stat(path.join(folder, file))).size })),
  );
  return [...pageKindNames, 'other'].flatMap((kind) => {
    const own = sized
      .filter((page) => page.kind === kind)
      .toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
    return spread(own, each).map(({ file }) => ({ kind, file, address: file.replace(/(?<=^|\/)index\.html$/, '') }));
  });
}
