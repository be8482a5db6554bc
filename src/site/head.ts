/** What the head of a page tells networks and search engines beside its title. */
import { listModified } from '#core/views/corrections-view.ts';
import { homePath } from '#core/views/paths.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { findCard } from './cards/cards.ts';
import { cardHeight, cardWidth } from './cards/draw-card.ts';
import { describeModified } from './structured-data.ts';
import type { Urls } from './urls.ts';

export interface Head {
  /** Open Graph, in order: the parts of an image follow it. */
  readonly properties: readonly { readonly property: string; readonly content: string }[];
  /** How networks that read Twitter's tags show the page. */
  readonly card: 'summary' | 'summary_large_image';
  /** Structured data, for pages that have none of their own. */
  readonly data?: object;
}

const modifiedOf = new WeakMap<SiteIndex, ReadonlyMap<string, string>>();

function findModified(index: SiteIndex, path: string): string | undefined {
  const known = modifiedOf.get(index) ?? listModified(index);
  modifiedOf.set(index, known);
  return known.get(path);
}

export interface HeadOf {
  readonly path: string;
  readonly title: string;
  readonly hidden: boolean;
}

export function describeHead(index: SiteIndex, urls: Urls, { path, title, hidden }: HeadOf): Head {
  const card = hidden ? undefined : findCard(index, urls, path);
  const modified = findModified(index, path);
  const data = modified === undefined || path === homePath ? undefined : describeModified(title, path, modified, urls);
  const image =
    card === undefined
      ? []
      : [
          { property: 'og:image', content: card.url },
          { property: 'og:image:type', content: 'image/png' },
          { property: 'og:image:width', content: String(cardWidth) },
          { property: 'og:image:height', content: String(cardHeight) },
          { property: 'og:image:alt', content: card.alt },
        ];
  return {
    properties: [...image, ...(modified === undefined ? [] : [{ property: 'og:updated_time', content: modified }])],
    card: card === undefined ? 'summary' : 'summary_large_image',
    ...(data === undefined ? {} : { data }),
  };
}
