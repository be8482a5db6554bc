/** Leads from what one source alone reports: sentences with something to check and no counterpart elsewhere. */
import type { TextFindings } from '#core/comparison.ts';
import type { Source, Span } from '#core/model.ts';
import type { Quantity } from '#core/quantities/find-quantities.ts';
import { scoreLead } from './accounts.ts';
import type { Lead, SourcePlace } from './model.ts';
import { overlapLength, shareInside } from './overlap.ts';

/** A sentence with less to check tells a fact-checker nothing. */
const minChecks = 2;
/** More of one kind adds nothing. */
const mostChecks = 6;
/** A sentence of which this part stands elsewhere is not alone. */
const sharedShare = 0.4;

interface Checkables {
  readonly figures: readonly Span[];
  readonly names: readonly Span[];
  readonly speech: readonly Span[];
}

type Places = ReadonlyMap<string, readonly Span[]>;

/** Places by source. */
function groupPlaces(places: readonly SourcePlace[]): Places {
  const groups = Map.groupBy(places, ({ source }) => source);
  return new Map(Array.from(groups, ([source, own]) => [source, own.map(({ span }) => span)]));
}

function readCheckables(
  { id }: Source,
  names: Places,
  { quotations, reported, dates }: TextFindings,
  quantities: readonly Quantity[],
): Checkables {
  return {
    figures: [...quantities, ...(dates.get(id) ?? [])].map(({ span }) => span),
    names: names.get(id) ?? [],
    speech: [
      ...(quotations.get(id) ?? []).map(({ outer }) => outer),
      ...(reported.get(id) ?? []).map(({ span }) => span),
    ],
  };
}

/** Where the sources name somebody. */
function listNamed({ actors }: TextFindings): SourcePlace[] {
  return actors.clusters.flatMap(({ forms }) => forms.flatMap((form) => form.mentions));
}

/** Spans of sources that other sources have too. */
function listShared({ passages, parallels, utterances }: TextFindings): SourcePlace[] {
  return [
    ...passages.flatMap(({ a, b }) => [a, b]),
    ...parallels.flatMap(({ a, b }) => [a, b]),
    ...utterances.flatMap(({ quotations }) =>
      quotations.map(({ source, quotation }) => ({ source, span: quotation.outer })),
    ),
  ];
}

/** Sentences of paragraphs that stand alone, with how much there is to check in each. */
export function findLoneFacts(
  sources: readonly Source[],
  comparison: TextFindings,
  quantities: ReadonlyMap<string, readonly Quantity[]>,
): Lead[] {
  const named = groupPlaces(listNamed(comparison));
  const sharedOf = groupPlaces(listShared(comparison));
  return sources.flatMap((source) => {
    const shared = sharedOf.get(source.id) ?? [];
    const { figures, names, speech } = readCheckables(source, named, comparison, quantities.get(source.id) ?? []);
    const paragraphs = source.blocks.filter((block) => block.kind === 'paragraph');
    return (comparison.sentences.get(source.id) ?? []).flatMap((span): Lead[] => {
      if (!paragraphs.some((block) => shareInside(span, block.span) === 1)) return [];
      if (shared.some((other) => shareInside(span, other) >= sharedShare)) return [];
      const inside = (list: readonly Span[]) => list.filter((item) => overlapLength(item, span) > 0);
      const own = inside(figures);
      const checks = 2 * own.length + inside(names).length + inside(speech).length;
      if (checks < minChecks) return [];
      const marks = own.map((figure) => ({ source: source.id, span: figure }));
      const score = scoreLead('one source alone', Math.min(1, checks / mostChecks));
      return [{ kind: 'one source alone', places: [{ source: source.id, span }], marks, score }];
    });
  });
}
