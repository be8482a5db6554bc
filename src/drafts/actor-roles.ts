/** What the sources say an actor is, as quotes that stand once. */
import type { ActorCluster } from '#core/actors.ts';
import type { Source, Span } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { standsOnce } from './unique-quote.ts';

export interface ActorRole {
  readonly source: string;
  readonly quote: string;
}

/** A role and the name are one phrase if no more than this stands between them: a space, or a comma and a space. */
const longestGap = 2;
const lengthOf = ({ start, end }: Span) => end - start;

/** `Prime Minister` with the name behind it, `a farmer` with the name before it. */
function joinName(role: Span, mentions: readonly Span[]): Span {
  const behind = mentions.find(({ start }) => start >= role.end && start - role.end <= longestGap);
  if (behind) return { start: role.start, end: behind.end };
  const before = mentions.find(({ end }) => end <= role.start && role.start - end <= longestGap);
  return before ? { start: before.start, end: role.end } : role;
}

/** At most one role for each source: the one that says most and stands once, with the name where they are one phrase. */
export function listRoles({ roles, forms }: ActorCluster, sources: ReadonlyMap<string, Source>): readonly ActorRole[] {
  const mentions = forms.flatMap((form) => form.mentions);
  const bySource = Map.groupBy(roles, ({ source }) => source);
  return [...bySource]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .flatMap(([id, own]): ActorRole[] => {
      const source = sources.get(id);
      if (source === undefined) return [];
      const here = mentions.filter((mention) => mention.source === id).map(({ span }) => span);
      const phrases = own.map(({ span }) => ({ span, phrase: joinName(span, here) }));
      const [best] = phrases
        .filter(({ phrase }) => standsOnce(source, phrase))
        .toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span) || a.span.start - b.span.start);
      return best === undefined ? [] : [{ source: id, quote: source.text.slice(best.phrase.start, best.phrase.end) }];
    });
}
