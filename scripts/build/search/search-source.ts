/** What a search is made of: records in units that change by themselves. */
import type { SiteIndex } from '#core/views/site-index.ts';
import { finishRecord, type DraftRecord } from '#core/search/draft-record.ts';
import { listStoryRecords } from '#core/search/list-records.ts';
import { listPageRecords } from '#core/search/page-records.ts';
import type { SearchRecord } from '#core/search/record.ts';
import { nameSite, type SiteNames } from '#core/search/site-names.ts';
import { overviewSite, type SiteOverview } from '#core/views/overview/site-overview.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { hashParts } from '#store/hash.ts';
import type { StoryParts } from '#store/story-parts.ts';
import type { SearchUnit } from './assign-parts.ts';

export interface RecordUnit extends SearchUnit {
  /** Of its fragments: one for each story, and one for all pages of a kind. */
  readonly folder: string;
  readonly read: () => readonly SearchRecord[];
}

export interface SearchSource {
  readonly language: string;
  readonly names: SiteNames;
  readonly units: readonly RecordUnit[];
}

/** Changes with how the site calls these. */
function signNames({ labels, spellings }: SiteNames) {
  const actors = new Map(
    [...labels.actors].map(([id, label]) => [id, hashParts([label, ...(spellings.get(id) ?? [])])]),
  );
  return (story: string, own: { readonly actors: readonly string[]; readonly outlets: readonly string[] }) => [
    labels.stories.get(story) ?? '',
    ...own.actors.map((id) => actors.get(id) ?? ''),
    ...own.outlets.map((id) => labels.outlets.get(id) ?? ''),
  ];
}

/** Pages that belong to no story: few and short, each a unit. */
function listPageUnits({ corpus }: SiteOverview, names: SiteNames): RecordUnit[] {
  const sign = signNames(names);
  const { actors, outlets, docs } = corpus;
  const make = (
    kind: 'actors' | 'outlets' | 'docs',
    { id, meta, body }: { readonly id: string; readonly meta: object; readonly body: string },
    draft: () => readonly DraftRecord[],
  ): RecordUnit => ({
    id: `${kind} ${id}`,
    folder: kind,
    records: 1,
    key: hashParts([
      JSON.stringify(meta),
      body,
      ...sign('', { actors: kind === 'actors' ? [id] : [], outlets: kind === 'outlets' ? [id] : [] }),
    ]),
    read: () => draft().map((record) => finishRecord(record, names)),
  });
  const none = { actors: [], outlets: [], docs: [] };
  return [
    ...actors.map((page) => make('actors', page, () => listPageRecords({ ...none, actors: [page] }, splitProse))),
    ...outlets.map((page) => make('outlets', page, () => listPageRecords({ ...none, outlets: [page] }, splitProse))),
    ...docs.map((page) => make('docs', page, () => listPageRecords({ ...none, docs: [page] }, splitProse))),
  ];
}

/** In a build: records of stories as they are kept. */
export function sourceOfParts(overview: SiteOverview, { summaries, readRecords }: StoryParts): SearchSource {
  const names = nameSite(overview);
  const sign = signNames(names);
  const stories = summaries.map((summary): RecordUnit => {
    const { overview: story, search } = summary;
    return {
      id: `story ${story.id}`,
      folder: `story-${story.id}`,
      records: search.records,
      key: hashParts([search.hash, ...sign(story.id, search)]),
      read: () => readRecords(summary).map((record) => finishRecord(record, names)),
    };
  });
  return { language: overview.corpus.site.language, names, units: [...stories, ...listPageUnits(overview, names)] };
}

/** Of a site that is at hand as a whole. */
export function sourceOfIndex(index: SiteIndex): SearchSource {
  const overview = overviewSite(index);
  const names = nameSite(overview);
  const stories = Map.groupBy(listStoryRecords(index, splitProse), ({ story }) => story ?? '');
  const units = [...stories].map(([id, drafts]): RecordUnit => ({
    id: `story ${id}`,
    folder: `story-${id}`,
    records: drafts.length,
    key: id,
    read: () => drafts.map((record) => finishRecord(record, names)),
  }));
  return { language: overview.corpus.site.language, names, units: [...units, ...listPageUnits(overview, names)] };
}
