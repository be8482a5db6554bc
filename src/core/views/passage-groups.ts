/** Passages that are one and the same text in several sources, so that a page shows it once. */
import type { Span } from '#core/model.ts';
import type { Passage } from '#core/passages.ts';
import { byCodePoint } from '#core/text.ts';

export interface PassageGroup {
  /** The pair that has most of its words in common. */
  readonly passage: Passage;
  /** Where else it stands, one place per source, by source. */
  readonly also: readonly { readonly source: string; readonly span: Span }[];
}

/** Two passages are about the same text where the spans of one source overlap by this part of the shorter. */
const minOverlap = 0.6;

function overlaps(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared >= minOverlap * Math.min(x.end - x.start, y.end - y.start);
}

/** Most words first. */
function rankPassages(passages: readonly Passage[]): Passage[] {
  return passages.toSorted(
    (x, y) =>
      y.words - x.words ||
      byCodePoint(x.a.source, y.a.source) ||
      byCodePoint(x.b.source, y.b.source) ||
      x.a.span.start - y.a.span.start,
  );
}

/** Groups passages along the strongest; a passage joins the first group that has its text in one of its sources. */
export function groupPassages(passages: readonly Passage[]): PassageGroup[] {
  const groups: { readonly passage: Passage; readonly places: Map<string, Span> }[] = [];
  const groupsOf = new Map<string, (typeof groups)[number][]>();
  for (const passage of rankPassages(passages)) {
    const sides = [passage.a, passage.b];
    const holds = (group: (typeof groups)[number]) =>
      sides.some(({ source, span }) => {
        const own = group.places.get(source);
        return own !== undefined && overlaps(own, span);
      });
    const found = sides.flatMap(({ source }) => groupsOf.get(source) ?? []).find(holds);
    const group = found ?? { passage, places: new Map<string, Span>() };
    if (found === undefined) groups.push(group);
    for (const { source, span } of sides) {
      if (group.places.has(source)) continue;
      group.places.set(source, span);
      const list = groupsOf.get(source);
      if (list === undefined) groupsOf.set(source, [group]);
      else list.push(group);
    }
  }
  return groups.map(({ passage, places }) => ({
    passage,
    also: [...places]
      .filter(([source]) => source !== passage.a.source && source !== passage.b.source)
      .map(([source, span]) => ({ source, span }))
      .toSorted((x, y) => byCodePoint(x.source, y.source)),
  }));
}
