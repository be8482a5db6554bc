/**
 * Entries of the lists below an article. Each has what the page's script needs to mark the text: `data-how` for the kind
 * of line, and an element `data-label` that the script sets beside the marked words.
 */
import type { NamedEntry, SharedEntry, SpokenEntry } from '#core/views/layer-entries.ts';
import { layerPath } from '#core/views/paths.ts';
import type { PlaceView } from '#core/views/place-view.ts';
import type { SourceRef } from '#core/views/refs.ts';
import { joinMarkup, linkTo, markup, quoteWords, type Markup } from './markup.ts';
import { blockLinks } from './place-markup.ts';
import { writeSpeaker } from './quotation-markup.ts';
import { renderMarked } from './render-marked.ts';
import type { Urls } from './urls.ts';
import { describeOpenName, describeShared, layerWords as words } from './words/layers.ts';
import { describePlace } from './words/machine.ts';
import { describeTimes } from './words/names.ts';
import { andMore, capitalise, joints } from './words/numbers.ts';

export interface EntryMarkup {
  readonly how: string;
  readonly html: string;
}

type Links = Pick<Urls, 'link'>;

/** More places than this before a passage hide the text. */
const mostPlaces = 2;
const mostBlocks = 8;

const label = (inner: Markup) => markup`<span data-label>${inner}</span>`;

/** Within the page, so that the layer that is on stays on. */
function localPlace(place: PlaceView): PlaceView {
  const at = place.path.indexOf('#');
  return { ...place, path: at === -1 ? '#main' : place.path.slice(at) };
}

const local: Links = { link: (path) => path };

function localLink(place: PlaceView): Markup {
  return markup`<a href="${localPlace(place).path}">${capitalise(describePlace(place))}</a>`;
}

/** How it is known who speaks: `stated`, `inferred` or `unknown`. */
function knowSpeaker({ kind, how, resolved }: SpokenEntry['speaker']): string {
  if (kind === 'unknown') return 'unknown';
  return how === 'inferred' || (kind !== 'named' && resolved !== undefined) ? 'inferred' : 'stated';
}

export function writeSpoken(entry: SpokenEntry, source: SourceRef, urls: Links): EntryMarkup {
  const { place, speaker, actor, words: pieces } = entry;
  const who = writeSpeaker(speaker, source);
  const linked = actor?.path === undefined ? who : markup`<a href="${urls.link(actor.path)}">${who}</a>`;
  const quoted: Markup = { html: renderMarked(pieces, source) };
  return {
    how: knowSpeaker(speaker),
    html: markup`${localLink(place)}: ${label(linked)} <span class="entry-words" dir="${source.dir}">${quoted}</span>`
      .html,
  };
}

export function writeNamed(entry: NamedEntry, source: SourceRef, urls: Links): EntryMarkup {
  const { name, resolved, count, places } = entry;
  const shown = places.slice(0, mostBlocks).map(localPlace);
  const where = markup`${describeTimes(count)}: ${blockLinks(shown, places.length - shown.length, local)}`;
  if (resolved) return { how: 'stated', html: markup`${label(linkTo(name, urls))}${joints.between}${where}`.html };
  const printed = quoteWords(name.label, source.id, source.language);
  return {
    how: 'unknown',
    html: markup`${printed}${joints.between}${label(markup`${describeOpenName(entry)}`)}${joints.clause}${where}`.html,
  };
}

/** Another source's place, with the same layer on. */
function otherPlace(place: PlaceView, urls: Links): Markup {
  const path = urls.link(layerPath(place.path, 'wording'));
  return markup`<a href="${path}">${place.source.label}${joints.between}${describePlace(place)}</a>`;
}

export function writeShared(entry: SharedEntry, source: SourceRef, urls: Links): EntryMarkup {
  const { place, others, kind, words: pieces } = entry;
  const shown = others.slice(0, mostPlaces).map((other) => otherPlace(other, urls));
  const rest = others.length - shown.length;
  const where =
    rest > 0 ? markup`${joinMarkup(shown)}${andMore(rest)}` : joinMarkup(shown, joints.between, joints.last);
  const quoted: Markup = { html: renderMarked(pieces, source) };
  const also = label(markup`${words.also} ${where}`);
  return {
    how: kind === 'sharedQuotation' ? 'inferred' : 'stated',
    html: markup`${localLink(place)}: ${describeShared(entry)}${joints.between}${also} <span class="entry-words" dir="${source.dir}">${quoted}</span>`
      .html,
  };
}
