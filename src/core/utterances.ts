/**
 * One utterance as each source printed it: quotations of several sources that share most of their words of content,
 * with what differs between them. Two wordings may be two translations: this says that they differ, not that one was altered.
 */
import { diffArrays } from 'diff';
import { functionWords } from '#data/function-words.ts';
import type { Source } from './model.ts';
import { compareNames } from './names.ts';
import { isQuotation, type Quotation } from './quotations.ts';
import { byCodePoint } from './text.ts';
import { stemWord, tokenize } from './tokens.ts';
import { countWholeWords, isOneSound } from './unspaced.ts';

/** A quotation and where it stands. */
export interface PlacedQuotation {
  readonly source: string;
  readonly quotation: Quotation;
}

export interface Utterance {
  /** By source, then by place; at least two sources. */
  readonly quotations: readonly PlacedQuotation[];
  /** `speaker`: sources put it beside different people's names; `wording`: the words that they share are not all the same. */
  readonly differs: readonly ('speaker' | 'wording')[];
}

/** Part of the shorter quotation's words of content that the other must have: translations of one statement keep about two thirds. */
const minCommonShare = 0.6;
/** Part of the words of content between the first and the last common one: common words that lie apart are chance. */
const minDensity = 0.5;
/** Fewer common words of content are a phrase that anybody may use. */
const minCommonWords = 4;
/** The same for a quotation that stands word for word in the other. */
const minVerbatimWords = 3;
/** Keys by which quotations meet: their rarest words of content. More find more, and cost more. */
const keysPerQuotation = 6;
/** A word in more quotations than this brings nobody together. */
const maxQuotationsPerKey = 100;

interface Words extends PlacedQuotation {
  readonly norms: readonly string[];
  /** Stems of the words of content, in order. */
  readonly content: readonly string[];
  /** How much of a whole word one of them is, on average: less than 1 where words are not spaced. */
  readonly size: number;
}

function readWords(source: Pick<Source, 'id' | 'text'>, quotation: Quotation): Words {
  // A lone 's' is the genitive of a text whose apostrophes were set apart: "the ship ’ s crew".
  const norms = quotation.segments
    .flatMap(({ start, end }) => tokenize(source.text.slice(start, end)).map((token) => token.norm))
    .filter((norm) => norm !== 's');
  const content = norms.filter((norm) => !functionWords.has(norm) && !isOneSound(norm)).map(stemWord);
  return { source: source.id, quotation, norms, content, size: countWholeWords(content) / Math.max(1, content.length) };
}

type Changes = ReturnType<typeof diffArrays<string>>;
const isCommon = (change: Changes[number]) => !change.added && !change.removed;

/** Whether one holds the words of the other as they stand. */
function holdsVerbatim(longer: Words, shorter: Words): boolean {
  return ` ${longer.norms.join(' ')} `.includes(` ${shorter.norms.join(' ')} `);
}

function isSameUtterance(a: Words, b: Words): boolean {
  const [shorter, longer] = a.content.length <= b.content.length ? [a, b] : [b, a];
  if (shorter.content.length * shorter.size >= minVerbatimWords && holdsVerbatim(longer, shorter)) return true;
  const changes = diffArrays([...shorter.content], [...longer.content]);
  const inner = changes.slice(changes.findIndex(isCommon), changes.findLastIndex(isCommon) + 1);
  const count = (list: Changes) => list.reduce((sum, change) => sum + change.value.length, 0);
  const common = count(inner.filter(isCommon));
  const between = count(inner.filter((change) => !change.removed));
  return (
    common * shorter.size >= minCommonWords &&
    common >= minCommonShare * shorter.content.length &&
    common >= minDensity * between
  );
}

/** A common run of at most so many words before (or after) a gap of at least so many words is chance, not the same words. */
const strayWords = 2;
const gapWords = 3;

/** The changes from the first common run to the last, stray runs at the ends left out. */
function innerChanges(changes: Changes): Changes {
  const first = changes.findIndex(isCommon);
  const inner = changes.slice(first, changes.findLastIndex(isCommon) + 1);
  const isStray = (run: Changes[number] | undefined, gap: Changes[number] | undefined) =>
    run !== undefined && gap !== undefined && run.value.length <= strayWords && gap.value.length >= gapWords;
  if (first >= 0 && inner.length > 1 && isStray(inner[0], inner[1])) return innerChanges(inner.slice(1));
  if (first >= 0 && inner.length > 1 && isStray(inner.at(-1), inner.at(-2))) return innerChanges(inner.slice(0, -1));
  return inner;
}

/** Whether words between the first and the last common one differ; an excerpt of the other does not. */
function differsInWording(a: Words, b: Words): boolean {
  if (holdsVerbatim(a, b) || holdsVerbatim(b, a)) return false;
  const inner = innerChanges(diffArrays([...a.norms], [...b.norms]));
  const join = (side: 'added' | 'removed') =>
    inner.flatMap((change) => (change[side] || isCommon(change) ? change.value : [])).join('');
  return join('added') !== join('removed');
}

