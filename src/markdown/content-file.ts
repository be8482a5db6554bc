import type { ContentKind } from '#schema';
import type { ContentDocument } from './read-document.ts';

/** One file of content as read: where it stands, what it is, and its text with positions. */
export interface ContentFile {
  /** Path below the root with `/`: `content/claims/x/y.md`; the product's own docs are `src/docs/x.md`. */
  readonly path: string;
  readonly kind: ContentKind | 'site';
  /** The id of the entry; `site` for site.yaml. */
  readonly id: string;
  readonly document: ContentDocument;
}

/** The story that a file of content belongs to by its path: its sources, its claims, and the bases of both. */
export function storyOfFile(path: string): string | undefined {
  return /^content\/(?:sources|claims|\.base)\/([^/]+)\//.exec(path)?.[1];
}

/** Path of an entry of a site's own content below its root. */
export function contentPath(folder: string, id: string): string {
  return `content/${folder}/${id}.md`;
}
