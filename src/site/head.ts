/** What the head of a page tells networks and search engines beside its title. */
import { listAllModified, listModified } from '#core/views/corrections-view.ts';
import { drawsCards, viewSiteCard } from '#core/views/card-view.ts';
import { correctionsPath } from '#core/views/paths.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { linkCard } from './cards/cards.ts';
import { cardHeight, cardWidth } from './cards/draw-card.ts';
import { describeModified } from './structured-data.ts';
import { loadCard, loadScope } from './load-scope.ts';
import { loadOverview, loadSite } from './site.ts';

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

export async function describeHead({ path, title, hidden }: HeadOf): Promise<Head> {
  const whole = await loadSite();
  const { urls } = whole;
  const scope = await loadScope(path);
  const { site } = whole.index.corpus;
  const own = await loadCard(path);
  const card = hidden || !drawsCards(whole.index) ? undefined : linkCard(own ?? viewSiteCard(site), site, urls);
  const modified =
    path === correctionsPath
      ? listAllModified((await loadOverview()).overview).get(path)
      : scope && findModified(scope.index, path);
  const data = modified === undefined ? undefined : describeModified(title, path, modified, urls);
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