/** The person's name, where the source names one. */
function nameOfSpeaker({ speaker }: Quotation): string | undefined {
  if (speaker.resolved) return speaker.resolved.text;
  return speaker.kind === 'named' ? speaker.text : undefined;
}

/** Whether two sources name different people for it: none of the names in one is a form of a name in the other. */
function differInSpeaker(group: readonly Words[]): boolean {
  const names = [...Map.groupBy(group, ({ source }) => source).values()]
    .map((list) => list.flatMap(({ quotation }) => nameOfSpeaker(quotation) ?? []))
    .filter((list) => list.length > 0);
  return names.some((one, at) =>
    names.slice(at + 1).some((other) => !one.some((a) => other.some((b) => compareNames(a, b).match))),
  );
}

/** Pairs of quotations of two sources that share a rare word. */
function* pairCandidates(quotations: readonly Words[]): Generator<readonly [Words, Words]> {
  const frequency = new Map<string, number>();
  for (const { content } of quotations)
    for (const word of new Set(content)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byKey = new Map<string, number[]>();
  for (const [at, quotation] of quotations.entries()) {
    const rarest = [...new Set(quotation.content)]
      .filter((word) => (frequency.get(word) ?? 0) > 1)
      .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || byCodePoint(a, b));
    const met = new Set<number>();
    for (const key of rarest.slice(0, keysPerQuotation)) {
      const others = byKey.get(key) ?? [];
      if (others.length < maxQuotationsPerKey) byKey.set(key, [...others, at]);
      for (const other of others) met.add(other);
    }
    for (const other of met) {
      const earlier = quotations[other];
      if (earlier && earlier.source !== quotation.source) yield [earlier, quotation];
    }
  }
}

/** Joins what belongs together, directly or through a third. */
function joinPairs(pairs: readonly (readonly [Words, Words])[]): Words[][] {
  const groups = new Map<Words, Set<Words>>();
  for (const [a, b] of pairs) {
    const [one, other] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])];
    const [larger, smaller] = one.size >= other.size ? [one, other] : [other, one];
    if (groups.get(a) === undefined) groups.set(a, one);
    if (groups.get(b) === undefined) groups.set(b, other);
    if (larger === smaller) continue;
    for (const member of smaller) {
      larger.add(member);
      groups.set(member, larger);
    }
  }
  return Array.from(new Set(groups.values()), (group) => [...group]);
}

/** Of each wording the first quotation and the first of another source: the others would be compared in vain. */
function takeWordings(sorted: readonly Words[]): readonly Words[] {
  const first = new Map<string, Set<string>>();
  return sorted.filter(({ norms, source }) => {
    const key = norms.join(' ');
    const sources = first.get(key) ?? new Set();
    first.set(key, sources);
    if (sources.size > 1 || sources.has(source)) return false;
    sources.add(source);
    return true;
  });
}

function describe(group: readonly Words[]): Utterance {
  const sorted = group.toSorted(
    (a, b) => byCodePoint(a.source, b.source) || a.quotation.outer.start - b.quotation.outer.start,
  );
  const worded = takeWordings(sorted);
  const between = worded.flatMap((a, at) =>
    worded.slice(at + 1).flatMap((b) => (a.source === b.source ? [] : [[a, b] as const])),
  );
  const differs = [
    ...(differInSpeaker(group) ? (['speaker'] as const) : []),
    ...(between.some(([a, b]) => isSameUtterance(a, b) && differsInWording(a, b)) ? (['wording'] as const) : []),
  ];
  return { quotations: sorted.map(({ source, quotation }) => ({ source, quotation })), differs };
}

/** How much an editor would want to see it: other speakers first, then other words, then the same in many sources. */
function rank({ differs, quotations }: Utterance): number {
  return (differs.includes('speaker') ? 2e6 : 0) + (differs.includes('wording') ? 1e6 : 0) + quotations.length;
}

/**
 * Utterances that at least two sources print, the most telling first; the order of the sources changes nothing.
 * Near-linear in the number of quotations.
 */
export function findUtterances(
  sources: readonly Pick<Source, 'id' | 'text'>[],
  quotations: ReadonlyMap<string, readonly Quotation[]>,
): Utterance[] {
  const words = sources
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .flatMap((source) =>
      (quotations.get(source.id) ?? []).filter(isQuotation).map((quotation) => readWords(source, quotation)),
    );
  const pairs = [...pairCandidates(words)].filter(([a, b]) => isSameUtterance(a, b));
  const first = ({ quotations: [quotation] }: Utterance) => `${quotation?.source} ${quotation?.quotation.outer.start}`;
  return joinPairs(pairs)
    .map(describe)
    .toSorted((a, b) => rank(b) - rank(a) || byCodePoint(first(a), first(b)));
}
