/** Everything on a site by its first letter, in pages that stay short: the way to find things without a script. */
import { foldWords } from '#core/search/fold-words.ts';
import type { RecordKind } from '#core/search/record.ts';
import { byCodePoint } from '#core/text.ts';
import { paginate } from './paginate.ts';
import { actorPath, docPath, lettersPath, outletPath, sourcePath, storyPath } from './paths.ts';
import { listClaims, type SiteOverview } from './overview/site-overview.ts';
import { sortKey } from './overview/story-overview.ts';
import type { VerdictRef } from './refs.ts';

export interface LetterEntry {
  readonly kind: Exclude<RecordKind, 'quote'>;
  readonly label: string;
  readonly path: string;
  readonly verdict?: VerdictRef;
  /** Label of a source. */
  readonly from?: string;
}

export interface LetterGroup {
  /** A letter as `letterOf` writes it, `digits` or `other`; part of the address. */
  readonly key: string;
  readonly entries: readonly LetterEntry[];
  readonly path: string;
}

export interface LetterPage {
  readonly key: string;
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly LetterEntry[];
}

export interface LettersView {
  readonly groups: readonly LetterGroup[];
  /** Small sites: everything stands on the first page, and there are no others. */
  readonly together: boolean;
  readonly pages: readonly LetterPage[];
}

/** A page of so many lines is about 12 KB over the wire. */
const mostOnPage = 250;

/**
 * The key of the letter under which a label is listed, marks and accents aside: `a` to `z`, or the code point of the capital,
 * `u-0416`. Ideographs are too many for a list; with labels that have no letter they share `other`.
 */
export function letterOf(label: string): string {
  const [first = ''] = foldWords(label)[0] ?? '';
  if (/[a-z]/.test(first)) return first;
  if (/\p{N}/u.test(first)) return 'digits';
  const [capital = ''] = first.toUpperCase();
  const isLetter = /\p{L}/u.test(capital) && !/\p{Ideographic}/u.test(capital);
  return isLetter ? `u-${capital.codePointAt(0)?.toString(16).padStart(4, '0')}` : 'other';
}

/** The capital letter of a key; undefined for `digits` and `other`. */
export function letterOfKey(key: string): string | undefined {
  if (key === 'digits' || key === 'other') return undefined;
  return key.startsWith('u-') ? String.fromCodePoint(Number.parseInt(key.slice(2), 16)) : key.toUpperCase();
}

function listEntries(overview: SiteOverview): LetterEntry[] {
  const { actors, outlets, docs } = overview.corpus;
  const plain = (kind: LetterEntry['kind'], label: string, path: string) => ({
    entry: { kind, label, path },
    key: sortKey(label),
  });
  const entries: { readonly entry: LetterEntry; readonly key: string }[] = [
    ...listClaims(overview).map(({ ref: { statement, path, verdict }, key }) => ({
      entry: { kind: 'claim' as const, label: statement, path, verdict },
      key,
    })),
    ...overview.stories.flatMap(({ sources }) =>
      sources.map(({ id, title, label, key }) => ({
        entry: { kind: 'source' as const, label: title, path: sourcePath(id), from: label },
        key,
      })),
    ),
    ...actors.map(({ id, meta }) => plain('actor', meta.name, actorPath(id))),
    ...outlets.map(({ id, meta }) => plain('outlet', meta.name, outletPath(id))),
    ...overview.stories.map(({ id, meta }) => plain('story', meta.title, storyPath(id))),
    ...docs.map(({ id, meta }) => plain('doc', meta.title, docPath(id))),
  ];
  return entries
    .toSorted((a, b) => byCodePoint(a.key, b.key) || byCodePoint(a.entry.path, b.entry.path))
    .map(({ entry }) => entry);
}

function orderKey(key: string): string {
  return letterOfKey(key) ?? (key === 'digits' ? '0' : '\u{10FFFF}');
}

export function viewLetters(overview: SiteOverview, most = mostOnPage): LettersView {
  const all = listEntries(overview);
  const together = all.length <= most;
  const groups = [...Map.groupBy(all, ({ label }) => letterOf(label))]
    .toSorted(([a], [b]) => byCodePoint(orderKey(a), orderKey(b)))
    .map(([key, entries]): LetterGroup => ({
      key,
      entries,
      path: together ? `${lettersPath}#${key}` : `${lettersPath}${key}/`,
    }));
  if (together) return { groups, together, pages: [] };
  const pages = groups.flatMap(({ key, entries, path }) =>
    paginate(entries, most, path).map(({ items, ...place }) => ({ key, entries: items, ...place })),
  );
  return { groups, together, pages };
}
