/** Recorded verdicts of all claims: the corrections page, its parts, and the feeds. */
import { byCodePoint } from '#core/text.ts';
import type { HistoryEntry } from './history-view.ts';
import { listClaims, type SiteOverview } from './overview/site-overview.ts';
import { claimPath, correctionsPartPath, correctionsPath, storyPath } from './paths.ts';
import type { ClaimRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface CorrectionView extends HistoryEntry {
  /** As it stands now. */
  readonly claim: ClaimRef;
  /** The entry on the page of its claim. */
  readonly path: string;
  /** Permanent, whatever the claim is called now: the entry on the page that the claim had first. */
  readonly permanentPath: string;
}

/** Changes on one page: a browser shows this many at once, and a phone loads them in a second. */
const correctionsPerPart = 100;

/** Every recorded verdict, newest first. */
export function listCorrections(overview: SiteOverview): CorrectionView[] {
  return listClaims(overview)
    .flatMap(({ ref: claim, first, history }) =>
      history.map((entry): CorrectionView => ({
        ...entry,
        claim,
        path: `${claim.path}#${entry.id}`,
        permanentPath: `${claimPath(first)}#${entry.id}`,
      })),
    )
    .map((entry, order) => ({ entry, order }))
    .toSorted((a, b) => byCodePoint(b.entry.date, a.entry.date) || b.order - a.order)
    .map(({ entry }) => entry);
}

/** Whether something that had been published was changed. */
export function isChange({ kind }: Pick<HistoryEntry, 'kind'>): boolean {
  return kind !== 'first' && kind !== 'confirmed';
}

/** Parts that so many changes fill; none where one page holds them all. */
export function countParts(changes: number, size: number = correctionsPerPart): number {
  return changes > size ? Math.ceil(changes / size) : 0;
}

/** One page of older changes. Parts are counted from the oldest, so that a change stays on its page as others come. */
export interface CorrectionsPart {
  /** From 1, the oldest. */
  readonly number: number;
  readonly path: string;
  /** Newest first. */
  readonly entries: readonly CorrectionView[];
  readonly from: string;
  readonly to: string;
}

/** Parts of all changes, newest first. */
export function listParts(changes: readonly CorrectionView[], size: number = correctionsPerPart): CorrectionsPart[] {
  const count = countParts(changes.length, size);
  return Array.from({ length: count }, (_, at) => {
    const number = count - at;
    const end = changes.length - (number - 1) * size;
    const entries = changes.slice(Math.max(0, end - size), end);
    const path = correctionsPartPath(number);
    return { number, path, entries, from: entries.at(-1)?.date ?? '', to: entries[0]?.date ?? '' };
  });
}

export interface CorrectionsPage {
  /** The newest changes. */
  readonly changes: readonly CorrectionView[];
  readonly parts: readonly CorrectionsPart[];
  readonly countChanges: number;
  /** First verdicts of claims that have not been changed since, newest first. */
  readonly firsts: readonly CorrectionView[];
  readonly countFirsts: number;
}

export function viewCorrections(overview: SiteOverview): CorrectionsPage {
  const all = listCorrections(overview);
  const changes = all.filter(isChange);
  const changed = new Set(changes.map(({ claim }) => claim.id));
  const firsts = all.filter(({ kind, claim }) => kind === 'first' && !changed.has(claim.id));
  return {
    changes: changes.slice(0, correctionsPerPart),
    parts: listParts(changes),
    countChanges: changes.length,
    firsts: firsts.slice(0, correctionsPerPart),
    countFirsts: firsts.length,
  };
}

/** Keeps the latest day of each path. */
function keepLatest(days: readonly (readonly [path: string, day: string])[]): Map<string, string> {
  const latest = new Map<string, string>();
  for (const [path, day] of days) if (day > (latest.get(path) ?? '')) latest.set(path, day);
  return latest;
}

/** Day of the last entry in the history of a page's claims, by path: of claims and of stories. */
export function listModified({ claims }: Pick<SiteIndex, 'claims'>): ReadonlyMap<string, string> {
  return keepLatest(
    [...claims.values()].flatMap(({ claim: { id, meta } }) => {
      const date = meta.history.at(-1)?.date;
      return date === undefined ? [] : [[claimPath(id), date] as const, [storyPath(meta.story), date] as const];
    }),
  );
}

/** The same for all pages of a site, and for its corrections. */
export function listAllModified({ stories }: SiteOverview): ReadonlyMap<string, string> {
  return keepLatest(
    stories.flatMap(({ id, claims }) =>
      claims.flatMap(({ ref, history }) => {
        const date = history.at(-1)?.date;
        return date === undefined
          ? []
          : [ref.path, storyPath(id), correctionsPath].map((path) => [path, date] as const);
      }),
    ),
  );
}
