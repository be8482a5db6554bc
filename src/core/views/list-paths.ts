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
  lettersPath,
  outletPath,
  outletsPath,
  searchPath,
  peoplePath,
  personPath,
  publisherPath,
  standardsPath,
  sourcePath,
  storiesPath,
  storyPath,
} from './paths.ts';
import { mostLines, paginate } from './paginate.ts';
import { machinePages, machinePath } from './machine-paths.ts';
import { listPartPaths } from './story-parts.ts';

interface Listed {
  readonly id: string;
}

interface InStory extends Listed {
  readonly meta: { readonly story: string };
}

/** As much of a corpus as tells which pages there are. */
export interface ListedCorpus {
  readonly actors: readonly Listed[];
  readonly docs: readonly Listed[];
  readonly stories: readonly Listed[];
  readonly outlets: readonly Listed[];
  readonly people: readonly Listed[];
  readonly claims: readonly InStory[];
  readonly sources: readonly InStory[];
}

const listPages = (items: readonly unknown[], list: string) => paginate(items, mostLines, list).map(({ path }) => path);

/** The paths of all pages, without redirects and the lists of single letters, to which nobody links. */
export function listPaths({ corpus }: { readonly corpus: ListedCorpus }): string[] {
  const storiesWithSources = new Set(corpus.sources.map(({ meta }) => meta.story));
  const claimsOf = Map.groupBy(corpus.claims, ({ meta }) => meta.story);
  return [
    homePath,
    ...listPages(corpus.stories, storiesPath),
    ...listPages(corpus.actors, actorsPath),
    ...listPages(corpus.outlets, outletsPath),
    searchPath,
    lettersPath,
    ...(corpus.docs.length > 0 ? [docsPath] : []),
    ...(corpus.people.length > 0 ? [peoplePath] : []),
    publisherPath,
    standardsPath,
    correctionsPath,
    dataPath,
    ...corpus.stories.map(({ id }) => storyPath(id)),
    ...corpus.stories.flatMap(({ id }) => listPartPaths(id, claimsOf.get(id)?.length ?? 0)),
    ...corpus.stories
      .filter(({ id }) => storiesWithSources.has(id))
      .flatMap(({ id }) => machinePages.map((page) => machinePath(id, page))),
    ...corpus.claims.map(({ id }) => claimPath(id)),
    ...corpus.sources.map(({ id }) => sourcePath(id)),
    ...corpus.actors.map(({ id }) => actorPath(id)),
    ...corpus.outlets.map(({ id }) => outletPath(id)),
    ...corpus.docs.map(({ id }) => docPath(id)),
    ...corpus.people.map(({ id }) => personPath(id)),
  ];
}
