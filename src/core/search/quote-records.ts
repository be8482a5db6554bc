/** Cited passages: one record for each, however many claims cite it. */
import type { PlacedEvidence } from '#core/coverage.ts';
import type { ClaimCoverage } from '#core/coverage.ts';
import { isPublic } from '#core/views/public-spans.ts';
import { refClaim, viewQuote } from '#core/views/refs.ts';
import { listValues, outletOf, spell, type RecordContext } from './context.ts';
import type { SearchRecord } from './record.ts';

interface Cited {
  readonly coverage: ClaimCoverage;
  readonly placed: PlacedEvidence;
}

function creditOf({ evidence: { creditedTo } }: PlacedEvidence): readonly string[] {
  return creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [];
}

function makeRecord(context: RecordContext, cited: readonly Cited[]): SearchRecord[] {
  const [first] = cited;
  const source = first && context.index.sources.get(first.placed.evidence.source);
  if (first === undefined || source === undefined || !first.placed.located.found) return [];
  const { spans } = first.placed.located;
  const open = context.index.publicSpans.get(source.id) ?? [];
  if (!spans.every((span) => isPublic(span, open))) return [];
  const { parts, path, language, dir } = viewQuote(source, spans);
  const { labels, pick } = context;
  const actors = listValues(cited.flatMap(({ placed }) => creditOf(placed)));
  const { verdict, statement } = refClaim(first.coverage);
  return [
    {
      kind: 'quote',
      path,
      title: '',
      text: parts.join(' […] ').replace(/\s+/gu, ' ').trim(),
      names: spell(context, actors),
      filters: {
        verdict: listValues(cited.map(({ coverage }) => refClaim(coverage).verdict.sign)),
        actor: pick(labels.actors, actors),
        outlet: listValues([outletOf(context, source.id)]),
        story: pick(labels.stories, [source.meta.story]),
      },
      note: {
        verdict,
        claim: statement,
        from: source.meta.label,
        ...(language === '' ? {} : { language }),
        ...(dir === 'rtl' ? { dir } : {}),
      },
    },
  ];
}

export function listQuoteRecords(context: RecordContext): SearchRecord[] {
  const all = [...context.index.claims.values()].flatMap((coverage) =>
    coverage.evidence.flatMap((placed): (Cited & { readonly key: string })[] => {
      if (!placed.located.found) return [];
      const [span] = placed.located.spans;
      return span === undefined
        ? []
        : [{ coverage, placed, key: `${placed.evidence.source} ${span.start} ${span.end}` }];
    }),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((cited) => makeRecord(context, cited));
}
