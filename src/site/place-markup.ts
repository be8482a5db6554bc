/** Links to places in sources. */
import type { PlaceView } from '#core/views/place-view.ts';
import { joinMarkup, markup, type Markup } from './markup.ts';
import type { Urls } from './urls.ts';
import { describePlace, describePlaceKind } from './words/machine.ts';
import { andMore, joints } from './words/numbers.ts';

/** `The Courant, paragraph 5`. */
export function placeLink(place: PlaceView, urls: Pick<Urls, 'link'>): Markup {
  return markup`<a href="${urls.link(place.path)}"><b>${place.source.label}</b>${joints.between}${describePlace(place)}</a>`;
}

/** More places than this are a paragraph of links. */
const mostPlaces = 6;

/** `A, paragraph 5, B, paragraph 2 and 40 more`. */
export function placeLinks(places: readonly PlaceView[], urls: Pick<Urls, 'link'>): Markup {
  const rest = places.length - mostPlaces;
  const links = places.slice(0, mostPlaces).map((place) => placeLink(place, urls));
  if (rest > 0) return markup`${joinMarkup(links, joints.clause)}${andMore(rest)}`;
  return joinMarkup(links, joints.clause, links.length > 2 ? joints.lastClause : joints.last);
}

/** `paragraph 5`, where the source is named before it. */
export function blockLink(place: PlaceView, urls: Pick<Urls, 'link'>): Markup {
  return markup`<a href="${urls.link(place.path)}">${describePlace(place)}</a>`;
}

/** `headline, paragraphs 2, 5 and 3 more`: places in one source, in its order. */
export function blockLinks(places: readonly PlaceView[], more: number, urls: Pick<Urls, 'link'>): Markup {
  const links = places.map((place, at) => {
    if (place.kind === 'title') return blockLink(place, urls);
    const isNext = places[at - 1]?.kind === place.kind;
    const isMany = places[at + 1]?.kind === place.kind;
    if (!isNext && !isMany) return blockLink(place, urls);
    const text = isNext
      ? markup`<span class="sr-only">${describePlaceKind(place.kind, 1)} </span>${place.number}`
      : markup`${describePlaceKind(place.kind, 2)} ${place.number}`;
    return markup`<a href="${urls.link(place.path)}">${text}</a>`;
  });
  if (more > 0) return markup`${joinMarkup(links)}${andMore(more)}`;
  return joinMarkup(links, joints.between, joints.last);
}
