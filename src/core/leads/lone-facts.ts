/** Leads from what one source alone reports: sentences with something to check and no counterpart elsewhere. */
import type { TextFindings } from '#core/comparison.ts';
import type { Source, Span } from '#core/model.ts';
import { findQuantities } from '#core/quantities/find-quantities.ts';
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

function readCheckables(source: Source, { quotations, reported, actors, dates: found }: TextFindings): Checkables {
  const dates = found.get(source.id) ?? [];
  const mentions = actors.clusters.flatMap(({ forms }) => forms.flatMap((form) => form.mentions));
  return {
    figures: [...findQuantities(source.text, source.blocks, dates), ...dates].map(({ span }) => span),
    names: mentions.filter((mention) => mention.source === source.id).map(({ span }) => span),
    speech: [
      ...(quotations.get(source.id) ?? []).map(({ outer }) => outer),
      ...(reported.get(source.id) ?? []).map(({ span }) => span),
    ],
  };
}

/** Spans of a source that other sources have too. */
function sharedSpans(id: string, { passages, parallels, utterances }: TextFindings): Span[] {
  const places: SourcePlace[] = [
    ...passages.flatMap(({ a, b }) => [a, b]),
    ...parallels.flatMap(({ a, b }) => [a, b]),
    ...utterances.flatMap(({ quotations }) =>
      quotations.map(({ source, quotation }) => ({ source, span: quotation.outer })),
    ),
  ];
  return places.filter(({ source }) => source === id).map(({ span }) => span);
}

/** Sentences of paragraphs that stand alone, with how much there is to check in each. */
export function findLoneFacts(sources: readonly Source[], comparison: TextFindings): Lead[] {
  return sources.flatMap((source) => {
    const shared = sharedSpans(source.id, comparison);
    const { figures, names, speech } = readCheckables(source, comparison);
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
