/** Leads from parallels: accounts of one fact in several sources, which agree or differ. */
import type { TextFindings } from '#core/comparison.ts';
import { joinByLinks } from '#core/linkage.ts';
import { compareNames } from '#core/names.ts';
import type { ComparedPart, Parallel, PartKind } from '#core/parallels.ts';
import { byCodePoint } from '#core/text.ts';
import type { Lead, LeadKind, SourcePlace } from './model.ts';
import { shareInside } from './overlap.ts';

/** Two sentences of which this part is copied agree because they are one text; only their differences are news. */
const copiedShare = 0.6;

const kindOfPart: Readonly<Record<PartKind, LeadKind>> = {
  number: 'numbers differ',
  date: 'dates differ',
  negation: 'negation differs',
  modality: 'negation differs',
  name: 'names differ',
};

/** How much a fact-checker cares about each, apart from how sure the match is. Set by reading leads, not by a data set. */
const worth: Readonly<Record<LeadKind, number>> = {
  'speakers differ': 0.95,
  'numbers differ': 0.9,
  'negation differs': 0.8,
  'dates differ': 0.8,
  'attribution differs': 0.7,
  'wordings differ': 0.65,
  'names differ': 0.55,
  'accounts agree': 0.5,
  'one source alone': 0.25,
};

/** Scores of parallels between which sureness grows: below the first none is found, from the second on they are paraphrases. */
const unsureFrom = 0.45;
const sureFrom = 0.8;
/** Of accounts below this score that agree in no figure or date, about half only share a topic (by reading three events). */
const firmScore = 0.6;
const softWeight = 0.6;
/** Two speakers of sentences that only share a topic are no difference. */
const minAttributionScore = 0.6;

/** Score of a lead: what its kind is worth, less where the match is unsure. `sureness` is 0 to 1. */
export function scoreLead(kind: LeadKind, sureness: number): number {
  return worth[kind] * (0.5 + 0.5 * sureness);
}

const keyOf = ({ source, span }: SourcePlace) => `${source} ${span.start}`;
const sourceOf = (key: string) => key.split(' ', 1)[0];

/** A source tells a fact once: two of its sentences in one group would be two facts. */
function haveNoSourceInCommon(a: readonly string[], b: readonly string[]): boolean {
  const sources = new Set(a.map(sourceOf));
  return !b.some((key) => sources.has(sourceOf(key)));
}

export function sortPlaces(places: readonly SourcePlace[]): SourcePlace[] {
  const unique = new Map(places.map((place) => [`${keyOf(place)} ${place.span.end}`, place]));
  return [...unique.values()].toSorted((a, b) => byCodePoint(a.source, b.source) || a.span.start - b.span.start);
}

const pairOf = (a: { readonly source: string }, b: { readonly source: string }) => `${a.source} ${b.source}`;

/** Says whether both sentences of a parallel lie in one copied passage. */
function copyDetector({ passages }: TextFindings): (parallel: Parallel) => boolean {
  const copied = passages.filter(({ kind }) => kind !== 'sharedQuotation');
  const byPair = Map.groupBy(copied, ({ a, b }) => pairOf(a, b));
  return ({ a, b }) =>
    (byPair.get(pairOf(a, b)) ?? []).some(
      (passage) =>
        shareInside(a.span, passage.a.span) >= copiedShare && shareInside(b.span, passage.b.span) >= copiedShare,
    );
}

/** Named speakers to whom a sentence credits what it says. */
function speakersOf({ source, span }: SourcePlace, { reported, quotations }: TextFindings): string[] {
  const speakers = [
    ...(reported.get(source) ?? []).filter(({ sentence }) => shareInside(sentence, span) > 0),
    ...(quotations.get(source) ?? []).filter(({ outer }) => shareInside(outer, span) > 0),
  ].map(({ speaker }) => speaker);
  // Whom a 'he' stands for is the program's reading: too little for a difference.
  return speakers.flatMap(({ kind, text, resolved }) =>
    kind === 'pronoun' ? [] : (resolved?.text ?? (kind === 'named' ? text : [])),
  );
}

