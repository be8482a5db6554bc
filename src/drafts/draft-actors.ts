/** Proposes an actor for each group of names that matters and that no actor has. */
import { isGivenName } from '#data/given-names.ts';
import type { ActorCluster } from '#core/actors.ts';
import { overlapLength } from '#core/leads/overlap.ts';
import { splitWords } from '#core/mentions-words.ts';
import type { Actor } from '#core/model.ts';
import { compareNames } from '#core/names.ts';
import { byCodePoint } from '#core/text.ts';
import type { ActorMeta } from '#schema';
import { findSharedNames, listNames, nameKey, type ActorName } from './actor-names.ts';
import { listRoles, type ActorRole } from './actor-roles.ts';
import type { StoryMaterial } from './story-material.ts';

export interface ActorProposal {
  readonly name: string;
  readonly kind: ActorMeta['kind'];
  /** The name to show first. */
  readonly names: readonly ActorName[];
  readonly roles: readonly ActorRole[];
}

/**
 * Who is named in fewer sources matters only if they speak or are named often. Lower brings every town and brand of every
 * article; higher loses the official whom one source alone names.
 */
const minSources = 2;
const minMentions = 3;
/** More words are a title or a list. */
const longestPersonName = 4;

const wordsOf = (name: string) => splitWords(name).map(({ text }) => text);

/** `NNV Ardent`, `TVN Krona`: a name with an acronym in it is a ship's, a channel's or a body's, not a person's. */
const hasAcronym = (name: string) => wordsOf(name).some((word) => /^\p{Lu}{3,}$/u.test(word)) && /\p{Ll}/u.test(name);

/** A kind that actors can have; undefined where it cannot be told. */
function decideKind({ kind, name }: ActorCluster, speaks: boolean): ActorMeta['kind'] | undefined {
  if (kind === 'person') return hasAcronym(name) ? 'organisation' : 'person';
  if (kind !== 'unknown') return kind;
  const words = wordsOf(name);
  const [first] = words;
  const isPersonal = words.length > 1 && words.length <= longestPersonName && first !== undefined && isGivenName(first);
  return speaks && isPersonal ? 'person' : undefined;
}

/** Whether some quotation or reported speech has a name of the cluster as its speaker. */
function isSpeaker({ forms }: ActorCluster, { comparison }: StoryMaterial): boolean {
  return forms.some(({ mentions }) =>
    mentions.some(({ source, span }) =>
      [...(comparison.quotations.get(source) ?? []), ...(comparison.reported.get(source) ?? [])].some(({ speaker }) =>
        [speaker.span, speaker.resolved?.span].some((place) => place !== undefined && overlapLength(place, span) > 0),
      ),
    ),
  );
}

function hasName({ meta }: Actor, key: string): boolean {
  return [meta.name, ...meta.names.map(({ name }) => name)].some((name) => nameKey(name) === key);
}

/** Whether an actor is already there: by a name of several words, or by the name to show. A bare surname proves nothing. */
function isKnown(cluster: ActorCluster, actors: readonly Actor[]): boolean {
  const full = cluster.forms.map(({ name }) => name).filter((name) => wordsOf(name).length > 1);
  return actors.some((actor) => {
    if ([...full, cluster.name].some((name) => hasName(actor, nameKey(name)))) return true;
    return actor.meta.kind === 'person' && full.some((name) => compareNames(name, actor.meta.name).match);
  });
}

/** Sources in which an actor has the name already are left out. */
function withoutTaken(names: readonly ActorName[], actors: readonly Actor[]): ActorName[] {
  return names.flatMap(({ name, sources }) => {
    const uses = actors.flatMap(({ meta }) => meta.names.filter((other) => nameKey(other.name) === nameKey(name)));
    if (uses.some((use) => use.sources.length === 0)) return [];
    const free = sources.filter((source) => !uses.some((use) => use.sources.includes(source)));
    return free.length === 0 ? [] : [{ name, sources: free }];
  });
}

function proposeInStory(material: StoryMaterial, actors: readonly Actor[]): ActorProposal[] {
  const { actors: found } = material.comparison;
  const shared = findSharedNames(found);
  return found.clusters.flatMap((cluster): ActorProposal[] => {
    const mentions = cluster.forms.flatMap((form) => form.mentions);
    const speaks = isSpeaker(cluster, material);
    const matters =
      speaks || mentions.length >= minMentions || new Set(mentions.map(({ source }) => source)).size >= minSources;
    const kind = matters ? decideKind(cluster, speaks) : undefined;
    if (kind === undefined || isKnown(cluster, actors)) return [];
    const names = withoutTaken(listNames(cluster, material.sources, shared), actors);
    const [first] = names;
    return first === undefined ? [] : [{ name: first.name, kind, names, roles: listRoles(cluster, material.sources) }];
  });
}

/** One actor out of the proposals of several stories. */
function join(proposals: readonly ActorProposal[]): ActorProposal[] {
  const [first] = proposals;
  if (first === undefined) return [];
  const names = Map.groupBy(
    proposals.flatMap((proposal) => proposal.names),
    ({ name }) => name,
  );
  return [
    {
      ...first,
      names: Array.from(names, ([name, uses]) => ({
        name,
        sources: [...new Set(uses.flatMap(({ sources }) => sources))].toSorted(byCodePoint),
      })),
      roles: proposals.flatMap(({ roles }) => roles),
    },
  ];
}

/**
 * The actors that stories lack, most mentioned first. One that several stories print under the same full name is one actor;
 * bare names are kept apart by their sources.
 */
export function proposeActors(stories: readonly StoryMaterial[], actors: readonly Actor[]): ActorProposal[] {
  const all = stories.flatMap((story) =>
    proposeInStory(story, actors).map((proposal) => ({ story: story.id, proposal })),
  );
  const isFull = ({ name, kind }: ActorProposal) => kind !== 'person' || wordsOf(name).length > 1;
  const groups = Map.groupBy(all, ({ story, proposal }) =>
    [proposal.kind, nameKey(proposal.name), isFull(proposal) ? '' : story].join('|'),
  );
  return [...groups.values()].flatMap((group) => join(group.map(({ proposal }) => proposal)));
}
