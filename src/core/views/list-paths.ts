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

interface Listed {
  readonly id: string;
}

/** As much of a corpus as tells which pages there are. */
export interface ListedCorpus {
  readonly actors: readonly Listed[];
  readonly docs: readonly Listed[];
  readonly stories: readonly Listed[];
  readonly outlets: readonly Listed[];
  readonly claims: readonly Listed[];
  readonly sources: readonly (Listed & { readonly meta: { readonly story: string } })[];
}

/** The paths of all pages, without redirects. */
export function listPaths({ corpus }: { readonly corpus: ListedCorpus }): string[] {
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
