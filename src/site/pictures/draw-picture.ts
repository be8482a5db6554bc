/** From the data of a picture to what a page prints. */
import type { Picture } from '#core/views/pictures/pictures-view.ts';
import type { Urls } from '#site/urls.ts';
import { pictureNamings, pictureSpeakers } from './bar-pictures.ts';
import { pictureAgreement, pictureShares } from './pair-pictures.ts';
import type { DrawnPicture } from './picture.ts';
import { pictureTimeline } from './timeline-picture.ts';

/** Id of the figure of a picture; a page shows each kind once. */
export function pictureId(kind: Picture['kind']): string {
  return `picture-${kind}`;
}

/** Ids of its headline and of its sentences. */
export function pictureIds(kind: Picture['kind']): [headline: string, sentences: string] {
  return [`${pictureId(kind)}-headline`, `${pictureId(kind)}-text`];
}

function draw(picture: Picture, urls: Pick<Urls, 'link'>): DrawnPicture {
  const context = { urls, ids: pictureIds(picture.kind) };
  switch (picture.kind) {
    case 'timeline':
      return pictureTimeline(picture.view, context);
    case 'agreement':
      return pictureAgreement(picture.view, context);
    case 'shares':
      return pictureShares(picture.view, context);
    case 'speakers':
      return pictureSpeakers(picture.view, context);
    case 'namings':
      return pictureNamings(picture.view, context);
  }
}

const drawn = new WeakMap<Pick<Urls, 'link'>, WeakMap<Picture, DrawnPicture>>();

/** The same picture is drawn once for all pages that show it. */
export function drawPicture(picture: Picture, urls: Pick<Urls, 'link'>): DrawnPicture {
  const own = drawn.get(urls) ?? new WeakMap<Picture, DrawnPicture>();
  drawn.set(urls, own);
  const made = own.get(picture) ?? draw(picture, urls);
  own.set(picture, made);
  return made;
}
