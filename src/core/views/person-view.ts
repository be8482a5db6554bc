/** Props of the page of somebody who writes or reviews here, and of the list of them. */
import type { PersonMeta } from '#schema';
import type { Person } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { listClaims, type SiteOverview } from './overview/site-overview.ts';
import { actorPath, personPath } from './paths.ts';
import type { ClaimRef, Link } from './refs.ts';

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

function listWork(overview: SiteOverview, id: string, as: 'authors' | 'reviewers'): Work {
  const actors = overview.corpus.actors.filter(({ meta }) => meta[as].includes(id));
  return {
    claims: listClaims(overview).flatMap((claim) => (claim[as].includes(id) ? [claim.ref] : [])),
    actors: actors.map((actor) => ({ label: actor.meta.name, path: actorPath(actor.id) })),
  };
}

export function viewPerson(overview: SiteOverview, { id, meta, body }: Person): PersonView {
  return {
    id,
    path: personPath(id),
    meta,
    staff: overview.corpus.site.publisher?.staff.includes(id) === true,
    wrote: listWork(overview, id, 'authors'),
    reviewed: listWork(overview, id, 'reviewers'),
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
export function listPeople(overview: SiteOverview): readonly PersonLine[] {
  const signed = [...listClaims(overview), ...overview.corpus.actors.map(({ meta }) => meta)];
  const count = (as: 'authors' | 'reviewers') => {
    const counts = new Map<string, number>();
    for (const id of signed.flatMap((entry) => [...new Set(entry[as])])) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [wrote, reviewed] = [count('authors'), count('reviewers')];
  return overview.corpus.people
    .map(({ id, meta }): PersonLine => ({
      name: meta.name,
      path: personPath(id),
      roles: meta.roles,
      position: meta.position,
      wrote: wrote.get(id) ?? 0,
      reviewed: reviewed.get(id) ?? 0,
    }))
    .toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.path, b.path));
}
