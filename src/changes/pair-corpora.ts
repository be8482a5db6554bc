/** The entries of all kinds, paired. */
import type { Actor, Claim, Corpus, Outlet, Person, Source, Story } from '#core/model.ts';
import { foldText } from '#core/text.ts';
import { pairEntries, type Paired } from './pair-entries.ts';

export interface PairedCorpora {
  readonly stories: Paired<Story>;
  readonly outlets: Paired<Outlet>;
  readonly actors: Paired<Actor>;
  readonly sources: Paired<Source>;
  readonly claims: Paired<Claim>;
  readonly people: Paired<Person>;
}

export function pairCorpora(before: Corpus, after: Corpus): PairedCorpora {
  return {
    stories: pairEntries(before.stories, after.stories, ({ meta }) => fold(meta.title)),
    outlets: pairEntries(before.outlets, after.outlets, ({ meta }) => fold(meta.name)),
    actors: pairEntries(before.actors, after.actors, ({ meta }) => `${meta.kind} ${fold(meta.name)}`),
    sources: pairEntries(before.sources, after.sources, ({ meta }) => meta.seed.sha256),
    claims: pairEntries(before.claims, after.claims, ({ meta }) => fold(meta.claim)),
    people: pairEntries(before.people, after.people, ({ meta }) => fold(meta.name)),
  };
}

const fold = (text: string) => foldText(text).text.trim();

/** The id now of an entry as it was; ids that are gone stay as they were. */
export function idNow({ now }: Pick<Paired<Source>, 'now'>, id: string): string {
  return now.get(id) ?? id;
}
