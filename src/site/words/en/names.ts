/** Words of the page on names. */
import type { NamedKind } from '#core/views/named.ts';
import type { NamedActor, NamesView, UnresolvedView } from '#core/views/names-view.ts';
import { actorKindHeadings } from './labels.ts';
import { countOf, joinWords, numberWord } from './numbers.ts';

export const namesWords = {
  title: 'What each source calls them',
  notRecorded: 'grouped by machine, not reviewed',
  absent: 'Not named by',
  elsewhere: 'elsewhere',
  unresolved: 'Names that stay open',
  unresolvedNote: 'More than one person or body may be meant, so they are counted for none.',
  describedAs: 'described as',
  onThisPage: 'On this page',
} as const;

export const namedKindHeadings: Readonly<Record<NamedKind, string>> = {
  ...actorKindHeadings,
  unknown: 'Other names',
};

/** What the page found. */
export function describeNames({ articles, actors, recorded, groups }: NamesView): string[] {
  if (actors === 0) return ['No name was found that the articles use more than once.'];
  const all = groups.flatMap((group) => group.actors);
  const several = all.filter(({ names }) => names > 1).length;
  const who = articles === 1 ? 'The one article names' : `The ${numberWord(articles)} articles name`;
  const called =
    several === 0 ? '' : `; ${numberWord(several)} of them ${several === 1 ? 'goes' : 'go'} by more than one name`;
  const found = actors - recorded;
  const basis =
    recorded === 0
      ? 'The program grouped the names by itself; a group may be wrong.'
      : found === 0
        ? 'An editor recorded who they are; the program found the places.'
        : `An editor recorded ${numberWord(recorded)} of them; the program grouped the names of the other ${numberWord(found)} by itself.`;
  return [`${who} ${numberWord(actors)} people, bodies and places${called}.`, basis];
}

/** `once`, `twice`, `three times`. */
export function describeTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${numberWord(count)} times`;
}

/** `34 times, in four articles`. */
export function describeNamed({ count, namings, moreNamings, absent }: NamedActor): string {
  const sources = namings.length + moreNamings;
  const all = absent.length === 0 && sources > 1;
  const where = all
    ? sources === 2
      ? 'both articles'
      : `all ${numberWord(sources)} articles`
    : countOf(sources, 'article');
  return `${describeTimes(count)}, in ${where}`;
}

export function describeCandidates({ candidates }: UnresolvedView): string {
  return candidates.length === 0 ? 'It is not clear who is meant.' : `It may mean ${joinWords(candidates, 'or')}.`;
}
