/** Prose that people wrote, as safe HTML with links below the base. */
import { contentKinds, type ContentKind } from '#schema';
import { renderProse } from '#markdown/render-prose.ts';
import type { Site } from './site.ts';

/** Content file of a page, below the root. */
export function contentFile(kind: ContentKind, id: string): string {
  return `content/${contentKinds[kind].folder}/${id}.md`;
}

/** HTML of a body; empty where there are no words. Links to pages that the site hides lose their address. */
export function proseOf(
  { urls, paths }: Pick<Site, 'urls' | 'paths'>,
  kind: ContentKind,
  id: string,
  body: string,
): string {
  if (body.trim() === '') return '';
  return renderProse(body, {
    file: contentFile(kind, id),
    idPrefix: 'text-',
    resolveLink: (path, hash) => (paths.has(path) ? urls.link(hash === '' ? path : `${path}#text-${hash}`) : undefined),
  }).html;
}
