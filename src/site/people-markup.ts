/** Sentences about people that hold links. */
import type { AskedView } from '#core/views/checked-view.ts';
import { linkTo, markup, type Markup } from './markup.ts';
import type { Urls } from './urls.ts';
import { describeAsked } from './words/people.ts';

/** Who asked whom and when, and whether there was an answer. */
export function writeAsked({ actor, by, date, answer }: AskedView, urls: Pick<Urls, 'link'>): Markup {
  const [before, between, after] = describeAsked(date, answer !== undefined);
  return markup`${before}${linkTo(actor, urls)}${between}${linkTo(by, urls)}${after}`;
}
