/** Props of a story: its figures, its findings and the fact-check table. */
import type { ClaimKind, Evidence, SourceMeta } from '#schema';
import type { Cell, CellState, ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { chooseKeyWords } from './key-words.ts';
import { printable } from './printable.ts';
import { passagePath, rowId, storyPath } from './paths.ts';
import {
  linkActor,
  linkOutlet,
  refClaim,
  refSource,
  type ClaimRef,
  type Link,
  type SourceRef,
  type VerdictRef,
} from './refs.ts';
import type { SiteIndex } from './site-index.ts';

/** Some words of a quote, as they stand in the source. */
interface CellQuote {
  /** Index of the evidence in its claim. */
  readonly evidence: number;
  readonly stance: Evidence['stance'];
  readonly words: string;
  /** Words of the same passage stand before or after them. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly path: string;
  readonly language?: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface CellView {
  readonly states: readonly CellState[];
  readonly quotes: readonly CellQuote[];
}

export interface ColumnView {
  readonly source: SourceRef;
  readonly outlet?: Link & { readonly id: string };
  /** First column of its family. */
  readonly first: boolean;
}

/** Sources that stand side by side, and why. */
export interface FamilyView {
  /** Agencies that more than one of them credits, with how many do. */
  readonly agencies: readonly { readonly agency: Link; readonly count: number }[];
  readonly sharesWording: boolean;
  readonly size: number;
}

export interface RowView {
  readonly claim: ClaimRef;
  /** Id of the row's element. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly witnesses: number;
  /** In the order of the columns. */
  readonly cells: readonly CellView[];
}

/** Rows that share a verdict, in the order of `verdictOrder`. */
interface RowGroup {
  readonly verdict: VerdictRef['sign'];
  readonly rows: readonly RowView[];
}

export interface TableView {
  readonly story: string;
  readonly families: readonly FamilyView[];
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroup[];
  readonly claims: number;
}

/** The order in which verdicts are listed: where sources part first, then what they agree on, then the rest. */
export const verdictOrder: readonly VerdictRef['sign'][] = [
  'disputed',
  'sources differ',
  'contradicted',
  'corroborated',
  'one witness',
  'qualified',
  'overridden',
  'no evidence',
];

/** Id of a group of rows. */
export function verdictAnchor(sign: VerdictRef['sign']): string {
  return `v-${sign.replaceAll(' ', '-')}`;
}

function viewCell(cell: Cell, source: Source, statement: string): CellView {
  const quotes = cell.evidence.flatMap(({ index, evidence, located }): CellQuote[] => {
    const [span] = located.found ? located.spans : [];
    if (!located.found || span === undefined) return [];
    const key = chooseKeyWords(source.text, span, statement);
    const { language, dir } = refSource(source);
    return [
      {
        evidence: index,
        stance: evidence.stance,
        words: printable(source.text.slice(key.start, key.end)),
        cutBefore: key.start > span.start,
        cutAfter: key.end < span.end || located.spans.length > 1,
        path: passagePath(source.id, span),
        dir,
        ...(language === undefined ? {} : { language }),
      },
    ];
  });
  return { states: cell.states, quotes };
}

function viewRow(index: SiteIndex, story: StoryCoverage, coverage: ClaimCoverage): RowView {
  const { claim, witnesses, cells } = coverage;
  return {
    claim: refClaim(coverage),
    id: rowId(claim.id),
    kind: claim.meta.kind,
    actors: claim.meta.actors.map((id) => ({ id, name: linkActor(index, id).label })),
    witnesses: witnesses.length,
    cells: cells.flatMap((cell, at) => {
      const source = story.sources[at];
      return source === undefined ? [] : [viewCell(cell, source, claim.meta.claim)];
    }),
  };
}

function viewFamilies(index: SiteIndex, { families }: StoryCoverage): FamilyView[] {
  return families.map(({ sources, agencies, wording }) => ({
    agencies: agencies.map((id) => ({
      agency: linkOutlet(index, id),
      count: sources.filter((source) => index.sources.get(source)?.meta.agencies.includes(id)).length,
    })),
    sharesWording: wording.length > 0,
    size: sources.length,
  }));
}

/** The fact-check table of a story. */
function viewTable(index: SiteIndex, story: StoryCoverage): TableView {
  const rows = story.claims.map((claim) => viewRow(index, story, claim));
  const bySign = Map.groupBy(rows, (row) => row.claim.verdict.sign);
  const firsts = new Set(story.families.map((family) => family.sources[0]));
  return {
    story: story.story.id,
    families: viewFamilies(index, story),
    columns: story.sources.map((source) => {
      const { outlet } = source.meta;
      const link = outlet === null ? {} : { outlet: { id: outlet, ...linkOutlet(index, outlet) } };
      return { source: refSource(source), first: firsts.has(source.id), ...link };
    }),
    groups: verdictOrder.flatMap((verdict) => {
      const group = bySign.get(verdict);
      return group === undefined ? [] : [{ verdict, rows: group }];
    }),
    claims: rows.length,
  };
}

/** The figures that the sentences at the top of a story are made from. */
export interface Glance {
  readonly articles: number;
  /** Different outlets that are known. */
  readonly outlets: readonly Link[];
  readonly articlesOfUnknownOutlet: number;
  /** Groups of two or more articles that credit one agency or share wording. */
  readonly families: readonly FamilyView[];
  /** Different witnesses behind the story's evidence. */
  readonly witnesses: number;
  readonly claims: number;
  readonly drafts: number;
  readonly verdicts: Readonly<Record<VerdictRef['sign'], number>>;
  /** First and last stated day of publication; several articles may lack one. */
  readonly published?: { readonly first: string; readonly last: string };
  readonly articlesWithoutDate: number;
}

function countVerdicts(claims: readonly ClaimCoverage[]): Record<VerdictRef['sign'], number> {
  const count = (sign: VerdictRef['sign']) => claims.filter((claim) => refClaim(claim).verdict.sign === sign).length;
  return {
    corroborated: count('corroborated'),
    'one witness': count('one witness'),
    disputed: count('disputed'),
    'sources differ': count('sources differ'),
    contradicted: count('contradicted'),
    qualified: count('qualified'),
    'no evidence': count('no evidence'),
    overridden: count('overridden'),
  };
}

export function viewGlance(index: SiteIndex, story: StoryCoverage): Glance {
  const { sources, claims } = story;
  const outlets = [...new Set(sources.flatMap(({ meta }) => meta.outlet ?? []))].toSorted(byCodePoint);
  const days = sources
    .flatMap(({ meta }) => (meta.published !== null && 'at' in meta.published ? meta.published.at.slice(0, 10) : []))
    .toSorted(byCodePoint);
  const first = days[0];
  const last = days.at(-1);
  return {
    articles: sources.length,
    outlets: outlets.map((id) => linkOutlet(index, id)),
    articlesOfUnknownOutlet: sources.filter(({ meta }) => meta.outlet === null).length,
    families: viewFamilies(index, story).filter(({ size }) => size > 1),
    witnesses: new Set(claims.flatMap((claim) => claim.witnesses.map((witness) => witness.basis.key))).size,
    claims: claims.length,
    drafts: claims.filter(({ claim }) => claim.meta.status === 'draft').length,
    verdicts: countVerdicts(claims),
    articlesWithoutDate: sources.length - days.length,
    ...(first === undefined || last === undefined ? {} : { published: { first, last } }),
  };
}

/** Something an editor found about one piece of evidence. */
export interface FindingView {
  readonly claim: ClaimRef;
  readonly differs: NonNullable<Evidence['finding']>['differs'];
  readonly source: SourceRef;
  readonly from: Link;
  readonly reason: string;
}

export function listFindings(index: SiteIndex, claims: readonly ClaimCoverage[]): FindingView[] {
  return claims.flatMap((coverage) =>
    coverage.evidence.flatMap(({ evidence }): FindingView[] => {
      const source = index.sources.get(evidence.source);
      const { finding } = evidence;
      if (source === undefined || finding === undefined) return [];
      const other = index.sources.get(finding.from);
      const from = other === undefined ? { label: finding.from } : refSource(other);
      const { differs, reason } = finding;
      return [{ claim: refClaim(coverage), differs, reason, source: refSource(source), from }];
    }),
  );
}

/** One article in the list of a story. */
export interface ArticleLine {
  readonly source: SourceRef;
  readonly outlet?: Link;
  readonly published: SourceMeta['published'];
  readonly complete: SourceMeta['complete'];
  /** Claims that cite it. */
  readonly claims: number;
}

function listArticles(index: SiteIndex, story: StoryCoverage): ArticleLine[] {
  return story.sources.map((source) => {
    const { outlet, published, complete } = source.meta;
    const claims = new Set((index.coverage.citations.get(source.id) ?? []).map(({ claim }) => claim)).size;
    const line = { source: refSource(source), published, complete, claims };
    return outlet === null ? line : { ...line, outlet: linkOutlet(index, outlet) };
  });
}

export interface StoryView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Day of the event, as the story's page states it. */
  readonly date?: string;
  readonly body: string;
  readonly glance: Glance;
  readonly findings: readonly FindingView[];
  readonly table: TableView;
  /** In the order of the table's columns. */
  readonly articles: readonly ArticleLine[];
}

export function viewStory(index: SiteIndex, story: StoryCoverage): StoryView {
  const { id, meta, body } = story.story;
  return {
    id,
    path: storyPath(id),
    title: meta.title,
    body,
    glance: viewGlance(index, story),
    findings: listFindings(index, story.claims),
    table: viewTable(index, story),
    articles: listArticles(index, story),
    ...(meta.description === undefined ? {} : { description: meta.description }),
    ...(meta.date === undefined ? {} : { date: meta.date }),
  };
}
