/** Lists what content names by id. */
import type { Corpus } from '#core/model.ts';
import type { Path } from '#markdown/places.ts';
import type { ClaimMeta, Evidence } from '#schema';
import type { Reported } from './report.ts';

/** One id at one place of one entry. */
export interface Reference {
  readonly kind: Reported;
  /** Id of the entry that holds the reference. */
  readonly entry: string;
  readonly target: 'story' | 'source' | 'outlet' | 'actor' | 'person';
  readonly id: string;
  readonly path: Path;
}

type Target = Omit<Reference, 'kind' | 'entry'>;

/** All references in the corpus, by entry and field. */
export function listReferences({ site, sources, actors, claims }: Corpus): readonly Reference[] {
  return [
    ...of('site', 'site', list('person', site.publisher?.staff ?? [], ['publisher', 'staff'])),
    ...sources.flatMap(({ id, meta }) =>
      of('source', id, [
        { target: 'story', id: meta.story, path: ['story'] },
        ...optional('outlet', meta.outlet, ['outlet']),
        ...list('outlet', meta.agencies, ['agencies']),
      ]),
    ),
    ...actors.flatMap(({ id, meta }) =>
      of('actor', id, [
        ...meta.names.flatMap((name, index) => list('source', name.sources, ['names', index, 'sources'])),
        ...meta.roles.map((role, index): Target => ({
          target: 'source',
          id: role.source,
          path: ['roles', index, 'source'],
        })),
        ...meta.interests.flatMap(({ evidence }, index) =>
          'source' in evidence ? optional('source', evidence.source, ['interests', index, 'evidence', 'source']) : [],
        ),
        ...ofPeople(meta),
      ]),
    ),
    ...claims.flatMap(({ id, meta }) =>
      of('claim', id, [
        { target: 'story', id: meta.story, path: ['story'] },
        ...list('actor', meta.actors, ['actors']),
        ...meta.evidence.flatMap((evidence, index) => ofEvidence(evidence, ['evidence', index])),
        ...list('source', meta.silent, ['silent']),
        ...ofPeople(meta),
        ...meta.asked.flatMap(({ actor, by }, index) => [
          ...optional('actor', actor, ['asked', index, 'actor']),
          ...optional('person', by, ['asked', index, 'by']),
        ]),
      ]),
    ),
  ];
}

function ofPeople({ authors, reviewers }: Pick<ClaimMeta, 'authors' | 'reviewers'>): readonly Target[] {
  return [...list('person', authors, ['authors']), ...list('person', reviewers, ['reviewers'])];
}

function ofEvidence({ source, creditedTo, via, origin, finding }: Evidence, path: Path): readonly Target[] {
  return [
    { target: 'source', id: source, path: [...path, 'source'] },
    ...(creditedTo !== undefined && 'actor' in creditedTo
      ? optional('actor', creditedTo.actor, [...path, 'creditedTo', 'actor'])
      : []),
    ...optional('outlet', via, [...path, 'via']),
    ...(origin !== undefined && origin.with !== 'itself'
      ? optional('source', origin.with, [...path, 'origin', 'with'])
      : []),
    ...(finding === undefined ? [] : optional('source', finding.from, [...path, 'finding', 'from'])),
  ];
}

const of = (kind: Reported, entry: string, targets: readonly Target[]): readonly Reference[] =>
  targets.map((target) => ({ kind, entry, ...target }));

const optional = (target: Target['target'], id: string | null, path: Path): readonly Target[] =>
  id === null ? [] : [{ target, id, path }];

const list = (target: Target['target'], ids: readonly string[], path: Path): readonly Target[] =>
  ids.map((id, index) => ({ target, id, path: [...path, index] }));
