/** Which pages a site has. */
import {
  actorPath,
  actorsPath,
  claimPath,
  correctionsPath,
  dataPath,
  docPath,
  docsPath,
  homePath,
  outletPath,
  sourcePath,
  storyPath,
} from './paths.ts';
import { machinePages, machinePath } from './machine-paths.ts';
import type { SiteIndex } from './site-index.ts';

/** The paths of all pages, without redirects. */
export function listPaths({ corpus }: Pick<SiteIndex, 'corpus'>): string[] {
  const storiesWithSources = new Set(corpus.sources.map(({ meta }) => meta.story));
  return [
    homePath,
    ...(corpus.actors.length > 0 ? [actorsPath] : []),
    ...(corpus.docs.length > 0 ? [docsPath] : []),
    correctionsPath,
    dataPath,
    ...corpus.stories.map(({ id }) => storyPath(id)),
    ...corpus.stories
      .filter(({ id }) => storiesWithSources.has(id))
      .flatMap(({ id }) => machinePages.map((page) => machinePath(id, page))),
    ...corpus.claims.map(({ id }) => claimPath(id)),
    ...corpus.sources.map(({ id }) => sourcePath(id)),
    ...corpus.actors.map(({ id }) => actorPath(id)),
    ...corpus.outlets.map(({ id }) => outletPath(id)),
    ...corpus.docs.map(({ id }) => docPath(id)),
  ];
}
