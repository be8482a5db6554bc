/** Lists every quote that content takes from a source, with what became of looking it up. */
import { locateQuote } from '#core/locate.ts';
import type { Located } from '#core/locate.ts';
import type { Source } from '#core/model.ts';
import type { Path } from '#markdown/places.ts';
import type { ContentKind } from '#schema';
import type { CheckContext } from './rule.ts';

/** One quote of one entry; the source exists. */
export interface LookedUpQuote {
  readonly kind: ContentKind;
  readonly entry: string;
  /** Of the quote itself. */
  readonly path: Path;
  readonly quote: string;
  readonly source: Source;
  readonly located: Located;
}

const listed = new WeakMap<CheckContext, readonly LookedUpQuote[]>();

/** Quotes of evidence, of roles and of interests, by entry; those of missing sources are left out. */
export function listQuotes(context: CheckContext): readonly LookedUpQuote[] {
  const known = listed.get(context);
  if (known !== undefined) return known;
  const { sources, actors, claims } = context.corpus;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const look = (
    kind: ContentKind,
    entry: string,
    path: Path,
    item: { source: string; quote: string },
  ): LookedUpQuote[] => {
    const source = byId.get(item.source);
    if (source === undefined) return [];
    return [{ kind, entry, path, quote: item.quote, source, located: locateQuote(source, item.quote) }];
  };
  const quotes = [
    ...actors.flatMap(({ id, meta }) =>
      meta.roles.flatMap((role, index) => look('actor', id, ['roles', index, 'quote'], role)),
    ),
    ...actors.flatMap(({ id, meta }) =>
      meta.interests.flatMap(({ evidence }, index) =>
        'source' in evidence ? look('actor', id, ['interests', index, 'evidence', 'quote'], evidence) : [],
      ),
    ),
    ...claims.flatMap(({ id, meta }) =>
      meta.evidence.flatMap((item, index) => look('claim', id, ['evidence', index, 'quote'], item)),
    ),
  ];
  listed.set(context, quotes);
  return quotes;
}
