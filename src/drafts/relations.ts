/** How the sentence of a claim and another sentence are related: what was compared between them, and how surely they belong together. */
import type { SourcePlace } from '#core/leads.ts';
import type { ComparedPart, Parallel, PartKind } from '#core/parallels.ts';

export interface RelatedPart {
  readonly kind: PartKind;
  readonly comparison: ComparedPart['comparison'];
  /** Place in the first source, and in the second. */
  readonly first: ComparedPart['a'];
  readonly second: ComparedPart['a'];
}

export interface Relation {
  /** From 0 to 1: how likely both report one fact. */
  readonly score: number;
  readonly parts: readonly RelatedPart[];
  /** Words of content that both sentences have in what they report, names and offices left out. */
  readonly commonWords: number;
}

export type Relate = (first: SourcePlace, second: SourcePlace) => Relation | undefined;

const keyOf = ({ source, span }: SourcePlace) => `${source} ${span.start} ${span.end}`;

/**
 * Looks up pairs either way round; the same sentence in two sources is as sure as can be.
 * @param readContent the stems of what a place reports
 */
export function relatePairs(
  parallels: readonly Parallel[],
  readText: (place: SourcePlace) => string,
  readContent: (place: SourcePlace) => ReadonlySet<string>,
): Relate {
  const known = new Map<string, Pick<Relation, 'score' | 'parts'>>();
  for (const { a, b, score, parts } of parallels) {
    const turn = (from: 'a' | 'b', to: 'a' | 'b') =>
      parts.map((part) => ({ kind: part.kind, comparison: part.comparison, first: part[from], second: part[to] }));
    known.set(`${keyOf(a)}|${keyOf(b)}`, { score, parts: turn('a', 'b') });
    known.set(`${keyOf(b)}|${keyOf(a)}`, { score, parts: turn('b', 'a') });
  }
  return (first, second) => {
    const others = readContent(second);
    const commonWords = [...readContent(first)].filter((word) => others.has(word)).length;
    const found = known.get(`${keyOf(first)}|${keyOf(second)}`);
    if (found !== undefined) return { ...found, commonWords };
    return readText(first) === readText(second) ? { score: 1, parts: [], commonWords } : undefined;
  };
}

/** From this score on pairs are mostly one fact; below the second one they mostly only share a topic. */
const sureScore = 0.6;
const likelyScore = 0.5;
/** Parts that agree: names, figures, dates. */
const someParts = 2;
/** Words of content in common that a pair needs in place of, or beside, parts that agree. */
const oneWord = 1;
const someWords = 2;
const manyWords = 3;

/**
 * Whether two sentences report one fact surely enough to stand in one claim; a difference needs a sure pair. Set by reading
 * the 150 best pairs of three events: scores alone leave one wrong pair in two between .47 and .6, mostly two statements of one
 * person or two scenes with the same people. A wrong draft costs an editor more than one that is missing.
 */
export function isSure({ score, parts, commonWords }: Relation, haveOtherSubjects: () => boolean): boolean {
  const hasParts = parts.length >= someParts;
  if (score >= sureScore) return commonWords >= (hasParts ? oneWord : someWords);
  if (parts.some(({ comparison }) => comparison === 'different') || haveOtherSubjects()) return false;
  if (score >= likelyScore) return commonWords >= (hasParts ? someWords : manyWords);
  return hasParts && commonWords >= manyWords;
}
