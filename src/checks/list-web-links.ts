/** Lists the addresses of other sites that content names, with their places. Asks nobody. */
import type { Place } from '#core/problem.ts';
import { placeOfOffsets, placeOfPath, type Path } from '#markdown/places.ts';
import { fileOf, type Reported } from './report.ts';
import { listProse, walkNodes } from './prose.ts';
import type { CheckContext } from './rule.ts';

export interface WebLink {
  readonly url: string;
  readonly file: string;
  readonly place?: Place;
}

/** Links of prose and the address fields of all content; the site's own address is left out. */
export function listWebLinks(context: CheckContext): readonly WebLink[] {
  const { sources, outlets, actors, people, site } = context.corpus;
  const own = site.url === undefined ? undefined : new URL(site.url).host;
  const fields = [
    ...sources.map(({ id, meta }) => ofField(context, 'source', id, ['url'], meta.url)),
    ...outlets.map(({ id, meta }) => ofField(context, 'outlet', id, ['url'], meta.url)),
    ...actors.map(({ id, meta }) => ofField(context, 'actor', id, ['identifiers', 'url'], meta.identifiers?.url)),
    ...outlets.flatMap(({ id, meta }) => ofInterests(context, 'outlet', id, meta.interests)),
    ...actors.flatMap(({ id, meta }) => ofInterests(context, 'actor', id, meta.interests)),
    ...people.flatMap(({ id, meta }) =>
      meta.links.map(({ url }, at) => ofField(context, 'person', id, ['links', at, 'url'], url)),
    ),
    ofField(context, 'site', 'site', ['publisher', 'url'], site.publisher?.url),
    ...(site.publisher?.funding ?? []).map(({ url }, at) =>
      ofField(context, 'site', 'site', ['publisher', 'funding', at, 'url'], url),
    ),
    ...site.memberships.map(({ url }, at) => ofField(context, 'site', 'site', ['memberships', at, 'url'], url)),
  ];
  return [...fields.filter((link) => link !== undefined), ...ofProse(context)].filter(({ url }) => {
    const host = URL.parse(url)?.host;
    return host !== undefined && host !== own;
  });
}

function ofInterests(
  context: CheckContext,
  kind: 'actor' | 'outlet',
  id: string,
  interests: readonly { readonly evidence: { readonly url: string } | { readonly source: string } }[],
): readonly (WebLink | undefined)[] {
  return interests.map(({ evidence }, at) =>
    ofField(context, kind, id, ['interests', at, 'evidence', 'url'], 'url' in evidence ? evidence.url : undefined),
  );
}

function ofField(
  context: CheckContext,
  kind: Reported,
  id: string,
  path: Path,
  url: string | undefined,
): WebLink | undefined {
  const file = fileOf(context, kind, id);
  if (url === undefined || file === undefined) return undefined;
  const place = placeOfPath(file.document, path);
  return { url, file: file.path, ...(place && { place }) };
}

function ofProse(context: CheckContext): readonly WebLink[] {
  return listProse(context).flatMap(({ file, tree }) => {
    const links: WebLink[] = [];
    walkNodes(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !/^https?:\/\//i.test(node.url)) return;
      const { bodyStart } = file.document;
      const [from, to] = [node.position?.start.offset, node.position?.end.offset];
      const place =
        from === undefined ? undefined : placeOfOffsets(file.document, bodyStart + from, bodyStart + (to ?? from));
      links.push({ url: node.url, file: file.path, ...(place && { place }) });
    });
    return links;
  });
}
