/** Makes problems of entries: finds the file of an entry and the place in it. */
import type { Place, Problem } from '#core/problem.ts';
import { contentPath } from '#markdown/content-file.ts';
import type { ContentFile } from '#markdown/content-file.ts';
import { placeInScalar, placeOfOffsets, placeOfPath } from '#markdown/places.ts';
import type { Path } from '#markdown/places.ts';
import { problemOf } from '#markdown/problem-of.ts';
import type { Report } from '#markdown/problem-of.ts';
import { contentKinds } from '#schema';
import type { ContentKind } from '#schema';
import type { AcrossContext } from './rule.ts';

/** Where in an entry's file: a field, words inside a field, or offsets in the file. */
export type At =
  | { readonly path: Path; readonly part?: 'key' | 'value' }
  | { readonly path: Path; readonly from: number; readonly to: number }
  | { readonly offset: number; readonly end?: number };

/** What a problem can be about: an entry, or the settings of the site, whose id does not matter. */
export type Reported = ContentKind | 'site';

const pathOf = (kind: Reported, id: string) =>
  kind === 'site' ? 'content/site.yaml' : contentPath(contentKinds[kind].folder, id);

/** The file of an entry; docs of the site hide those of the product. */
export function fileOf(
  { reading }: Pick<AcrossContext, 'reading'>,
  kind: Reported,
  id: string,
): ContentFile | undefined {
  const own = reading.files.get(pathOf(kind, id));
  return own ?? (kind === 'doc' ? reading.files.get(`src/docs/${id}.md`) : undefined);
}

/** A problem of an entry at a place of its file. */
export function reportEntry(
  context: Pick<AcrossContext, 'reading'>,
  ruleId: string,
  kind: Reported,
  id: string,
  at: At,
  report: Report,
): Problem {
  const file = fileOf(context, kind, id);
  return problemOf(file?.path ?? pathOf(kind, id), ruleId, file && placeIn(file, at), report);
}

/** The place in a file, if it can be told. */
function placeIn({ document }: ContentFile, at: At): Place | undefined {
  if ('offset' in at) return placeOfOffsets(document, at.offset, at.end);
  return 'from' in at ? placeInScalar(document, at.path, at.from, at.to) : placeOfPath(document, at.path, at.part);
}
