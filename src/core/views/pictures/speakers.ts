/** Who speaks in whose articles: quotations, and evidence that an article credits to somebody. */
import type { Evidence } from '#schema';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Span } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { findWho } from '#core/views/quotations-view.ts';
import { linkActor, refSource, type Link, type SourceRef } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { touches } from '#core/views/story-actors.ts';
import { attributeQuotations } from '#core/views/story-speakers.ts';

export interface SpeakerRow {
  readonly kind: 'named' | 'unnamed' | 'document';
  /** Of named speakers. */
  readonly speaker?: Link;
  readonly count: number;
  /** Of the shown sources, in their order. */
  readonly cells: readonly number[];
  /** Sources in which the speaker speaks. */
  readonly sources: number;
}

export interface SpeakersView {
  readonly articles: number;
  /** Sources in which somebody speaks, most statements first where not all can be shown. */
  readonly shown: readonly SourceRef[];
  readonly moreSources: number;
  /** Named speakers, in most articles first; then those without a name, then documents. */
  readonly rows: readonly SpeakerRow[];
  /** Named speakers that are not shown. */
  readonly moreSpeakers: number;
  /** All named speakers, and those of them who are heard in one article alone. */
  readonly speakers: number;
  readonly inOneArticle: number;
}

interface Statement {
  readonly key: string;
  readonly kind: SpeakerRow['kind'];
  readonly speaker?: Link;
  readonly source: string;
  readonly span: Span;
}

/** More columns than this cannot be read on a phone. */
const mostSources = 8;
const mostSpeakers = 10;
/** A table of one speaker, or of one article, compares nothing. */
const fewest = 2;

function readCredit(index: SiteIndex, credit: NonNullable<Evidence['creditedTo']>) {
  if ('actor' in credit) {
    return { key: `actor ${credit.actor}`, kind: 'named' as const, speaker: linkActor(index, credit.actor) };
  }
  if ('unnamed' in credit) return { key: 'unnamed', kind: 'unnamed' as const };
  return 'document' in credit ? { key: 'document', kind: 'document' as const } : undefined;
}

function listCredited(index: SiteIndex, story: StoryCoverage): Statement[] {
  return story.claims.flatMap(({ evidence: list }) =>
    list.flatMap(({ evidence, located }): Statement[] => {
      const [span] = located.found ? located.spans : [];
      const credit = evidence.creditedTo === undefined ? undefined : readCredit(index, evidence.creditedTo);
      return span === undefined || credit === undefined ? [] : [{ ...credit, source: evidence.source, span }];
    }),
  );
}

/** Quotations whose speaker cannot be told are left out, and so are speakers whose name is not public. */
function listQuoted(index: SiteIndex, story: StoryCoverage): Statement[] {
  return [...attributeQuotations(index, story).values()].flat().flatMap((item): Statement[] => {
    const { key, kind, speaker } = findWho(index, item);
    const place = { source: item.source.id, span: item.quotation.outer };
    if (kind === 'named') {
      return speaker === undefined || speaker.label === '' ? [] : [{ key, kind, speaker, ...place }];
    }
    if (kind === 'unknown') return [];
    return [kind === 'document' ? { key: kind, kind, ...place } : { key: 'unnamed', kind: 'unnamed', ...place }];
  });
}

/** Words that stand in a quotation and in evidence, or in evidence of several claims, are one statement. */
function joinStatements(statements: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement[]>();
  for (const statement of statements) {
    const place = `${statement.key}\n${statement.source}`;
    const own = kept.get(place) ?? [];
    if (!own.some(({ span }) => touches(span, statement.span))) own.push(statement);
    kept.set(place, own);
  }
  return [...kept.values()].flat();
}

const kinds: readonly SpeakerRow['kind'][] = ['named', 'unnamed', 'document'];

/** Undefined where fewer than two speak, or only in one article. */
export function viewSpeakers(index: SiteIndex, story: StoryCoverage): SpeakersView | undefined {
  const statements = joinStatements([...listQuoted(index, story), ...listCredited(index, story)]);
  const bySource = Map.groupBy(statements, ({ source }) => source);
  const place = new Map(story.sources.map(({ id }, at) => [id, at]));
  const order = (id: string) => place.get(id) ?? 0;
  const ranked = [...bySource].toSorted(([a, x], [b, y]) => y.length - x.length || order(a) - order(b));
  const shown = new Set(ranked.slice(0, mostSources).map(([id]) => id));
  const sources = story.sources.filter(({ id }) => shown.has(id));
  const rows = [...Map.groupBy(statements, ({ key }) => key).values()]
    .flatMap((list): SpeakerRow[] => {
      const [first] = list;
      if (first === undefined) return [];
      return [
        {
          kind: first.kind,
          count: list.length,
          cells: sources.map(({ id }) => list.filter(({ source }) => source === id).length),
          sources: new Set(list.map(({ source }) => source)).size,
          ...(first.speaker === undefined ? {} : { speaker: first.speaker }),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        b.sources - a.sources ||
        b.count - a.count ||
        byCodePoint(a.speaker?.label ?? '', b.speaker?.label ?? ''),
    );
  const named = rows.filter(({ kind }) => kind === 'named');
  if (rows.length < fewest || sources.length < fewest || named.length === 0) return undefined;
  return {
    articles: story.sources.length,
    shown: sources.map(refSource),
    moreSources: bySource.size - sources.length,
    rows: [...named.slice(0, mostSpeakers), ...rows.filter(({ kind }) => kind !== 'named')],
    moreSpeakers: Math.max(0, named.length - mostSpeakers),
    speakers: named.length,
    inOneArticle: named.filter(({ sources: count }) => count === 1).length,
  };
}
