/** Cited passages: one record for each, however many claims cite it. */
import type { PlacedEvidence } from '#core/coverage.ts';
import type { ClaimCoverage } from '#core/coverage.ts';
import { isPublic } from '#core/views/public-spans.ts';
import { refClaim, viewQuote } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { outletOf } from './context.ts';
import { listValues, type DraftRecord } from './draft-record.ts';

interface Cited {
  readonly coverage: ClaimCoverage;
  readonly placed: PlacedEvidence;
}

function creditOf({ evidence: { creditedTo } }: PlacedEvidence): readonly string[] {
  return creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [];
}

function makeRecord(index: SiteIndex, cited: readonly Cited[]): DraftRecord[] {
  const [first] = cited;
  const source = first && index.sources.get(first.placed.evidence.source);
  if (first === undefined || source === undefined || !first.placed.located.found) return [];
  const { spans } = first.placed.located;
  const open = index.publicSpans.get(source.id) ?? [];
  if (!spans.every((span) => isPublic(span, open))) return [];
  const { parts, path, language, dir } = viewQuote(source, spans);
  const actors = listValues(cited.flatMap(({ placed }) => creditOf(placed)));
  const { verdict, statement } = refClaim(first.coverage);
  return [
    {
      kind: 'quote',
      path,
      title: '',
      text: parts.join(' […] ').replace(/\s+/gu, ' ').trim(),
      verdicts: listValues(cited.map(({ coverage }) => refClaim(coverage).verdict.sign)),
      actors,
      outlets: outletOf(index, source.id),
      story: source.meta.story,
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

export function listQuoteRecords(index: SiteIndex): DraftRecord[] {
  const all = [...index.claims.values()].flatMap((coverage) =>
    coverage.evidence.flatMap((placed): (Cited & { readonly key: string })[] => {
      if (!placed.located.found) return [];
      const [span] = placed.located.spans;
      return span === undefined
        ? []
        : [{ coverage, placed, key: `${placed.evidence.source} ${span.start} ${span.end}` }];
    }),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((cited) => makeRecord(index, cited));
}
