/**
 * Pages and files about the whole site, each a scope of its own: with all that it reads of stories, so that it is kept until one of
 * these changes. A page that is not listed here is rendered every time.
 */
import { actorKinds } from '#schema';
import { listActors } from '#core/views/actor-list.ts';
import { isChange, listAllModified, listCorrections, viewCorrections } from '#core/views/corrections-view.ts';
import { viewLetters, type LettersView } from '#core/views/letters-view.ts';
import { listOutlets } from '#core/views/outlet-list.ts';
import { listClaims, type SiteOverview } from '#core/views/overview/site-overview.ts';
import { mostLines, paginate } from '#core/views/paginate.ts';
import {
  actorsPath,
  cardPath,
  correctionsPath,
  dataPath,
  docPath,
  docsPath,
  homePath,
  lettersPath,
  outletsPath,
  peoplePath,
  personPath,
  publisherPath,
  searchPath,
  standardsPath,
  storiesPath,
} from '#core/views/paths.ts';
import { listPeople, viewPerson } from '#core/views/person-view.ts';
import { viewSearch } from '#core/views/search-view.ts';
import { isStoryTable, listSiteTables } from '#core/views/site-tables.ts';
import { viewStandards } from '#core/views/standards/standards-view.ts';
import { hashParts } from './hash.ts';
import { pageScope, type Scope } from './scopes.ts';
import type { SiteFacts } from './site-facts.ts';
import type { StoryParts } from './story-parts.ts';

/** Entries of a feed, and more. */
const mostInFeeds = 200;

interface Read {
  /** Of a page, or of a file without a slash at its end; below the base. */
  readonly path: string;
  /** What it shows. */
  readonly of: readonly unknown[];
  /** Stories that it shows as a whole. */
  readonly stories?: readonly string[];
}

const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

const listLetters = ({ groups }: LettersView) => groups.map(({ key, path, entries }) => [key, path, entries.length]);

function readLists(overview: SiteOverview): Read[] {
  const letters = viewLetters(overview);
  const nav = listLetters(letters);
  const stories = overview.stories.map(({ id, meta, claims, sources }) => ({
    id,
    meta,
    counts: [claims.length, sources.length],
  }));
  const lines = listActors(overview);
  const actors = actorKinds.flatMap((kind) => lines.get(kind) ?? []);
  const pages = [
    ...paginate(stories, mostLines, storiesPath),
    ...paginate(actors, mostLines, actorsPath),
    ...paginate(listOutlets(overview), mostLines, outletsPath),
  ];
  return [
    ...pages.map((page) => ({ path: page.path, of: [page] })),
    { path: lettersPath, of: [nav, letters.together ? letters.groups : []] },
    ...letters.pages.map((page) => ({ path: page.path, of: [page, nav] })),
    { path: searchPath, of: [viewSearch(overview), nav] },
  ];
}

/** The home page shows the only story of a site as the page of that story does, and so all that it may ask. */
function readHome({ stories }: SiteOverview, facts: SiteFacts): Read[] {
  const rest = ['actor *', 'outlet *', 'person *', 'docs *', 'path *'].map(facts.valueOf);
  const [only] = stories.length === 1 ? stories : [];
  const listed = stories.slice(0, mostInFeeds).map(({ id, meta, glance }) => [id, meta, glance]);
  return [
    only === undefined
      ? { path: homePath, of: [listed, facts.valueOf('docs *')] }
      : { path: homePath, of: rest, stories: [only.id] },
    { path: cardPath(homePath), of: [] },
  ];
}

function readChanges(overview: SiteOverview): Read[] {
  const { parts, ...newest } = viewCorrections(overview);
  const nav = parts.map(({ number, path, from, to }) => [number, path, from, to]);
  const all = listCorrections(overview);
  const unrecorded = listClaims(overview).filter(({ history }) => history.length === 0);
  const items = [all.slice(0, mostInFeeds), unrecorded.slice(0, mostInFeeds)];
  const changes = all.filter(isChange).slice(0, mostInFeeds);
  return [
    { path: correctionsPath, of: [newest, nav, listAllModified(overview).get(correctionsPath)] },
    ...parts.map((part) => ({ path: part.path, of: [part, nav] })),
    ...['/feed.xml', '/feed.json'].map((path) => ({ path, of: items })),
    ...['/corrections.xml', '/corrections.json'].map((path) => ({ path, of: [changes] })),
  ];
}

/** Docs say themselves which pages they ask for. */
function readPeopleAndDocs(overview: SiteOverview, facts: SiteFacts): Read[] {
  const docs = facts.valueOf('docs *');
  return [
    { path: peoplePath, of: [listPeople(overview)] },
    ...overview.corpus.people.map((person) => ({
      path: personPath(person.id),
      of: [viewPerson(overview, person), docs],
    })),
    { path: publisherPath, of: [docs, facts.valueOf('person *')] },
    { path: standardsPath, of: [viewStandards(overview)] },
    { path: docsPath, of: [docs] },
    ...overview.corpus.docs.map(({ id }) => ({ path: docPath(id), of: [docs] })),
  ];
}

function readData(overview: SiteOverview, facts: SiteFacts, { summaries }: StoryParts): Read[] {
  const tables = listSiteTables(overview).map(({ name, rows }) => ({
    name,
    of: isStoryTable(name) ? summaries.map((summary) => summary.tables.get(name)?.hash) : rows,
    count: isStoryTable(name)
      ? summaries.reduce((sum, summary) => sum + (summary.tables.get(name)?.rows ?? 0), 0)
      : rows.length,
  }));
  const reviewed = listClaims(overview).filter(({ ref }) => !ref.draft);
  const reviews = reviewed.map(({ ref, authors, reviewers, history, appearance }) => [
    ref,
    authors,
    reviewers,
    history,
    appearance,
  ]);
  return [
    { path: dataPath, of: [tables.map(({ name, count }) => [name, count]), reviewed.length > 0] },
    ...tables.flatMap(({ name, of }) =>
      ['csv', 'json'].map((kind) => ({ path: `${dataPath}${name}.${kind}`, of: [of] })),
    ),
    { path: `${dataPath}datapackage.json`, of: [] },
    { path: `${dataPath}claim-reviews.json`, of: [reviews, facts.valueOf('person *')] },
  ];
}

export function listPageScopes(overview: SiteOverview, facts: SiteFacts, parts: StoryParts): Scope[] {
  const all = [
    ...readHome(overview, facts),
    ...readLists(overview),
    ...readChanges(overview),
    ...readPeopleAndDocs(overview, facts),
    ...readData(overview, facts, parts),
    { path: '/robots.txt', of: [] },
  ];
  return all.map(({ path, of, stories = [] }) => ({
    name: pageScope(fileOf(path)),
    file: '',
    stories,
    reads: hashParts([JSON.stringify(of)]),
  }));
}
