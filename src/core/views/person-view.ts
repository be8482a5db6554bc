/** Props of the page of somebody who writes or reviews here, and of the list of them. */
import type { PersonMeta } from '#schema';
import type { Person } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { actorPath, personPath } from './paths.ts';
import { refClaim, type ClaimRef, type Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

/** What somebody did for content: claims, and pages of actors. */
interface Work {
  readonly claims: readonly ClaimRef[];
  readonly actors: readonly Link[];
}

export interface PersonView {
  readonly id: string;
  readonly path: string;
  readonly meta: PersonMeta;
  readonly staff: boolean;
  readonly wrote: Work;
  readonly reviewed: Work;
  readonly body: string;
}

function listWork(index: SiteIndex, id: string, as: 'authors' | 'reviewers'): Work {
  const claims = [...index.claims.values()].filter(({ claim }) => claim.meta[as].includes(id));
  const actors = index.corpus.actors.filter(({ meta }) => meta[as].includes(id));
  return {
    claims: claims.map(refClaim),
    actors: actors.map((actor) => ({ label: actor.meta.name, path: actorPath(actor.id) })),
  };
}

export function viewPerson(index: SiteIndex, { id, meta, body }: Person): PersonView {
  return {
    id,
    path: personPath(id),
    meta,
    staff: index.corpus.site.publisher?.staff.includes(id) === true,
    wrote: listWork(index, id, 'authors'),
    reviewed: listWork(index, id, 'reviewers'),
    body,
  };
}

export interface PersonLine {
  readonly name: string;
  readonly path: string;
  readonly roles: PersonMeta['roles'];
  readonly position?: string | undefined;
  /** Claims and actors. */
  readonly wrote: number;
  readonly reviewed: number;
}

/** Everybody by name, by code point. */
export function listPeople(index: SiteIndex): readonly PersonLine[] {
  const signed = [
    ...[...index.claims.values()].map(({ claim }) => claim.meta),
    ...index.corpus.actors.map((a) => a.meta),
  ];
  const count = (id: string, as: 'authors' | 'reviewers') => signed.filter((meta) => meta[as].includes(id)).length;
  return index.corpus.people
    .map(({ id, meta }): PersonLine => ({
      name: meta.name,
      path: personPath(id),
      roles: meta.roles,
      position: meta.position,
      wrote: count(id, 'authors'),
      reviewed: count(id, 'reviewers'),
    }))
    .toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.path, b.path));
}
