/** What is known of a source, each fact with how it is known. */
import type { provenFields } from '#schema';
import type { NoteView } from '#core/views/block-view.ts';
import type { SourceView } from '#core/views/source-view.ts';
import { joints } from './words/numbers.ts';
import { joinMarkup, linkTo, markup, quiet, type Markup } from './markup.ts';
import type { Urls } from './urls.ts';
import { completeWords } from './words/labels.ts';
import { describeMoreBeside, describeProvenance, describePublished, sourceWords as words } from './words/source.ts';

/** Where other articles are quoted for the same claim, each linked to its words: `Beside it: A, B and two more`. */
export function writeBeside({ beside, moreBeside, path }: NoteView, urls: Urls): Markup {
  const links = beside.map(({ source, path: place }) => linkTo({ label: source.label, path: place }, urls));
  const more = moreBeside === 0 ? [] : [linkTo({ label: describeMoreBeside(moreBeside), path }, urls)];
  return markup`${words.beside} ${joinMarkup([...links, ...more])}`;
}

export interface Fact {
  readonly label: string;
  readonly value: Markup;
}

/** The facts in the order of the page; what is not known says so. */
export function listFacts({ meta, outlet, agencies, rights }: SourceView, urls: Urls): Fact[] {
  const fact = (
    label: string,
    field: (typeof provenFields)[number] | undefined,
    value: Markup | string | undefined,
    missing: string = words.unknown,
  ): Fact => {
    const entry = field === undefined ? undefined : meta.provenance[field];
    if (value === undefined || value === '') {
      const text =
        entry?.how === 'unknown' || entry === undefined ? missing : `${missing} – ${describeProvenance(entry)}`;
      return { label, value: quiet(text) };
    }
    const how = entry === undefined ? undefined : markup` ${quiet(`– ${describeProvenance(entry)}`)}`;
    return { label, value: markup`${value}${how}` };
  };
  const list = joinMarkup(agencies.map((agency) => linkTo(agency, urls)));
  const original = meta.url === undefined ? undefined : markup`<a href="${meta.url}" rel="external">${meta.url}</a>`;
  return [
    fact(words.outlet, 'outlet', outlet && linkTo(outlet, urls)),
    fact(words.published, 'published', describePublished(meta.published)),
    fact(words.agencies, 'agencies', list.html === '' ? undefined : list, words.none),
    fact(words.dateline, 'dateline', meta.dateline, words.noneStated),
    fact(words.bylines, 'bylines', meta.bylines.join(joints.clause), words.none),
    ...(meta.credits.length === 0 ? [] : [fact(words.credits, 'credits', meta.credits.join(joints.clause))]),
    fact(words.language, 'language', meta.language === 'und' ? undefined : meta.language),
    fact(words.complete, 'complete', completeWords[meta.complete]),
    fact(words.url, 'url', original),
    fact(words.rights, undefined, rights === 'full' ? words.rightsFull : words.rightsExcerpts),
  ];
}
