/** Pages whose address changes, and addresses that lead nowhere any more. */
import { contentPath } from '#markdown/content-file.ts';
import { rulePage, type Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';
import { actorPath, claimPath, docPath, outletPath, personPath, sourcePath, storyPath } from '#core/views/paths.ts';
import { contentKinds, type ContentKind } from '#schema';
import type { Entry, Paired } from './pair-entries.ts';
import type { PairedCorpora } from './pair-corpora.ts';
import type { Side } from './side.ts';

/** An address that readers may know and that is no page of its own any more. */
export interface Move {
  readonly kind: ContentKind;
  readonly id: string;
  /** Below the site's base. */
  readonly from: string;
  /** Where the page is now; missing where it is gone. */
  readonly to?: string;
  /** Whether the old address leads to the new one. */
  readonly redirect: boolean;
  /** It was a draft, which nobody was promised to find again. */
  readonly draft: boolean;
}

interface Moved extends Entry {
  readonly meta: Entry['meta'] & { readonly status?: 'draft' | 'reviewed' };
}

const idVanished = 'id-vanished';

/** In order of the kinds as readers meet them, then of ids. */
export function findMoves(before: Side, after: Side, pairs: PairedCorpora): readonly Move[] {
  const docs = new Set(after.corpus.docs.map(({ id }) => id));
  return [
    ...moveEntries('story', before.corpus.stories, after.corpus.stories, pairs.stories, storyPath),
    ...moveEntries('claim', before.corpus.claims, after.corpus.claims, pairs.claims, claimPath),
    ...moveEntries('source', before.corpus.sources, after.corpus.sources, pairs.sources, sourcePath),
    ...moveEntries('actor', before.corpus.actors, after.corpus.actors, pairs.actors, actorPath),
    ...moveEntries('outlet', before.corpus.outlets, after.corpus.outlets, pairs.outlets, outletPath),
    ...moveEntries('person', before.corpus.people, after.corpus.people, pairs.people, personPath),
    // Pages of the docs have no former ids: nothing can lead on.
    ...before.corpus.docs
      .filter(({ id }) => !docs.has(id))
      .map(({ id }): Move => ({ kind: 'doc', id, from: docPath(id), redirect: false, draft: true })),
  ];
}

function moveEntries<E extends Moved>(
  kind: ContentKind,
  before: readonly E[],
  after: readonly E[],
  { now }: Paired<E>,
  pathOf: (id: string) => string,
): Move[] {
  const pages = new Set(after.map(({ id }) => id));
  const leadsTo = new Map(after.flatMap(({ id, meta }) => meta.formerIds.map((former) => [former, id] as const)));
  return before
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .flatMap((entry) => {
      const isDraft = entry.meta.status === 'draft';
      const known = [entry.id, ...entry.meta.formerIds];
      return known.flatMap((id): Move[] => {
        if (pages.has(id)) return [];
        const target = leadsTo.get(id) ?? now.get(entry.id);
        const redirect = leadsTo.has(id);
        // A redirect that still leads somewhere is no news.
        if (redirect && id !== entry.id) return [];
        const to = target === undefined ? {} : { to: pathOf(target) };
        return [{ kind, id, from: pathOf(id), redirect, draft: isDraft && target === undefined, ...to }];
      });
    });
}

/** An error for each address that leads nowhere; a warning where it was the page of a draft or of the docs. */
export function reportVanished(moves: readonly Move[]): readonly Problem[] {
  return moves
    .filter(({ redirect }) => !redirect)
    .map(({ kind, id, from, to, draft }) => {
      const target = to?.split('/').slice(2, -1).join('/');
      const file = contentPath(contentKinds[kind].folder, target ?? id);
      const mend =
        target !== undefined
          ? `add ${id} to formerIds of ${target}, which took its place`
          : kind === 'doc'
            ? 'look for links to it; pages of the docs leave no redirect'
            : `put the page back, or add ${id} to formerIds of the ${kind} that takes its place`;
      const reason = `The address ${from} vanishes without a redirect; ${mend}`;
      return { file, ruleId: idVanished, reason, fatal: !draft, url: rulePage(idVanished) };
    });
}