/** Each credits somebody by name, and nobody is credited by both. */
function differsInAttribution({ a, b, score }: Parallel, comparison: TextFindings): boolean {
  if (score < minAttributionScore) return false;
  const [left, right] = [speakersOf(a, comparison), speakersOf(b, comparison)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((name) => right.some((other) => compareNames(name, other).match));
}

function judgeGroup(parallels: readonly Parallel[], comparison: TextFindings): LeadKind {
  const differing = new Set(parallels.flatMap(({ differs }) => differs.map((part) => kindOfPart[part])));
  const [gravest] = [...differing].toSorted((a, b) => worth[b] - worth[a]);
  if (gravest !== undefined) return gravest;
  return parallels.some((parallel) => differsInAttribution(parallel, comparison))
    ? 'attribution differs'
    : 'accounts agree';
}

/** The parts to look at: those that differ, or the figures and dates on which accounts agree. */
function isTelling({ kind: part, comparison }: ComparedPart, kind: LeadKind): boolean {
  if (kind === 'accounts agree') return comparison !== 'different' && part !== 'name';
  return comparison === 'different' && kindOfPart[part] === kind;
}

function marksOf(parallels: readonly Parallel[], kind: LeadKind): SourcePlace[] {
  return parallels.flatMap(({ a, b, parts }) =>
    parts.flatMap((part) =>
      isTelling(part, kind)
        ? [
            { source: a.source, span: part.a },
            { source: b.source, span: part.b },
          ]
        : [],
    ),
  );
}

/** The pairs of the sentence that the others resemble most: what only resembles one of its neighbours tells another fact. */
function keepCentral(group: readonly Parallel[]): Parallel[] {
  const sums = new Map<string, number>();
  for (const { a, b, score } of group)
    for (const key of [keyOf(a), keyOf(b)]) sums.set(key, (sums.get(key) ?? 0) + score);
  const [central] = [...sums].toSorted(([x, p], [y, q]) => q - p || byCodePoint(x, y));
  return group.filter(({ a, b }) => keyOf(a) === central?.[0] || keyOf(b) === central?.[0]);
}

/** Whether two accounts agree in a figure or a date, or resemble each other as paraphrases do. */
function agreesFirmly({ score, parts }: Parallel): boolean {
  return score >= firmScore || parts.some(({ kind, comparison }) => kind !== 'name' && comparison !== 'different');
}

function describeGroup(group: readonly Parallel[], comparison: TextFindings): Lead {
  const news = keepCentral(group);
  const kind = judgeGroup(news, comparison);
  const places = sortPlaces(news.flatMap(({ a, b }) => [a, b]));
  const marks = sortPlaces(marksOf(news, kind));
  const best = Math.max(...news.map(({ score }) => score));
  const sureness = Math.min(1, Math.max(0, (best - unsureFrom) / (sureFrom - unsureFrom)));
  const sources = new Set(places.map(({ source }) => source)).size;
  // Three witnesses to a figure are worth more than two to a mood.
  const weight = kind === 'accounts agree' ? 0.1 * (sources - 2) + (marks.length > 0 ? 0.1 : 0) : 0;
  const factor = kind === 'accounts agree' && !news.some(agreesFirmly) ? softWeight : 1;
  return { kind, places, marks, score: Math.min(1, factor * (scoreLead(kind, sureness) + weight)) };
}

/** One lead for each group of sentences that report one fact, unless all of them are one text. */
export function findAccounts(comparison: TextFindings): Lead[] {
  const { parallels } = comparison;
  const isCopied = copyDetector(comparison);
  const ids = [...new Set(parallels.flatMap(({ a, b }) => [keyOf(a), keyOf(b)]))].toSorted(byCodePoint);
  const links = parallels.map(({ a, b, score }) => ({ a: keyOf(a), b: keyOf(b), strength: score }));
  const groups = joinByLinks(ids, links, haveNoSourceInCommon);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const news = parallels.filter(
    (parallel) =>
      groupOf.get(keyOf(parallel.a)) === groupOf.get(keyOf(parallel.b)) &&
      (parallel.differs.length > 0 || !isCopied(parallel)),
  );
  return [...Map.groupBy(news, ({ a }) => groupOf.get(keyOf(a))).values()].map((group) =>
    describeGroup(group, comparison),
  );
}
