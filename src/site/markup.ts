/**
 * Inline HTML in which every space counts: sentences with links in them. Astro keeps or drops white space between
 * inline elements by the line breaks of the template, and formatters move those.
 */
import type { Link, SourceRef } from '#core/views/refs.ts';
import { directionOf } from '#core/views/direction.ts';
import type { Urls } from './urls.ts';
import { language as spoken } from './words/in-language.ts';
import { directionOfLanguage } from './words/languages.ts';
import { joints } from './words/numbers.ts';

export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | undefined;

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function write(value: Value): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.html : escapeHtml(String(value));
}

/** A template whose values are escaped unless they are markup themselves; undefined is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: strings.map((text, at) => text + write(values[at])).join('') };
}

/** Items in running text: `a, b and c`. */
export function joinMarkup(items: readonly Markup[], between: string = joints.between, last = between): Markup {
  const html = items
    .map(({ html: item }, at) => (at === 0 ? item : (at === items.length - 1 ? last : between) + item))
    .join('');
  return { html };
}

/** `dir`, for a name that runs against the interface. */
function ownDirection(label: string): Markup | undefined {
  const direction = directionOf(label);
  return direction === directionOfLanguage(spoken) ? undefined : markup` dir="${direction}"`;
}

/** A name, with its link where the site has the page. */
export function linkTo({ label, path }: Link, urls: Pick<Urls, 'link'>): Markup {
  return path === undefined
    ? markup`${label}`
    : markup`<a href="${urls.link(path)}"${ownDirection(label)}>${label}</a>`;
}

/** `A, B and C`, each linked. */
export function linkSources(sources: readonly SourceRef[], urls: Pick<Urls, 'link'>): Markup {
  return joinMarkup(
    sources.map((source) => linkTo(source, urls)),
    joints.between,
    joints.last,
  );
}

/** Words of a source, as they stand. */
export function quoteWords(words: string, source: string, language: string): Markup {
  return markup`<q data-source="${source}" lang="${language}" dir="${directionOf(words)}">${words}</q>`;
}

export function quiet(inner: Markup | string): Markup {
  return markup`<span class="quiet">${inner}</span>`;
}
