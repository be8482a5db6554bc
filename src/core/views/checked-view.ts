/** How a claim was checked, and who answers for it: as far as it is recorded, and what is not. */
import { noAnswer, type ClaimMeta } from '#schema';
import type { ClaimCoverage } from '#core/coverage.ts';
import { byCodePoint } from '#core/text.ts';
import { linkActor, linkOutlet, linkPerson, type Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface AskedView {
  readonly actor: Link;
  readonly by: Link;
  readonly date: string;
  /** Missing where nobody answered. */
  readonly answer?: { readonly quote: string; readonly date?: string | undefined; readonly url?: string | undefined };
}

export type Unrecorded = 'authors' | 'reviewers' | 'whyChecked' | 'asked';

export interface CheckedView {
  readonly authors: readonly Link[];
  readonly reviewers: readonly Link[];
  readonly whyChecked?: string;
  readonly asked: readonly AskedView[];
  readonly oneWitnessBecause?: string;
  readonly secondaryBecause?: string;
  /** Of those whom the evidence credits, and of the outlets that it comes from; each with its page. */
  readonly interests: readonly { readonly who: Link; readonly interest: string }[];
  readonly unrecorded: readonly Unrecorded[];
}

function viewAsked(index: SiteIndex, asked: ClaimMeta['asked']): AskedView[] {
  return asked.map(({ actor, by, date, answer }) => ({
    actor: linkActor(index, actor),
    by: linkPerson(index, by),
    date,
    ...(answer === noAnswer ? {} : { answer }),
  }));
}

function listOutlet(index: SiteIndex, source: string): readonly string[] {
  const outlet = index.sources.get(source)?.meta.outlet ?? undefined;
  return outlet === undefined ? [] : [outlet];
}

/** Interests of whoever the evidence rests on, by name; nobody twice. */
function listStakes(index: SiteIndex, { evidence }: ClaimCoverage): CheckedView['interests'] {
  const credited = evidence.flatMap(({ evidence: { creditedTo } }) =>
    creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [],
  );
  const from = evidence.flatMap(({ evidence: { source, via } }) => [
    ...(via === null ? [] : [via]),
    ...listOutlet(index, source),
  ]);
  const actors = [...new Set(credited)].flatMap((id) =>
    (index.actors.get(id)?.meta.interests ?? []).map(({ interest }) => ({ who: linkActor(index, id), interest })),
  );
  const outlets = [...new Set(from)].flatMap((id) =>
    (index.outlets.get(id)?.meta.interests ?? []).map(({ interest }) => ({ who: linkOutlet(index, id), interest })),
  );
  return [...actors, ...outlets].toSorted((a, b) => byCodePoint(a.who.label, b.who.label));
}

export function viewChecked(index: SiteIndex, coverage: ClaimCoverage): CheckedView {
  const { authors, reviewers, whyChecked, asked, oneWitnessBecause, secondaryBecause } = coverage.claim.meta;
  const recorded: readonly (readonly [Unrecorded, boolean])[] = [
    ['authors', authors.length > 0],
    ['reviewers', reviewers.length > 0],
    ['whyChecked', whyChecked !== undefined],
    ['asked', asked.length > 0],
  ];
  return {
    authors: authors.map((id) => linkPerson(index, id)),
    reviewers: reviewers.map((id) => linkPerson(index, id)),
    asked: viewAsked(index, asked),
    interests: listStakes(index, coverage),
    unrecorded: recorded.flatMap(([field, is]) => (is ? [] : [field])),
    ...(whyChecked === undefined ? {} : { whyChecked }),
    ...(oneWitnessBecause === undefined ? {} : { oneWitnessBecause }),
    ...(secondaryBecause === undefined ? {} : { secondaryBecause }),
  };
}
